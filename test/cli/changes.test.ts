// In: folders and repositories in which some files changed. Out: the findings that these files have a part in, and no others.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/conflict.ts';
import { folderOf } from '../read/articles.ts';
import { factdiff } from './run.ts';

const homs = (n: number): string => `انفجار في حمص\n\nقتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.\n`;
const tanta = (n: number): string =>
  `حريق في طنطا\n\nأصيب ${n} عمال في حريق بمصنع للنسيج في مدينة طنطا المصرية يوم الأحد.\n`;
const files = { 'news/a.txt': homs(12), 'news/b.txt': homs(15), 'fire/c.txt': tanta(4), 'fire/d.txt': tanta(6) };

const pathsIn = (stdout: string): string[] =>
  (JSON.parse(stdout) as Report).conflicts.flatMap((c) => c.sides.flatMap((s) => s.evidence.map((e) => e.path))).sort();
const run = async (cwd: string, ...argv: string[]) => factdiff(['.', '--format', 'json', ...argv], { cwd });

describe('--changed', () => {
  test('analyses all and reports what rests on the files it names', async () => {
    const { stdout, code } = await run(folderOf(files), '--changed', 'news/b.txt', './README.md');
    expect(new Set(pathsIn(stdout))).toEqual(new Set(['news/a.txt', 'news/b.txt']));
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Report).stats).toMatchObject({ articles: 4, untouched: 1 });
  });

  test('may come several times, as hooks pass names', async () => {
    const argv = ['--changed', 'news/b.txt', '--changed', 'fire/c.txt'];
    expect(pathsIn((await run(folderOf(files), ...argv)).stdout)).toContain('fire/d.txt');
  });

  test('says so when none of the files is an article of the run', async () => {
    const { code, stdout, stderr } = await run(folderOf(files), '--changed', 'README.md');
    expect({ code, paths: pathsIn(stdout) }).toEqual({ code: 0, paths: [] });
    expect(stderr).toContain('None of the changed files');
  });

  test('takes a changed table of metadata for a change of its folder’s articles, and a changed configuration for one of all', async () => {
    const cwd = folderOf({
      ...files,
      'news/articles.yaml': 'a.txt: { outlet: A }\n',
      'factdiff.yaml': 'failOn: error\n',
    });
    expect(new Set(pathsIn((await run(cwd, '--changed', 'news/articles.yaml')).stdout))).toEqual(
      new Set(['news/a.txt', 'news/b.txt']),
    );
    expect(pathsIn((await run(cwd, '--changed', 'factdiff.yaml')).stdout)).toContain('fire/c.txt');
  });
});

describe('--since', () => {
  const repository = (): string => {
    const cwd = folderOf(files);
    const identity = ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', '-c', 'init.defaultBranch=main'];
    for (const argv of [
      ['init', '-q'],
      ['add', '.'],
      ['commit', '-qm', 'first'],
    ])
      execFileSync('git', [...identity, ...argv], { cwd });
    return cwd;
  };

  test('reports what rests on altered and on untracked files, from any folder of the repository', async () => {
    const cwd = repository();
    expect(pathsIn((await run(cwd, '--since', 'HEAD')).stdout)).toEqual([]);
    writeFileSync(path.join(cwd, 'news/b.txt'), homs(17));
    expect(new Set(pathsIn((await run(cwd, '--since', 'HEAD')).stdout))).toEqual(new Set(['news/a.txt', 'news/b.txt']));
    mkdirSync(path.join(cwd, 'new'));
    writeFileSync(path.join(cwd, 'new/حريق طنطا.txt'), tanta(9));
    expect(pathsIn((await run(path.join(cwd, 'fire'), '../new', '--since', 'HEAD')).stdout)).toContain(
      '../new/حريق طنطا.txt',
    );
  });

  test.for(['nowhere', '--output=x', 'HEAD; touch x'])(
    'refuses a reference that git does not know: %s',
    async (ref) => {
      const { code, stderr } = await run(repository(), `--since=${ref}`);
      expect(code).toBe(2);
      expect(stderr).toContain(`git knows no commit ${ref}`);
    },
  );

  test('needs a repository', async () => {
    expect(await run(folderOf(files), '--since', 'HEAD')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('git repository'),
    });
  });
});
