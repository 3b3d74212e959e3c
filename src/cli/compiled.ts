// In: the folder of the bundle. Out: the program as one script with the code that V8 made of it at the build, where it was this V8.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { CODE } from './version.ts';

type Program = typeof import('./main.ts');

export interface Compiled {
  readonly program: () => Program;
  /** The code of all functions that have run. */
  readonly code: () => Buffer;
}

/** The program in one file: a function of CommonJS's names, in ASCII. */
const SCRIPT = 'program.cjs';

/** Where the code of this engine is. */
export const codeFile = (folder: string): string =>
  path.join(folder, `program-${process.versions.v8}-${process.arch}.code`);

/** Opens the script, to be started in half the time of the modules: what ran at the build is neither parsed nor compiled again. */
export function openCompiled(folder: string, code: Uint8Array | undefined): Compiled {
  const filename = path.join(folder, SCRIPT);
  const source = readFileSync(filename, 'latin1');
  const script = new Script(source, { filename, ...(code && { cachedData: code }) });
  return {
    program: () => {
      const module: { exports: Partial<Program> } = { exports: {} };
      script.runInThisContext()(module.exports, createRequire(filename), module, filename, folder);
      return module.exports as Program;
    },
    code: () => script.createCachedData(),
  };
}

/** undefined where nothing was compiled for this engine. */
export function compiledProgram(folder: string): Program | undefined {
  const code = readCode(folder);
  return code && openCompiled(folder, code).program();
}

/**
 * The code is kept with what it was made of and a checksum: V8 refuses what another engine or other flags made, but looks at no more of
 * the script than its length, and trusts what it takes.
 */
export const sealed = (code: Uint8Array, source = CODE): Buffer => Buffer.concat([code, sealOf(code, source)]);

/** undefined where there is none of this engine, or it is of another script, or damaged. */
function readCode(folder: string, source = CODE): Uint8Array | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(codeFile(folder));
  } catch {
    return undefined;
  }
  const code = bytes.subarray(0, -SEAL_LENGTH);
  return bytes.subarray(-SEAL_LENGTH).equals(sealOf(code, source)) ? code : undefined;
}

const sealOf = (code: Uint8Array, source: string | undefined): Buffer =>
  Buffer.from(`${source} ${crc32(code).toString(16)}`.padEnd(SEAL_LENGTH));
const SEAL_LENGTH = 32;
