// In: the program, killed a hundred times while it writes. Out: files that are whole, with nothing lost that was told as done.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readVerdicts } from '../../src/core/verdict.ts';
import { parseBaseline } from '../../src/store/baseline-file.ts';
import { openSegment } from '../../src/store/segment.ts';
import { factdiff } from '../cli/run.ts';
import { folderOf } from '../read/articles.ts';

const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
const TIMES = 100;
/** The cache is written far more often than it would be hit in fewer; `FACTDIFF_KILLS=100` asks for more. */
const CACHE_TIMES = Number(process.env.FACTDIFF_KILLS ?? 20);
const AT_ONCE = 4;

/** Runs commands one after another without end; after each of the first one it says so on a line of its own. */
const ENDLESS = `
const { main } = await import(process.env.CLI);
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
process.stderr.write = () => true;
const commands = JSON.parse(process.env.COMMANDS);
for (let i = 0; ; i++) {
  process.argv = ['node', 'factdiff', ...commands[i % commands.length].map((word) => word.replace('%', String(i)))];
  await main();
  if (i % commands.length === 0) write('done\\n');
}`;

type Commands = readonly (readonly string[])[];

interface Killed {
  /** Verdicts that were told as given before the process was killed. */
  readonly done: number;
}

/** Lets the commands run and kills the process: at once after the first run is done, or so many milliseconds later. */
function killedAfter(ms: number, cwd: string, commands: Commands, cache = ''): Promise<Killed> {
  const env = {
    ...process.env,
    CLI: cli,
    COMMANDS: JSON.stringify(commands),
    FACTDIFF_REVIEWER: '',
    ...(cache && { FACTDIFF_CACHE: cache }),
  };
  const child = spawn(process.execPath, ['--input-type=module', '-e', ENDLESS], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), ms);
    said += String(chunk);
  });
  return new Promise((resolve) => child.on('close', () => resolve({ done: said.split('\n').length - 1 })));
}

/** Kills at moments that are spread over the runs of all commands; several processes at once write the same files. */
async function killManyTimes(cwd: string, commands: (round: number) => Commands, whole: (done: number) => void) {
  let done = 0;
  for (let round = 0; round < TIMES / AT_ONCE; round++) {
    const killed = Array.from({ length: AT_ONCE }, (_, i) =>
      killedAfter(((round * 7 + i * 3) % 40) * 2, cwd, commands(round * AT_ONCE + i)),
    );
    for (const result of await Promise.all(killed)) done += result.done;
    whole(done);
  }
}

const killed = (n: number): string =>
  `انفجار في حمص\n\nقتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.\n`;
const files = { 'news/a.txt': killed(12), 'news/b.txt': killed(15) };

test(`a process that is killed ${TIMES} times while it writes loses no verdict and leaves no half of a file`, async () => {
  const cwd = folderOf(files);
  const baseline = ['news', '--baseline', 'known.json'];
  await factdiff([...baseline, '--update-baseline', '--out', 'sarif=r.sarif', '--out', 'json=r.json'], { cwd });
  const { conflicts } = JSON.parse(readFileSync(path.join(cwd, 'r.json'), 'utf8'));
  const commands = (round: number) => [
    ['verdict', conflicts[0].id, 'confirm', '--report', 'r.json', '--who', `${round}-%`, '--note', 'x'.repeat(2000)],
    [...baseline, '--update-baseline', '--out', 'sarif=r.sarif'],
    [...baseline, '--prune-baseline', '--skip', 'quantity', '--out', 'csv=r.csv'],
  ];
  await killManyTimes(cwd, commands, (done) => {
    const { verdicts, unreadable } = readVerdicts(readFileSync(path.join(cwd, 'factdiff-verdicts.ndjson'), 'utf8'));
    expect(unreadable).toEqual([]);
    expect(verdicts.length).toBeGreaterThanOrEqual(done);
    expect(parseBaseline(readFileSync(path.join(cwd, 'known.json'), 'utf8')).findings).toHaveLength(1);
    JSON.parse(readFileSync(path.join(cwd, 'r.sarif'), 'utf8'));
  });
  expect(readdirSync(path.join(cwd, 'news')).sort()).toEqual(['a.txt', 'b.txt']);
}, 180_000);

test(`a process that is killed ${CACHE_TIMES} times while it writes the cache leaves segments that are whole`, async () => {
  const folders = Array.from({ length: 80 }, (_, n) => n);
  const texts = folders.flatMap((n) =>
    ['a', 'b', 'c', 'd'].map((name, i) => [`n${n}/${name}.txt`, killed(10 + 4 * n + i)] as const),
  );
  const cwd = folderOf(Object.fromEntries(texts));
  let whole = 0;
  for (let round = 0; round * AT_ONCE < CACHE_TIMES; round++) {
    const cache = path.join(cwd, `cache-${round}`);
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, i) => killedAfter(((round * 7 + i * 3) % 40) * 4, cwd, [['n%']], cache)),
    );
    for (const name of readdirSync(cache).filter((file) => !file.endsWith('.tmp'))) {
      const segment = openSegment(path.join(cache, name));
      for (const key of segment.keys()) expect(segment.get(key)).toBeDefined();
      segment.close();
      whole++;
    }
    const next = await factdiff(['n0', '--stats'], { cwd, env: { FACTDIFF_CACHE: cache } });
    expect(next.stderr).not.toContain('damaged');
  }
  expect(whole).toBeGreaterThan(CACHE_TIMES / AT_ONCE);
}, 180_000);
