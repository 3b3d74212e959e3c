// In: runs of bytes. Out: their numbers; read back by number from a file that nobody else sees and that ends with the process.
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

export interface Spool {
  /** Keeps the bytes; numbers count from 0. */
  readonly add: (bytes: Uint8Array) => number;
  readonly read: (number: number) => Buffer;
  /** The bytes under a number and those behind them, read in one go. */
  readonly readTwo: (number: number) => readonly [Buffer, Buffer];
  readonly close: () => void;
}

const BUFFERED = 1 << 22;

/** A spool in `folder`. Its file is unlinked at once: a killed process leaves nothing behind. */
export function openSpool(folder: string): Spool {
  const file = path.join(folder, `factdiff-${randomBytes(6).toString('hex')}.spool`);
  const fd = openSync(file, 'wx+', 0o600);
  rmSync(file);
  const ends: number[] = [];
  let pending: Uint8Array[] = [];
  let written = 0;
  let size = 0;
  const flush = (): void => {
    const bytes = Buffer.concat(pending);
    pending = [];
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at, bytes.length - at, written + at);
    written += bytes.length;
  };
  const endOf = (number: number): number => (number < 0 ? 0 : ends[number]!);
  const between = (from: number, to: number): Buffer => {
    if (to > written) flush();
    return readWhole(fd, from, to - from);
  };
  return {
    add: (bytes) => {
      pending.push(bytes);
      size += bytes.length;
      if (size - written >= BUFFERED) flush();
      return ends.push(size) - 1;
    },
    read: (number) => between(endOf(number - 1), endOf(number)),
    readTwo: (number) => {
      const from = endOf(number - 1);
      const both = between(from, endOf(number + 1));
      const middle = endOf(number) - from;
      return [both.subarray(0, middle), both.subarray(middle)];
    },
    close: () => closeSync(fd),
  };
}

/** `length` bytes of a file from `from` on; fewer where it ends before. */
export function readWhole(fd: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  while (at < length) {
    const read = readSync(fd, bytes, at, length - at, from + at);
    if (read === 0) break;
    at += read;
  }
  return bytes.subarray(0, at);
}
