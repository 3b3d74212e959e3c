// In: a path and bytes. Out: the file, whole or as it was: a process that dies while writing never leaves half of one.
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/**
 * Writes beside the file, flushes to disk and renames. A killed process may leave `FILE.<hex>.tmp` behind, never a damaged `FILE`.
 * @throws NodeJS.ErrnoException when the place cannot be written.
 */
export function replaceFile(file: string, pieces: Iterable<string | Uint8Array>): void {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const fd = openSync(temporary, 'wx');
    try {
      for (const piece of pieces) writeWhole(fd, typeof piece === 'string' ? Buffer.from(piece) : piece);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeWhole(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}
