// In: extractions, a folder, damage. Out: whether what was kept comes back as it was, and what is damaged is told and made again.
import { existsSync, mkdtempSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Verdict, verdictsText } from '../../src/core/verdict.ts';
import { openCache } from '../../src/store/cache.ts';
import { ARABIC, ENGLISH, factdiff } from '../cli/run.ts';
import { folderOf } from '../read/articles.ts';

const EDITION = { rules: 'one', desk: 'none' };
const folder = (): string => mkdtempSync(path.join(tmpdir(), 'factdiff-cache-'));
const key = (n: number): string => n.toString(16).padStart(40, '0');
const encoded = (text: string) => ({ signature: Buffer.from(text), rest: Buffer.from(`${text}, the rest`) });
const segments = (cache: string): string[] => readdirSync(cache).filter((name) => name.endsWith('.segment'));

/** Keeps one text under its number and leaves. */
function keep(cache: string, n: number, edition = EDITION): void {
  const opened = openCache(cache, edition, () => undefined);
  opened.put(key(n), encoded(`text ${n}`));
  opened.commit();
  opened.close();
}

const textAt = (cache: string, n: number, edition = EDITION, told: string[] = []): string | undefined =>
  openCache(cache, edition, (file) => told.push(file))
    .get(key(n))
    ?.rest.toString();

test('what one run kept the next one finds', () => {
  const cache = folder();
  keep(cache, 1);
  expect(textAt(cache, 1)).toBe('text 1, the rest');
  expect(textAt(cache, 2)).toBeUndefined();
});

test('two runs at once keep what both found', () => {
  const cache = folder();
  const runs = [0, 1].map(() => openCache(cache, EDITION, () => undefined));
  for (const [n, run] of runs.entries()) run.put(key(n), encoded(`text ${n}`));
  for (const run of runs) run.commit();
  expect([textAt(cache, 0), textAt(cache, 1)]).toEqual(['text 0, the rest', 'text 1, the rest']);
});

test('after many runs there are few segments, and nothing is lost', () => {
  const cache = folder();
  for (let n = 0; n < 20; n++) keep(cache, n);
  expect(segments(cache).length).toBeLessThanOrEqual(9);
  for (let n = 0; n < 20; n++) expect(textAt(cache, n)).toBe(`text ${n}, the rest`);
});

test('what a killed run had begun to write goes after an hour, and not while another may be writing it', () => {
  const cache = folder();
  const begun = ['000000000000', '111111111111'].map((hex) => path.join(cache, `${'a'.repeat(12)}.segment.${hex}.tmp`));
  for (const file of begun) writeFileSync(file, 'half');
  utimesSync(begun[0]!, 0, 0);
  keep(cache, 1);
  expect(begun.map((file) => existsSync(file))).toEqual([false, true]);
});

test('what another version extracted is no use, and goes', () => {
  const cache = folder();
  keep(cache, 1, { rules: 'older', desk: 'none' });
  expect(textAt(cache, 1)).toBeUndefined();
  keep(cache, 2);
  expect(segments(cache)).toHaveLength(1);
});

test.for([
  ['cut short', (file: string) => truncateSync(file, readFileSync(file).length - 9)],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['foreign', (file: string) => writeFileSync(file, 'SQLite format 3')],
] as const)('a segment that is %s is told and removed', ([, damage]) => {
  const cache = folder();
  keep(cache, 1);
  damage(path.join(cache, segments(cache)[0]!));
  const told: string[] = [];
  expect(textAt(cache, 1, EDITION, told)).toBeUndefined();
  expect(told).toHaveLength(1);
  expect(segments(cache)).toEqual([]);
});

test('a bit that has turned over is found when its extraction is asked for', () => {
  const cache = folder();
  keep(cache, 1);
  const file = path.join(cache, segments(cache)[0]!);
  const bytes = readFileSync(file);
  bytes[40]! ^= 1;
  writeFileSync(file, bytes);
  const told: string[] = [];
  expect(textAt(cache, 1, EDITION, told)).toBeUndefined();
  expect(told).toHaveLength(1);
});

const files = { 'a.txt': ARABIC, 'b.txt': ENGLISH };

test('a second run extracts nothing and prints the same bytes', async () => {
  const env = { FACTDIFF_CACHE: folder() };
  const first = await factdiff(['--format', 'json', '--stats', 'a.txt', 'b.txt'], { files, env });
  const second = await factdiff(['--format', 'json', '--stats', 'a.txt', 'b.txt'], { files, env });
  expect(first.stderr).toContain('cacheHits 0\n');
  expect(second.stderr).toContain('cacheHits 2\n');
  expect(second.stdout).toBe(first.stdout);
});

