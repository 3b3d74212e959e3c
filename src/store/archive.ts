// In: a folder, articles with their extractions. Out: an index of them on disk: what alignment needs of each, and the rest where it is asked for.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { ClassicLevel } from 'classic-level';
import type { Article } from '../core/article.ts';
import { type Edition, editionName } from './cache.ts';
import type { Encoded } from './encoding.ts';

/** What is known of an archived article without its text. */
export interface Card extends Pick<Article, 'id' | 'path' | 'lang' | 'metadata'> {
  readonly title?: string;
  /** The line of its file that it was read from; 0 where the file is the article. */
  readonly line: number;
  /** Content key: all of the article that its extraction depends on. */
  readonly key: string;
  /** Digest of its text. */
  readonly digest: string;
}

/** An article of the index: its number there, its card, its signature as it was encoded. */
export interface Filed {
  readonly number: number;
  readonly card: Card;
  readonly signature: Buffer;
}

export interface Archive {
  /** How many articles it holds. */
  readonly size: () => number;
  /** Does it hold this article as it is now, extracted by this version? */
  readonly has: (card: Card) => Promise<boolean>;
  /** Adds an article, in the place of the one that was read from its path. */
  readonly add: (card: Card, article: Article, encoded: Encoded) => Promise<void>;
  /** All articles. @throws ArchiveFault where one was extracted by another version or for another desk. */
  readonly all: () => AsyncGenerator<Filed>;
  /** Articles that were extracted by another version or for another desk. */
  readonly outdated: () => AsyncGenerator<Article>;
  readonly load: (number: number) => { readonly article: Article; readonly rest: Buffer };
  /** Writes what is new, and lets other processes in. */
  readonly close: () => Promise<void>;
}

/** What keeps a folder from being used: no engine to read it; another process has it open; no folder, or no index; no permission; damage; age. */
export type ArchiveTrouble = 'no-engine' | 'locked' | 'none' | 'foreign' | 'out-of-reach' | 'damaged' | 'outdated';

export class ArchiveFault extends Error {
  readonly trouble: ArchiveTrouble;

  constructor(trouble: ArchiveTrouble, reason = '') {
    super(reason);
    this.name = 'ArchiveFault';
    this.trouble = trouble;
  }
}

type Level = ClassicLevel<string, Buffer>;
type Operation = { readonly type: 'put'; readonly key: string; readonly value: Buffer };

const FORMAT = 'factdiff-index-1';
/** Articles that are written at once: all of them or none. */
const BATCH = 64;

/**
 * Opens the index in a folder; a folder that is empty or not there becomes one where it may be written. `edition` is what its extractions
 * depend on beside their articles.
 * @throws ArchiveFault
 */
export async function openArchive(
  folder: string,
  edition: Edition,
  { write }: { readonly write: boolean },
): Promise<Archive> {
  const isNew = !existsSync(path.join(folder, 'CURRENT'));
  if (isNew && !write) throw new ArchiveFault(existsSync(folder) ? 'foreign' : 'none');
  if (isNew && existsSync(folder) && readdirSync(folder).length > 0) throw new ArchiveFault('foreign');
  const level = await openLevel(folder, isNew);
  const format = await level.get('format').catch((error: unknown) => fail(level, faultOf(error)));
  if (format === undefined && isNew) await level.put('format', Buffer.from(FORMAT));
  else if (format?.toString() !== FORMAT) await fail(level, new ArchiveFault('foreign'));
  const size = await level.get('size').catch((error: unknown) => fail(level, faultOf(error)));
  return archiveOver(level, editionName(edition), Number(size?.toString() ?? 0));
}

async function openLevel(folder: string, createIfMissing: boolean): Promise<Level> {
  const engine = await import('classic-level').catch(() => {
    throw new ArchiveFault('no-engine');
  });
  const level: Level = new engine.ClassicLevel(folder, { createIfMissing, valueEncoding: 'buffer' });
  await level.open().catch((error: unknown) => {
    throw faultOf(error);
  });
  return level;
}

async function fail(level: Level, fault: ArchiveFault): Promise<never> {
  await level.close();
  throw fault;
}

