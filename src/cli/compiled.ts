// In: the folder of the bundle. Out: the program as scripts with the code that V8 made of them at the build, where it was this V8.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { CODE } from './version.ts';

type Program = typeof import('./main.ts');

/** What every run runs, and what a run loads when it reads or compares something that no earlier one has. */
export const SCRIPTS = ['program', 'pipeline'] as const;
type ScriptName = (typeof SCRIPTS)[number];

export interface Compiled {
  readonly program: () => Program;
  /** The code of all functions of a script that have run; undefined where it was not loaded. */
  readonly code: (name: ScriptName) => Buffer | undefined;
}

/** Where the code of this engine is. */
export const codeFile = (folder: string, name: ScriptName): string =>
  path.join(folder, `${name}-${process.versions.v8}-${process.arch}.code`);

/** Opens the scripts, to be started in half the time of the modules: what ran at the build is neither parsed nor compiled again. */
export function openCompiled(folder: string, codeOf: (name: ScriptName) => Uint8Array | undefined): Compiled {
  const scripts = new Map<ScriptName, Script>();
  const open = (name: ScriptName): unknown => {
    const filename = path.join(folder, `${name}.cjs`);
    const code = codeOf(name);
    const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(code && { cachedData: code }) });
    scripts.set(name, script);
    const module: { exports: unknown } = { exports: {} };
    script.runInThisContext()(module.exports, requireFrom(filename), module, filename, folder);
    return module.exports;
  };
  let pipeline: unknown;
  const requireFrom = (filename: string): ((id: string) => unknown) => {
    const require = createRequire(filename);
    return (id) => {
      if (id !== './pipeline.cjs') return require(id);
      pipeline ??= open('pipeline');
      return pipeline;
    };
  };
  return {
    program: () => open('program') as Program,
    code: (name) => scripts.get(name)?.createCachedData(),
  };
}

/** undefined where nothing was compiled for this engine. */
export function compiledProgram(folder: string): Program | undefined {
  const code = readCode(folder, 'program');
  return code && openCompiled(folder, (name) => (name === 'program' ? code : readCode(folder, name))).program();
}

/**
 * The code is kept with what it was made of and a checksum: V8 refuses what another engine or other flags made, but looks at no more of
 * the script than its length, and trusts what it takes.
 */
export const sealed = (code: Uint8Array, source = CODE): Buffer => Buffer.concat([code, sealOf(code, source)]);

/** undefined where there is none of this engine, or it is of another script, or damaged. */
function readCode(folder: string, name: ScriptName, source = CODE): Uint8Array | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(codeFile(folder, name));
  } catch {
    return undefined;
  }
  const code = bytes.subarray(0, -SEAL_LENGTH);
  return bytes.subarray(-SEAL_LENGTH).equals(sealOf(code, source)) ? code : undefined;
}

const sealOf = (code: Uint8Array, source: string | undefined): Buffer =>
  Buffer.from(`${source} ${crc32(code).toString(16)}`.padEnd(SEAL_LENGTH));
const SEAL_LENGTH = 32;
