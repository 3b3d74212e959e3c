// In: the folder of damaged and hostile files. Out: a word on each that could not be read, the rest read, nothing executed.
import path from 'node:path';
import { expect, test } from 'vitest';
import { factdiff } from './run.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('each damaged file is told, and the others are read', async () => {
  const { code, stdout, stderr } = await factdiff(['fixtures/broken', '--format', 'json', '--fail-on', 'never'], {
    cwd: root,
  });
  expect(code).toBe(0);
  await expect(stderr).toMatchFileSnapshot('snapshots/broken.txt');
  const { articles, problems } = JSON.parse(stdout) as { articles: Array<{ path: string }>; problems: unknown[] };
  expect(articles.map((a) => path.basename(a.path))).toEqual([
    'cut.ndjson#ok',
    'entity-bomb.xml#bomb-1',
    'formula.txt',
    'hostile.html',
    'key-twice.md',
  ]);
  expect(problems).toHaveLength(stderr.trimEnd().split('\n').length);
});

test('nothing of them reaches the terminal as a command to it', async () => {
  const { stdout, stderr } = await factdiff(['inspect', 'fixtures/broken', '--color', 'never'], {
    cwd: root,
    columns: 100,
  });
  expect(stdout + stderr).not.toMatch(/[\u001b\u202a-\u202e]/);
});

test('a strict run fails on them', async () => {
  expect((await factdiff(['fixtures/broken', '--strict', '--quiet'], { cwd: root })).code).toBe(2);
});

test('nor does what a configuration says', async () => {
  const { code, stderr } = await factdiff(['a.txt'], {
    files: { 'a.txt': 'Title', 'factdiff.yaml': '"x\\e[31m\\u202e": 1\n"\u009b31m": 2\n' },
  });
  expect(code).toBe(2);
  expect(stderr).toContain('“x␛[31m”');
  expect(stderr).not.toMatch(/[\u001b\u007f-\u009f\u202a-\u202e]/);
});

test('nor do the names of files', async () => {
  const { stdout, stderr } = await factdiff(['.'], {
    files: { 'a\u001b[31m.txt': '', 'b\u202etxt.txt': 'Title\n\nThe third round of talks opened.\n' },
  });
  expect(stdout + stderr).not.toMatch(/[\u001b\u202a-\u202e]/);
  expect(stderr).toContain('a␛[31m.txt');
});
