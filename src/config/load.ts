// In: where the articles lie. Out: the configuration that holds for them: the nearest factdiff.yaml upwards, checked, with the place of each setting.
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../core/errors.ts';
import type { Say } from '../core/say.ts';
import { fileFault } from './file-fault.ts';
import type { Config } from './schema.ts';

export const FILE_NAMES = ['factdiff.yaml', 'factdiff.yml'];
const LARGEST = 4 * 1024 * 1024;
const CHUNK = 64 * 1024;

/** A configuration as read. */
export interface Loaded {
  readonly config: Config;
  /** Absolute path, and the path as people are shown it. */
  readonly file: string;
  readonly shown: string;
  /** 1-based line of a setting. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The nearest configuration file from `target` (a file or folder) upwards; undefined when there is none. */
export function findConfig(target: string): string | undefined {
  let folder = isFolder(target) ? target : path.dirname(target);
  for (;;) {
    for (const name of FILE_NAMES) {
      const file = path.join(folder, name);
      if (existsSync(file)) return file;
    }
    const above = path.dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

function isFolder(target: string): boolean {
  try {
    return statSync(target).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Reads and checks a configuration file.
 * @throws UserError showing every fault in its own source line.
 */
export async function loadConfig(file: string, cwd: string, say: Say): Promise<Loaded> {
  const shown = path.relative(cwd, file).split(path.sep).join('/') || file;
  const { configSchema } = await import('./schema.ts');
  const { checkYaml, showFault } = await import('./check.ts');
  const checked = checkYaml(shown, readText(file, shown, say), configSchema, say);
  if ('faults' in checked) throw new UserError(checked.faults.map(showFault).join('\n'));
  return { config: checked.value, file, shown, lineOf: checked.lineOf };
}

/**
 * The text of a file, a pipe or a device, without its byte-order mark.
 * @throws UserError when it cannot be read, or has more bytes than settings have: /dev/zero never ends.
 */
export function readText(file: string, shown: string, say: Say, most = LARGEST): string {
  try {
    return readAtMost(file, most)
      .toString('utf8')
      .replace(/^\ufeff/, '');
  } catch (error) {
    throw new UserError(
      say('config.unreadable', {
        file: shown,
        reason: fileFault(error, say),
      }),
    );
  }
}

function readAtMost(file: string, most: number): Buffer {
  const fd = openSync(file, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let length = 0; ; ) {
      const chunk = Buffer.alloc(CHUNK);
      const read = readSync(fd, chunk);
      if (read === 0) return Buffer.concat(chunks);
      length += read;
      if (length > most) throw new Error('EFBIG');
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(fd);
  }
}