function faultOf(error: unknown): ArchiveFault {
  if (error instanceof ArchiveFault) return error;
  const { cause, code, message } = error as Error & { cause?: { code?: string; message?: string }; code?: string };
  const reason = cause?.message ?? code ?? message;
  if (cause?.code === 'LEVEL_LOCKED') return new ArchiveFault('locked', reason);
  const isMissing = reason.includes('No such file');
  return new ArchiveFault(cause?.code === 'LEVEL_IO_ERROR' && !isMissing ? 'out-of-reach' : 'damaged', reason);
}

function archiveOver(level: Level, edition: string, before: number): Archive {
  let size = before;
  /** What is not yet written, by key. */
  const pending = new Map<string, Buffer>();
  const stampOf = (card: Card): string => `${edition}.${crc32(JSON.stringify(card))}`;
  const placeOf = async ({ path: place }: Card): Promise<{ number: string; stamp: string } | undefined> => {
    const key = `place:${place}`;
    const [number, stamp] = (pending.get(key) ?? (await level.get(key)))?.toString().split(' ') ?? [];
    return number === undefined || stamp === undefined ? undefined : { number, stamp };
  };
  const flush = async (): Promise<void> => {
    if (pending.size === 0) return;
    pending.set('size', Buffer.from(String(size)));
    const operations = [...pending].map(([key, value]): Operation => ({ type: 'put', key, value }));
    pending.clear();
    await level.batch(operations);
  };
  const filed = async function* (): AsyncGenerator<Filed & { readonly edition: string }> {
    let found = 0;
    for await (const [key, value] of level.iterator({ gt: 'card:', lt: 'card;' })) {
      found++;
      const [head, signature] = unpacked(value);
      const { edition: made, ...card } = JSON.parse(head.toString()) as Card & { edition: string };
      yield { number: Number(key.slice('card:'.length)), card, signature, edition: made };
    }
    if (found !== size) throw new ArchiveFault('damaged', `${found} of ${size}`);
  };
  const load = (number: number): { article: Article; rest: Buffer } => {
    const value = level.getSync(`rest:${number}`);
    if (!value) throw new ArchiveFault('damaged', `rest:${number}`);
    const [article, rest] = unpacked(value);
    return { article: JSON.parse(article.toString()) as Article, rest };
  };
  return {
    size: () => size,
    load,
    has: async (card) => (await placeOf(card))?.stamp === stampOf(card),
    add: async (card, article, { signature, rest }) => {
      const number = (await placeOf(card))?.number ?? String(size++);
      const line = Buffer.from(JSON.stringify({ edition, ...card }));
      pending.set(`place:${card.path}`, Buffer.from(`${number} ${stampOf(card)}`));
      pending.set(`card:${number.padStart(10, '0')}`, packed(line, signature));
      pending.set(`rest:${number}`, packed(Buffer.from(JSON.stringify(article)), rest));
      if (pending.size >= 3 * BATCH) await flush();
    },
    all: async function* () {
      for await (const entry of filed())
        if (entry.edition === edition) yield entry;
        else throw new ArchiveFault('outdated');
    },
    outdated: async function* () {
      for await (const { number, edition: made } of filed()) if (made !== edition) yield load(number).article;
    },
    close: async () => {
      await flush();
      await level.close();
    },
  };
}

const CHECK_BYTES = 4;
const HEAD_BYTES = 8;

/** Two runs of bytes as one, with their checksum. */
function packed(a: Uint8Array, b: Uint8Array): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(HEAD_BYTES), a, b]);
  bytes.writeUInt32LE(a.length, CHECK_BYTES);
  bytes.writeUInt32LE(crc32(bytes.subarray(CHECK_BYTES)), 0);
  return bytes;
}

/** @throws ArchiveFault where the bytes are not those that were packed. */
function unpacked(bytes: Buffer): readonly [Buffer, Buffer] {
  if (bytes.length < HEAD_BYTES || bytes.readUInt32LE(0) !== crc32(bytes.subarray(CHECK_BYTES)))
    throw new ArchiveFault('damaged', 'checksum');
  const end = HEAD_BYTES + bytes.readUInt32LE(CHECK_BYTES);
  return [bytes.subarray(HEAD_BYTES, end), bytes.subarray(end)];
}
