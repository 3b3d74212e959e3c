// In: an archive's articles and new ones. Out: whether the new ones are compared with the index of the archive, which is not read again.
import { mkdtempSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../read/articles.ts';
import { factdiff } from './run.ts';

const article = (outlet: string, round: string): string =>
  `---\noutlet: ${outlet}\nlang: en\npublished: 2021-04-07\n---\nTalks open in Muscat\n\nThe ${round} round of talks between Iraq and the United States opened in Muscat on Wednesday, the Iraqi foreign ministry said.\n`;
const files = { 'old/a.txt': article('One', 'third'), 'new/b.txt': article('Two', 'fourth') };
const index = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'factdiff-index-')), 'index');

test('a new article is set against the archive', async () => {
  const [cwd, into] = [folderOf(files), index()];
  await factdiff(['index', 'old', '--into', into], { cwd });
  const alone = await factdiff(['check', '--format', 'ndjson', 'new'], { cwd });
  const { code, stdout } = await factdiff(['check', '--format', 'ndjson', 'new', '--against', into], { cwd });
  const both = await factdiff(['check', '--format', 'ndjson', 'old', 'new'], { cwd });
  expect(alone.stdout).toBe('');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ rule: 'ordinal', id: JSON.parse(both.stdout).id });
});

test('what the archive sets against itself is not reported again', async () => {
  const cwd = folderOf({ ...files, 'old/c.txt': article('Three', 'fifth'), 'new/b.txt': article('Two', 'third') });
  const into = index();
  await factdiff(['index', 'old/a.txt', 'old/c.txt', '--into', into], { cwd });
  const { stdout } = await factdiff(['check', '--format', 'json', 'new', '--against', into], { cwd });
  for (const { sides } of JSON.parse(stdout).conflicts) expect(JSON.stringify(sides)).toContain('new/b.txt');
});

test('what an index has already is passed over', async () => {
  const [cwd, into] = [folderOf(files), index()];
  await factdiff(['index', 'old', '--into', into], { cwd });
  const { stdout } = await factdiff(['index', 'old', 'new', '--into', into], { cwd });
  expect(stdout).toContain('2 articles read, 1 new or changed');
});

test('a folder that is no index is told', async () => {
  const cwd = folderOf(files);
  const { code, stderr } = await factdiff(['check', 'new', '--against', 'old'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('factdiff index PATHS --into old');
});

test('a damaged index is told, and made anew by the next run that writes it', async () => {
  const [cwd, into] = [folderOf(files), index()];
  await factdiff(['index', 'old', '--into', into], { cwd });
  for (const name of readdirSync(into)) {
    if (/^MANIFEST/.test(name)) truncateSync(path.join(into, name), 3);
    if (/\.(?:log|ldb)$/.test(name)) writeFileSync(path.join(into, name), 'damaged');
  }
  const read = await factdiff(['check', 'new', '--against', into], { cwd });
  expect(read.code).toBe(2);
  const { code, stderr, stdout } = await factdiff(['index', 'old', '--into', into], { cwd });
  expect(code).toBe(0);
  expect(stderr).toContain('made anew');
  expect(stdout).toContain('1 new or changed');
});
