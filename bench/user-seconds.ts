// In: a command. Out: the user CPU that it took, with all its processes and threads.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** User CPU seconds of one run, as the shell's `time` counts them. Standard output and error go to `out` where it is given, else nowhere. */
export function userSeconds(command: readonly string[], out = '/dev/null'): number {
  const script = 'TIMEFORMAT=%U; out=$1; shift; time "$@" >"$out" 2>/dev/null';
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', out, ...command], { cwd: ROOT, encoding: 'utf8' });
  return Number(stderr.trim().split('\n').at(-1));
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
