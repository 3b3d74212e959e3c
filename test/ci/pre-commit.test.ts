// In: .pre-commit-hooks.yaml. Out: what the hook does to a commit, run as pre-commit runs it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatOf } from '../../src/read/formats.ts';
import { folderOf } from '../read/articles.ts';
import { git, killed, repository, root } from './articles.ts';

const [hook] = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Array<{
  readonly entry: string;
  readonly args: readonly string[];
  readonly files: string;
  readonly pass_filenames: boolean;
}>;

/** The hook in a repository: pre-commit puts \`bin\` of the package on the path and appends the arguments. */
function run(cwd: string) {
  const [, ...command] = hook!.entry.split(' ');
  const bin = path.join(root, 'bin/factdiff.js');
  return spawnSync(process.execPath, [bin, ...command, ...hook!.args], { cwd, encoding: 'utf8' });
}

describe('the hook', () => {
  test('lets a commit pass that adds nothing to contradict', () => {
    const cwd = repository({ 'a.txt': killed(12), 'b.txt': killed(15) });
    writeFileSync(path.join(cwd, 'c.txt'), 'معرض الكتاب\n\nافتتح معرض الكتاب في مدينة طرابلس الليبية يوم الأحد.\n');
    git(cwd, 'add', 'c.txt');
    expect(run(cwd).status).toBe(0);
  });

  test('stops one whose article contradicts another, which the commit does not touch', () => {
    const cwd = repository({ 'a.txt': killed(12) });
    writeFileSync(path.join(cwd, 'b.txt'), killed(15));
    git(cwd, 'add', 'b.txt');
    const { status, stdout } = run(cwd);
    expect(status).toBe(1);
    expect(stdout).toContain('a.txt');
  });

  test('runs when something is committed that factdiff reads, or that it goes by', () => {
    const files = new RegExp(hook!.files);
    const read = ['txt', 'md', 'html', 'htm', 'mhtml', 'json', 'ndjson', 'jsonl', 'xml', 'docx', 'txt.gz'].map(
      (e) => `desk/a.${e}`,
    );
    for (const name of read) expect([name, files.test(name), formatOf(name) !== undefined]).toEqual([name, true, true]);
    for (const name of ['factdiff.yaml', 'desk/articles.yaml', 'articles.csv']) expect(files.test(name)).toBe(true);
    for (const name of ['photo.jpg', 'src/main.ts', 'notes.yaml']) expect(files.test(name)).toBe(false);
    expect(hook!.pass_filenames).toBe(false);
  });
});

test('packing prints the name of the package alone, which is what pre-commit takes for it', () => {
  const pkg = { name: 'desk', version: '1.0.0', scripts: { prepack: 'echo building' } };
  const npmrc = readFileSync(path.join(root, '.npmrc'), 'utf8');
  const cwd = folderOf({ 'package.json': JSON.stringify(pkg), '.npmrc': npmrc });
  expect(spawnSync('npm', ['pack'], { cwd, encoding: 'utf8' }).stdout).toBe('desk-1.0.0.tgz\n');
});
