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

const article = (hour: string, body: string): string =>
  `---\npublished: 2021-04-07T${hour}:00:00Z\n---\nاشتباكات البصرة\n\n${body}\n`;

/** A later text with lower counts: of another day in an archive, of one story in a folder that somebody put together. */
test('a few articles put together by hand are so in the filters too', async () => {
  const files = {
    'a.txt': article('06', 'قتل 9 أشخاص وأصيب 25 شخصا في اشتباكات في البصرة صباح الأربعاء، واعتقلت الشرطة 60 شخصا.'),
    'b.txt': article('21', 'قالت الداخلية إن اشتباكات الأربعاء في البصرة أوقعت 7 قتلى و21 جريحا، وإن 44 شخصا اعتقلوا.'),
    'c.txt': article('22', 'عاد الهدوء إلى البصرة بعد اشتباكات الأربعاء، وفتحت المحال أبوابها في أحياء المدينة.'),
  };
  const whole = lines((await factdiff(['check', '--format', 'ndjson', '--no-config', '.'], { files })).stdout);
  const keyed = lines((await factdiff(['claims', '--keys', '--no-config', '.'], { files })).stdout);
  expect(whole.length).toBeGreaterThan(0);
  expect(await through(['compare', '-'], await through(['topics', '-'], keyed))).toEqual(whole);
});

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
