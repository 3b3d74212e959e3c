// In: keyed pairs of byte runs. Out: one file of them, whole or not there, and what stands in it: each run is checked when it is read.
import { closeSync, fstatSync, openSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Encoded } from './encoding.ts';
import { readWhole } from './spool.ts';

/** Where an extraction stands in a segment. */
interface Entry {
  readonly from: number;
  readonly signature: number;
  readonly rest: number;
  readonly check: number;
}

export interface Segment {
  readonly file: string;
  readonly keys: () => Iterable<string>;
  /** The extraction of a key; undefined where there is none. @throws Error where its bytes are not those that were written. */
  readonly get: (key: string) => Encoded | undefined;
  readonly close: () => void;
}

const MAGIC = Buffer.from('factdiff-extractions-1\n');
const KEY_BYTES = 20;
const ROW_BYTES = KEY_BYTES + 24;
/** Behind the rows: how many there are, and their checksum. */
const TAIL_BYTES = 8;

/** The bytes of a segment, in pieces: magic, the runs, one row a key, the tail. */
export function* segmentBytes(entries: Iterable<readonly [key: string, encoded: Encoded]>): Generator<Uint8Array> {
  yield MAGIC;
  let from = MAGIC.length;
  const rows: Buffer[] = [];
  for (const [key, { signature, rest }] of entries) {
    yield signature;
    yield rest;
    const row = Buffer.alloc(ROW_BYTES);
    row.write(key, 'hex');
    row.writeDoubleLE(from, KEY_BYTES);
    row.writeUInt32LE(signature.length, KEY_BYTES + 8);
    row.writeUInt32LE(rest.length, KEY_BYTES + 12);
    row.writeUInt32LE(crc32(rest, crc32(signature)), KEY_BYTES + 16);
    rows.push(row);
    from += signature.length + rest.length;
  }
  const table = Buffer.concat(rows);
  const tail = Buffer.alloc(TAIL_BYTES);
  tail.writeUInt32LE(rows.length, 0);
  tail.writeUInt32LE(crc32(table), 4);
  yield table;
  yield tail;
}

/** Opens a segment. @throws Error where the file is none, or is damaged. */
export function openSegment(file: string): Segment {
  const fd = openSync(file, 'r');
  try {
    const entries = entriesOf(fd);
    return {
      file,
      keys: () => entries.keys(),
      get: (key) => {
        const entry = entries.get(key);
        return entry && readEntry(fd, entry);
      },
      close: () => closeSync(fd),
    };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function entriesOf(fd: number): Map<string, Entry> {
  const { size } = fstatSync(fd);
  if (!readWhole(fd, 0, MAGIC.length).equals(MAGIC)) throw new Error('not a segment');
  const tail = readWhole(fd, Math.max(0, size - TAIL_BYTES), TAIL_BYTES);
  const length = tail.readUInt32LE(0) * ROW_BYTES;
  const start = size - TAIL_BYTES - length;
  if (start < MAGIC.length) throw new Error('truncated');
  const table = readWhole(fd, start, length);
  if (crc32(table) !== tail.readUInt32LE(4)) throw new Error('damaged');
  const entries = new Map<string, Entry>();
  for (let row = 0; row < length; row += ROW_BYTES) {
    const at = row + KEY_BYTES;
    entries.set(table.toString('hex', row, at), {
      from: table.readDoubleLE(at),
      signature: table.readUInt32LE(at + 8),
      rest: table.readUInt32LE(at + 12),
      check: table.readUInt32LE(at + 16),
    });
  }
  return entries;
}

function readEntry(fd: number, { from, signature, rest, check }: Entry): Encoded {
  const bytes = readWhole(fd, from, signature + rest);
  if (bytes.length < signature + rest || crc32(bytes) !== check) throw new Error('damaged');
  return { signature: bytes.subarray(0, signature), rest: bytes.subarray(signature) };
}
