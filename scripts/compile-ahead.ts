// In: the bundle and the compiled data. Out: the code that this V8 makes of what most runs run, for src/cli/compiled.ts to start from.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { codeFile, openCompiled, SCRIPTS, sealed } from '../src/cli/compiled.ts';
import type { Io } from '../src/cli/io.ts';
import { expectShortRun } from '../src/cli/tiering.ts';
import { sourceDigest } from './bundle.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const cache = mkdtempSync(path.join(os.tmpdir(), 'factdiff-'));

/** A first run and one that finds all in the cache, in both languages. */
const RUNS: ReadonlyArray<readonly string[]> = [['seeds'], ['seeds'], ['docs/example', '--ui-lang', 'ar']];

const io: Io = {
  stdout: () => undefined,
  stderr: () => undefined,
  stdin: async function* () {},
  env: { FACTDIFF_CACHE: cache },
  cwd: root,
  columns: undefined,
  terminal: undefined,
  today: () => '2021-04-08',
  now: () => '2021-04-08T00:00:00Z',
};

// V8 takes code only under the flags that it was made under.
expectShortRun();
const compiled = openCompiled(dist, () => undefined);
const { run } = compiled.program();
for (const argv of RUNS) if ((await run(argv, io)) === 2) throw new Error(`factdiff ${argv.join(' ')} failed`);
for (const name of SCRIPTS) writeFileSync(codeFile(dist, name), sealed(compiled.code(name)!, sourceDigest()));
rmSync(cache, { recursive: true });
process.exitCode = 0;