test('a damaged cache is told on standard error; the report is the same', async () => {
  const cache = folder();
  const env = { FACTDIFF_CACHE: cache };
  const first = await factdiff(['--format', 'json', 'a.txt', 'b.txt'], { files, env });
  truncateSync(path.join(cache, segments(cache)[0]!), 100);
  const second = await factdiff(['--format', 'json', 'a.txt', 'b.txt'], { files, env });
  expect(second.stderr).toContain('damaged');
  expect(second.stdout).toBe(first.stdout);
  const third = await factdiff(['--format', 'json', 'a.txt', 'b.txt'], { files, env });
  expect(third.stderr).toBe('');
});

test('a cache that cannot be made is told; the run goes on', async () => {
  const env = { FACTDIFF_CACHE: '/dev/null/cache' };
  const { code, stderr } = await factdiff(['a.txt', 'b.txt'], { files, env });
  expect(stderr).toContain('/dev/null/cache');
  expect(code).toBeLessThan(2);
});

const told = (outlet: string, killed: number): string =>
  `---\noutlet: ${outlet}\npublished: 2026-03-02\n---\nانفجار في حمص\n\nقتل ${killed} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.\n`;
const story = { 'a.txt': told('أ', 12), 'b.txt': told('ب', 15), 'c.txt': ARABIC, 'd.txt': ENGLISH };

test('a second run compares nothing and prints the same bytes, whatever it prints them as', async () => {
  const cwd = folderOf(story);
  const env = { FACTDIFF_CACHE: folder() };
  for (const argv of [
    ['--format', 'json'],
    ['--format', 'html'],
    ['--ui-lang', 'ar'],
    ['--format', 'json', '--verbose'],
  ]) {
    const first = await factdiff([...argv, '.'], { cwd, env: {} });
    await factdiff([...argv, '.'], { cwd, env });
    const second = await factdiff([...argv, '--stats', '.'], { cwd, env });
    expect(second.stderr).toMatch(/cacheHits.topics [1-9]/);
    expect(second.stdout).toBe(first.stdout);
  }
});

test('after one article has changed its topic alone is compared, and the bytes are those of a run without cache', async () => {
  const cwd = folderOf(story);
  const env = { FACTDIFF_CACHE: folder() };
  const argv = ['--format', 'json', '--stats', '.'];
  await factdiff(argv, { cwd, env });
  for (const killed of [16, 12, 15]) {
    writeFileSync(path.join(cwd, 'b.txt'), told('ب', killed));
    const bare = await factdiff(argv, { cwd });
    const cached = await factdiff(argv, { cwd, env });
    expect(cached.stdout).toBe(bare.stdout);
    expect(cached.stderr).toContain(killed === 15 ? 'cacheHits.topics 2' : 'cacheHits.topics 1');
  }
});

test('what was found in a few articles put together by hand is not taken for what an archive holds of them', async () => {
  const others = Array.from({ length: 12 }, (_, i) => [
    `other-${i}.txt`,
    `Notice ${i}\n\nItem ${i} of list ${i} came.\n`,
  ]);
  const cwd = folderOf({ ...story, ...Object.fromEntries(others) });
  const env = { FACTDIFF_CACHE: folder() };
  const topicsFound = async (...paths: string[]): Promise<string> => {
    const { stderr } = await factdiff(['--format', 'json', '--stats', ...paths], { cwd, env });
    return /cacheHits.topics \d+/.exec(stderr)![0];
  };
  const few = Object.keys(story);
  expect(await topicsFound(...few)).toBe('cacheHits.topics 0');
  expect(await topicsFound('.')).toBe('cacheHits.topics 0');
  expect(await topicsFound(...few)).toBe('cacheHits.topics 2');
});

test('with other rules, and with a verdict on its articles, a topic is compared anew', async () => {
  const cwd = folderOf(story);
  const env = { FACTDIFF_CACHE: folder() };
  const found = async (...argv: string[]) => {
    const { stdout } = await factdiff(['--format', 'json', ...argv, 'a.txt', 'b.txt'], { cwd, env });
    return JSON.parse(stdout);
  };
  const { conflicts, articles } = await found();
  expect(conflicts).toHaveLength(1);
  expect((await found('--skip', 'quantity')).conflicts).toEqual([]);
  expect((await found()).conflicts).toHaveLength(1);
  const verdict: Verdict = {
    conflict: 'x',
    state: '',
    verdict: 'not-same-event',
    who: '',
    when: '2026-11-22T09:00:00Z',
    rule: '',
    articles: articles.map(({ id }: { id: string }) => id),
  };
  writeFileSync(path.join(cwd, 'verdicts.ndjson'), verdictsText([verdict]));
  expect((await found('--verdicts', 'verdicts.ndjson')).conflicts).toEqual([]);
  expect((await found()).conflicts).toHaveLength(1);
});
