// In: folders of articles and options. Out: what `factdiff` prints and the exit code of its contract.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/conflict.ts';
import { folderOf } from '../read/articles.ts';
import { ARABIC, ENGLISH, factdiff } from './run.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = { 'news/a.txt': ARABIC, 'news/b.txt': ENGLISH };
const reportOf = (stdout: string): Report => JSON.parse(stdout) as Report;

describe('a run', () => {
  test('on the seeds prints a report that fulfils the schema it prints', async () => {
    const schema = JSON.parse((await factdiff(['schema', 'report'])).stdout);
    const { stdout } = await factdiff(['seeds', '--format', 'json'], { cwd: root });
    const validate = new Ajv2020.default().compile(schema);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    for (const { sides } of reportOf(stdout).conflicts)
      for (const { path: file, offset, endOffset, quote } of sides.flatMap((s) => s.evidence))
        expect(readFileSync(path.join(root, file), 'utf8').slice(offset, endOffset)).toBe(quote);
  });

  test('of an archive is spared the notes that are mostly wrong, and counts them', async () => {
    const cwd = path.join(root, 'fixtures/stories');
    const stories = readdirSync(cwd).filter((story) => story.startsWith('c'));
    const { stats, conflicts } = reportOf((await factdiff([...stories, '--format', 'json'], { cwd })).stdout);
    expect(stats.notesSpared).toBeGreaterThan(0);
    const quiet = conflicts.filter((c) => c.severity === 'note').map((c) => c.rule);
    expect(quiet).not.toEqual([]);
    expect(quiet.filter((rule) => rule === 'wording' || rule === 'date' || rule === 'attribution')).toEqual([]);
  });

  test('prints the same bytes in whatever order the files are named', async () => {
    const cwd = folderOf(files);
    const first = await factdiff(['news/a.txt', 'news/b.txt', '--format', 'json'], { cwd });
    expect(await factdiff(['news/b.txt', './news/a.txt', '--format', 'json'], { cwd })).toEqual(first);
    expect((await factdiff(['news', '--format', 'json'], { cwd })).stdout).toBe(first.stdout);
  });

  test('needs no command to be named', async () => {
    const cwd = folderOf(files);
    expect((await factdiff(['news'], { cwd })).stdout).toBe((await factdiff(['check', 'news'], { cwd })).stdout);
  });

  test('reads a folder that bears a command’s name when it is given as ./rules', async () => {
    const { stdout } = await factdiff(['./rules', '--format', 'json'], { files: { 'rules/a.txt': ARABIC } });
    expect(reportOf(stdout).articles.map((a) => a.path)).toEqual(['rules/a.txt']);
  });

  test('reads NDJSON from standard input', async () => {
    const stdin = `${JSON.stringify({ id: 'x', title: 'عنوان', body: ARABIC })}\n`;
    expect(reportOf((await factdiff(['-', '--format', 'json'], { stdin })).stdout).articles[0]!.path).toBe('-#x');
  });

  test('reads one file from standard input under its name', async () => {
    const { stdout } = await factdiff(['--stdin-filename', 'draft.txt', '--format', 'json'], { stdin: ARABIC });
    expect(reportOf(stdout).articles[0]!.path).toBe('draft.txt');
  });

  test('reads the files that a list names', async () => {
    const world = { files: { ...files, 'list.txt': '# the desk’s list\nnews/a.txt\n\nnews/b.txt\r\n' } };
    expect(
      reportOf((await factdiff(['--files-from', 'list.txt', '--format', 'json'], world)).stdout).articles,
    ).toHaveLength(2);
    const piped = await factdiff(['--files-from', '-', '--format', 'json'], { files, stdin: 'news/a.txt\n' });
    expect(reportOf(piped.stdout).articles).toHaveLength(1);
  });

  test('counts what it passed over', async () => {
    const { stdout } = await factdiff(['.', '--format', 'json'], {
      files: { ...files, 'gold.json': '{}', 'a.jpg': 'x' },
    });
    expect(reportOf(stdout).stats.skipped).toBe(2);
  });
});

