// In: a file. Out: its bytes, unzipped, never more than a limit; or what keeps it from being read.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { codeOf } from './sources.ts';

/** No article is longer; a larger file is a mistake or an attack. Files of records are streamed and have no such limit. */
export const LARGEST_FILE = 64 * 1024 * 1024;

export type Bytes = { readonly bytes: Buffer } | { readonly fault: string; readonly reason?: string };

let shared = Buffer.allocUnsafe(1 << 20);

/**
 * Reads a whole file into one buffer that the next call overwrites. Opened without blocking: a named pipe that took the place of
 * a file since it was listed must not hang the run.
 */
export function readBytes(file: string): Bytes {
  let fd: number;
  try {
    fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? { fault: 'vanished' } : { fault: 'unreadable', reason: code };
  }
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) return { fault: 'not-regular' };
    if (stats.size > LARGEST_FILE) return { fault: 'too-large' };
    return unzipped(readAll(fd, stats.size));
  } catch (error) {
    return { fault: 'unreadable', reason: codeOf(error) };
  } finally {
    closeSync(fd);
  }
}

function readAll(fd: number, size: number): Buffer {
  if (shared.length < size + 1) shared = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(fd, shared, length, shared.length - length, null);
    length += read;
    if (read === 0) return shared.subarray(0, length);
    // The file grew while it was read: what was listed is what is read.
    if (length === shared.length) return shared.subarray(0, length);
  }
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unzipped(bytes: Buffer): Bytes {
  if (!isGzip(bytes)) return { bytes };
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: LARGEST_FILE }) };
  } catch (error) {
    return codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? { fault: 'too-large-unzipped' } : { fault: 'damaged-gzip' };
  }
}
