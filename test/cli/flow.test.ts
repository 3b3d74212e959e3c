// In: the stories. Out: whether the three line filters, divided among several runs, find what one run finds, byte for byte.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STORIES } from '../stories/story.ts';
import { factdiff } from './run.ts';

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** What one filter prints for lines on its standard input. */
async function through(argv: readonly string[], stdin: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await factdiff(argv, { stdin: stdin.map((line) => `${line}\n`).join('') });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return lines(stdout);
}

const tenths = (names: readonly string[]): string[][] =>
  Array.from({ length: 10 }, (_, part) => names.filter((_, i) => i % 10 === part));

const topicOf = (line: string): string => (JSON.parse(line) as { topic: string }).topic;

test('claims in many runs, topics in one, compare in two: the conflicts of check', async () => {
  const whole = await factdiff(['check', '--format', 'ndjson', '--no-config', '.'], { cwd: STORIES });
  const keyed: string[] = [];
  for (const tenth of tenths(readdirSync(STORIES)).toReversed()) {
    const { stdout } = await factdiff(['claims', '--keys', '--no-config', ...tenth], { cwd: STORIES });
    keyed.push(...lines(stdout));
  }
  const placed = await through(['topics', '-'], keyed);
  const half = placed.findIndex((line, i) => i > placed.length / 2 && topicOf(line) !== topicOf(placed[i - 1]!));
  const conflicts = [
    ...(await through(['compare', '-'], placed.slice(0, half).toReversed())),
    ...(await through(['compare', '-'], placed.slice(half))),
  ];
  expect(conflicts.length).toBeGreaterThan(50);
  expect(conflicts.sort()).toEqual(lines(whole.stdout).sort());
  const ids = conflicts.map((line) => (JSON.parse(line) as { id: string }).id);
  expect(new Set(ids).size).toBe(ids.length);
}, 300_000);

const record = (id: string, at?: object): string =>
  JSON.stringify({
    id,
    ...(at && { at }),
    title: 'Talks open',
    body: 'The third round of talks opened in Muscat on Monday.',
  });

test('a record says where it stood before its file was divided', async () => {
  const { stdout } = await factdiff(['claims', '--keys', '-'], {
    stdin: record('a', { file: 'week.ndjson', line: 70 }),
  });
  expect(JSON.parse(stdout)).toMatchObject({ article: { path: 'week.ndjson#a', source: { line: 70 } } });
});

test('articles that different runs gave one id are told apart, in the order of the input', async () => {
  const runs = [3, 1].map((line) =>
    factdiff(['claims', '--keys', '-'], { stdin: record('a', { file: 'week.ndjson', line }) }),
  );
  const keyed = (await Promise.all(runs)).flatMap(({ stdout }) => lines(stdout));
  const articles = (await through(['topics', '-'], keyed)).map((line) => JSON.parse(line).article);
  expect(articles).toMatchObject([
    { id: 'a', path: 'week.ndjson#a', source: { line: 1 } },
    { id: 'a#2', path: 'week.ndjson#a#2', source: { line: 3 } },
  ]);
});

test('a topic whose lines do not stand together is not compared by halves', async () => {
  const stdin = [record('a'), record('b')].join('\n');
  const keyed = lines((await factdiff(['claims', '--keys', '-'], { stdin })).stdout);
  const placed = await through(['topics', '-'], keyed);
  const { code, stderr } = await factdiff(['compare', '-'], { stdin: placed[0]! });
  expect(code).toBe(2);
  expect(stderr).toContain('2 articles');
});

test('lines that no filter wrote are told', async () => {
  const { code, stderr } = await factdiff(['topics', '-'], { stdin: '{"id": 3}' });
  expect(code).toBe(2);
  expect(stderr).toContain('claims --keys');
});
