// In: the bundle and the seeds. Out: what a start costs: user CPU of a few commands, as ratios to `node -e 0` measured in the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { median, ROOT, userSeconds } from './user-seconds.ts';

// Runs of another version clear the cache that they share.
process.env.FACTDIFF_CACHE = mkdtempSync(path.join(os.tmpdir(), 'factdiff-'));

const cli = path.join(ROOT, 'bin/factdiff.js');
const rounds = Number(process.argv[2] ?? 15);

const commands: ReadonlyArray<readonly string[]> = [
  [process.execPath, '-e', '0'],
  [process.execPath, cli, '--version'],
  [process.execPath, cli, '--help'],
  [process.execPath, cli, 'seeds'],
  [process.execPath, cli, 'seeds', '--no-cache'],
  ['npx', '--no-install', 'factdiff', '--version'],
];

const times = commands.map((): number[] => []);
for (const command of commands) userSeconds(command);
for (let round = 0; round < rounds; round++)
  for (const [i, command] of commands.entries()) times[i]!.push(userSeconds(command));

const bare = median(times[0]!);
rmSync(process.env.FACTDIFF_CACHE, { recursive: true });
console.log(`user CPU, median of ${rounds} interleaved runs, Node ${process.versions.node}\n`);
for (const [i, command] of commands.entries()) {
  const shown = command
    .map((word) => (path.isAbsolute(word) ? path.relative(ROOT, word).replace(/^\.\..*\//, '') : word))
    .join(' ');
  const ms = median(times[i]!) * 1000;
  console.log(`${shown.padEnd(44)}${ms.toFixed(0).padStart(6)} ms  ${(ms / 1000 / bare).toFixed(2).padStart(5)} x`);
}
