// In: the program, killed a hundred times at each thing that it writes. Out: files that are whole, with nothing lost that was told as done.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readVerdicts } from '../../src/core/verdict.ts';
import { openArchive } from '../../src/store/archive.ts';
import { parseBaseline } from '../../src/store/baseline-file.ts';
import { openSegment } from '../../src/store/segment.ts';
import { factdiff } from '../cli/run.ts';
import { folderOf } from '../read/articles.ts';

const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
const TIMES = 100;
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

interface Killed {
  /** Verdicts that were told as given before the process was killed. */
  readonly done: number;
}

/** Lets the commands run and kills the process: at once after the first run is done, or so many milliseconds later. */
function killedAfter(ms: number, cwd: string, commands: readonly (readonly string[])[]): Promise<Killed> {
  const env = {
    ...process.env,
    CLI: cli,
    COMMANDS: JSON.stringify(commands),
    FACTDIFF_REVIEWER: '',
    XDG_CACHE_HOME: cwd,
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
async function killManyTimes(
  cwd: string,
  commands: (round: number) => readonly (readonly string[])[],
  whole: (done: number) => void | Promise<void>,
) {
  let done = 0;
  for (let round = 0; round < TIMES / AT_ONCE; round++) {
    const killed = Array.from({ length: AT_ONCE }, (_, i) =>
      killedAfter(((round * 7 + i * 3) % 40) * 2, cwd, commands(round * AT_ONCE + i)),
    );
    for (const result of await Promise.all(killed)) done += result.done;
    await whole(done);
  }
}

const killed = (n: number): string =>
  `انفجار في حمص\n\nقتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.\n`;
const files = { 'news/a.txt': killed(12), 'news/b.txt': killed(15) };
const baseline = ['news', '--no-cache', '--baseline', 'known.json'];
const textOf = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), 'utf8');

/** A folder with two articles that disagree, a baseline, a report as JSON and the id of its conflict. */
async function desk(): Promise<{ cwd: string; id: string }> {
  const cwd = folderOf(files);
  await factdiff([...baseline, '--update-baseline', '--out', 'json=r.json'], { cwd });
  return { cwd, id: JSON.parse(textOf(cwd, 'r.json')).conflicts[0].id };
}

describe(`a process that is killed ${TIMES} times`, () => {
  test('while it gives verdicts loses none', { timeout: 300_000 }, async () => {
    const { cwd, id } = await desk();
    const commands = (round: number) => [
      ['verdict', id, 'confirm', '--report', 'r.json', '--who', `${round}-%`, '--note', 'x'.repeat(2000)],
    ];
    await killManyTimes(cwd, commands, (done) => {
      const { verdicts, unreadable } = readVerdicts(textOf(cwd, 'factdiff-verdicts.ndjson'));
      expect(unreadable).toEqual([]);
      expect(verdicts.length).toBeGreaterThanOrEqual(done);
    });
  });

  test('while it writes baselines and reports leaves no half of one', { timeout: 300_000 }, async () => {
    const { cwd } = await desk();
    const commands = () => [
      [...baseline, '--update-baseline', '--out', 'sarif=r.sarif'],
      [...baseline, '--prune-baseline', '--skip', 'quantity', '--out', 'json=r.json'],
    ];
    await killManyTimes(cwd, commands, () => {
      expect(parseBaseline(textOf(cwd, 'known.json')).findings).toHaveLength(1);
      for (const name of ['r.sarif', 'r.json']) JSON.parse(textOf(cwd, name));
    });
    expect(readdirSync(path.join(cwd, 'news')).sort()).toEqual(['a.txt', 'b.txt']);
  });

  test('while it keeps extractions leaves no damaged one', { timeout: 300_000 }, async () => {
    const cwd = folderOf({
      ...files,
      ...Object.fromEntries(
        Array.from({ length: TIMES * 20 }, (_, n) => [`${n % TIMES}-${Math.floor(n / TIMES)}/a.txt`, killed(n)]),
      ),
    });
    const cache = path.join(cwd, 'factdiff');
    await killManyTimes(
      cwd,
      (round) => [[`${round}-%`]],
      (done) => {
        const segments = readdirSync(cache).filter((name) => name.endsWith('.segment'));
        const kept = segments.map((name) => {
          const segment = openSegment(path.join(cache, name));
          const keys = [...segment.keys()];
          for (const key of keys) segment.get(key);
          segment.close();
          return keys;
        });
        expect(new Set(kept.flat()).size).toBeGreaterThanOrEqual(done);
      },
    );
  });

  test('while it writes an index loses no article of it', { timeout: 300_000 }, async () => {
    const texts = Array.from({ length: 40 }, (_, n) => [`n${n}/a.txt`, killed(n)] as const);
    const cwd = folderOf(Object.fromEntries(texts));
    let held = 0;
    await killManyTimes(
      cwd,
      () => [['index', 'n%', '--into', 'index', '--no-cache']],
      async () => {
        const archive = await openArchive(path.join(cwd, 'index'), { rules: 'another', desk: '' }, { write: true });
        let found = 0;
        for await (const { text } of archive.outdated()) if (text.length > 0) found++;
        expect(found).toBe(archive.size());
        expect(found).toBeGreaterThanOrEqual(held);
        held = found;
        await archive.close();
      },
    );
    expect(held).toBeGreaterThan(0);
  });
});
