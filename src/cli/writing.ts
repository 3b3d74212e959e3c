// In: a path and what it shall hold. Out: the file, whole or as it was; a link stays one, and what is no file is written straight to.

import { appendFileSync, realpathSync, statSync } from 'node:fs';
import { fileFault } from '../config/file-fault.ts';
import { UserError } from '../core/errors.ts';
import type { Say } from '../core/say.ts';
import { replaceFile } from '../store/atomic.ts';

/** What the shell has opened: it is written on where it is; a file behind it may not be put in another's place. */
const OPENED = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|(stdout)|stderr)$/;

/**
 * Replaces what a path leads to. A pipe or a device (/dev/null, /dev/stdout) cannot be replaced.
 * @throws NodeJS.ErrnoException when the place cannot be written.
 */
export function replaceTarget(file: string, pieces: Iterable<string | Uint8Array>): void {
  const opened = OPENED.exec(file);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!opened && (!stats || stats.isFile() || stats.isDirectory())) {
    replaceFile(stats ? realpathSync(file) : file, pieces);
    return;
  }
  const target = opened ? Number(opened[1] ?? (opened[2] ? 1 : 2)) : file;
  for (const piece of pieces) appendFileSync(target, piece);
}

/** @throws UserError when the place cannot be written. */
export function writeAtomically(file: string, pieces: Iterable<string | Uint8Array>, shown: string, say: Say): void {
  orCannotWrite(() => replaceTarget(file, pieces), shown, say);
}

/** @throws UserError when the action fails. */
export function orCannotWrite(action: () => void, shown: string, say: Say): void {
  try {
    action();
  } catch (error) {
    throw new UserError(say('cli.cannot-write', { file: shown, reason: fileFault(error, say) }));
  }
}