describe('what cannot be read', () => {
  const damaged = { ...files, 'news/c.txt': Uint8Array.of(0xd8, 0x00, 0x01, 0x02, 0x00) };

  test('is a problem in the report and a line on standard error; the rest is checked', async () => {
    const { code, stdout, stderr } = await factdiff(['news', 'nowhere', '--format', 'json'], { files: damaged });
    expect(code).toBe(0);
    expect(reportOf(stdout).articles).toHaveLength(2);
    expect(reportOf(stdout).problems.map((p) => p.path)).toEqual(['nowhere', 'news/c.txt']);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^factdiff: nowhere: /),
      expect.stringMatching(/^factdiff: news\/c\.txt: /),
      '',
    ]);
  });

  test('fails a strict run', async () => {
    expect((await factdiff(['news', '--strict'], { files: damaged })).code).toBe(2);
    expect((await factdiff(['news', '--strict'], { files })).code).toBe(0);
  });

  test('is silent when quiet', async () => {
    expect((await factdiff(['news', '--quiet'], { files: damaged })).stderr).toBe('');
  });

  test('and nothing else is there, the run has failed', async () => {
    const { code, stdout, stderr } = await factdiff(['nowhere'], { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/nowhere: There is no such file[\s\S]*Nothing could be read/);
  });

  test('is told in Arabic too', async () => {
    expect((await factdiff(['nowhere', '--ui-lang', 'ar'])).stderr).toContain('لا يوجد ملف أو مجلد بهذا الاسم');
  });
});

test('a GitHub workflow gets a job summary beside its annotations', async () => {
  const cwd = folderOf(files);
  const summary = path.join(cwd, 'summary.md');
  await factdiff(['news', '--format', 'github'], { cwd, env: { GITHUB_STEP_SUMMARY: summary } });
  expect(readFileSync(summary, 'utf8')).toContain('2 articles');
});

describe('--out', () => {
  test('writes several reports in one run, beside standard output', async () => {
    const cwd = folderOf(files);
    const { stdout } = await factdiff(['news', '--out', 'json=r.json', '-o', 'pretty=r.txt'], { cwd });
    expect(stdout).toContain('2 articles');
    expect(readFileSync(path.join(cwd, 'r.txt'), 'utf8')).toBe(stdout);
    expect(reportOf(readFileSync(path.join(cwd, 'r.json'), 'utf8')).articles).toHaveLength(2);
    expect(readdirSync(cwd).sort()).toEqual(['news', 'r.json', 'r.txt']);
  });

  test('leaves nothing behind where it cannot write', async () => {
    const cwd = folderOf(files);
    const { code, stderr } = await factdiff(['news', '--out', 'json=news/a.txt/r.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('news/a.txt/r.json cannot be written');
    expect(readdirSync(cwd)).toEqual(['news']);
  });

  test('makes the folder that it writes to', async () => {
    const cwd = folderOf(files);
    await factdiff(['news', '--out', 'json=reports/today/r.json', '--fail-on', 'never'], { cwd });
    expect(readdirSync(path.join(cwd, 'reports/today'))).toEqual(['r.json']);
  });
});

test('colour follows the option, NO_COLOR and FORCE_COLOR', async () => {
  const cwd = folderOf(files);
  const colours = async (argv: string[], env: Record<string, string>, columns?: number) =>
    (await factdiff(['rules', ...argv], { cwd, env, ...(columns && { columns }) })).stdout.includes('\u001b[');
  expect(await colours([], {})).toBe(false);
  expect(await colours([], {}, 80)).toBe(true);
  expect(await colours([], { NO_COLOR: '1' }, 80)).toBe(false);
  expect(await colours([], { FORCE_COLOR: '1' })).toBe(true);
  expect(await colours(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
  expect(await colours(['--color', 'never'], { FORCE_COLOR: '1' }, 80)).toBe(false);
});
