// In: a folder. Out: the engine that keeps an index in it, opened; what keeps it from being used, by name; records with their checksums.
import { crc32 } from 'node:zlib';
import type { ClassicLevel } from 'classic-level';

/** What keeps a folder from being used: no engine to read it; another process has it open; no folder, or no index; no permission; damage; age. */
type ArchiveTrouble = 'no-engine' | 'locked' | 'none' | 'foreign' | 'out-of-reach' | 'damaged' | 'outdated';

export class ArchiveFault extends Error {
  readonly trouble: ArchiveTrouble;

  constructor(trouble: ArchiveTrouble, reason = '') {
    super(reason);
    this.name = 'ArchiveFault';
    this.trouble = trouble;
  }
}

export type Engine = ClassicLevel<string, Buffer>;

/** @throws ArchiveFault */
export async function openEngine(folder: string, createIfMissing: boolean): Promise<Engine> {
  const classic = await import('classic-level').catch(() => {
    throw new ArchiveFault('no-engine');
  });
  const level: Engine = new classic.ClassicLevel(folder, { createIfMissing, valueEncoding: 'buffer' });
  await level.open().catch((error: unknown) => {
    throw faultOf(error);
  });
  return level;
}

/** Closes the engine and throws. */
export async function fail(level: Engine, fault: ArchiveFault): Promise<never> {
  await level.close();
  throw fault;
}

export function faultOf(error: unknown): ArchiveFault {
  if (error instanceof ArchiveFault) return error;
  const { cause, code, message } = error as Error & { cause?: { code?: string; message?: string }; code?: string };
  const reason = cause?.message ?? code ?? message;
  if (cause?.code === 'LEVEL_LOCKED') return new ArchiveFault('locked', reason);
  const isMissing = reason.includes('No such file');
  return new ArchiveFault(cause?.code === 'LEVEL_IO_ERROR' && !isMissing ? 'out-of-reach' : 'damaged', reason);
}

const CHECK_BYTES = 4;
const HEAD_BYTES = 8;

/** Two runs of bytes as one, with their checksum. */
export function packed(a: Uint8Array, b: Uint8Array): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(HEAD_BYTES), a, b]);
  bytes.writeUInt32LE(a.length, CHECK_BYTES);
  bytes.writeUInt32LE(crc32(bytes.subarray(CHECK_BYTES)), 0);
  return bytes;
}

/** @throws ArchiveFault where the bytes are not those that were packed. */
export function unpacked(bytes: Buffer): readonly [Buffer, Buffer] {
  if (bytes.length < HEAD_BYTES || bytes.readUInt32LE(0) !== crc32(bytes.subarray(CHECK_BYTES)))
    throw new ArchiveFault('damaged', 'checksum');
  const end = HEAD_BYTES + bytes.readUInt32LE(CHECK_BYTES);
  return [bytes.subarray(HEAD_BYTES, end), bytes.subarray(end)];
}
