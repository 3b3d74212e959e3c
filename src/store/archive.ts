// In: a folder, articles with their extractions. Out: an index of them on disk: what alignment needs of each, and the rest where it is asked for.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Article } from '../core/article.ts';
import { ArchiveFault, type Engine, fail, faultOf, openEngine, packed, unpacked } from './archive-engine.ts';
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
interface Filed {
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

const FORMAT = 'factdiff-index-1';
/** Entries that are written at once. */
const BATCH = 256;

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
  const engine = await openEngine(folder, isNew);
  const format = await engine.get('format').catch((error: unknown) => fail(engine, faultOf(error)));
  if (format === undefined && isNew) await engine.put('format', Buffer.from(FORMAT));
  else if (format?.toString() !== FORMAT) await fail(engine, new ArchiveFault('foreign'));
  const size = await engine.get('size').catch((error: unknown) => fail(engine, faultOf(error)));
  return archiveOver(engine, editionName(edition), Number(size?.toString() ?? 0));
}

function archiveOver(engine: Engine, edition: string, before: number): Archive {
  let size = before;
  const writing = writerTo(engine);
  const stampOf = (card: Card): string => `${edition}.${crc32(JSON.stringify(card))}`;
  const placeOf = async ({ path: place }: Card): Promise<{ number?: string; stamp?: string }> => {
    const [number, stamp] = (await writing.get(`place:${place}`))?.toString().split(' ') ?? [];
    return { ...(number !== undefined && { number }), ...(stamp !== undefined && { stamp }) };
  };
  const add: Archive['add'] = async (card, article, { signature, rest }) => {
    const { number = String(size++) } = await placeOf(card);
    const line = Buffer.from(JSON.stringify({ edition, ...card }));
    await writing.put([
      [`place:${card.path}`, Buffer.from(`${number} ${stampOf(card)}`)],
      [`card:${number.padStart(10, '0')}`, packed(line, signature)],
      [`rest:${number}`, packed(Buffer.from(JSON.stringify(article)), rest)],
      ['size', Buffer.from(String(size))],
    ]);
  };
  return {
    size: () => size,
    has: async (card) => (await placeOf(card)).stamp === stampOf(card),
    add,
    load: (number) => loadFrom(engine, number),
    all: async function* () {
      for await (const entry of filedIn(engine, size))
        if (entry.edition === edition) yield entry;
        else throw new ArchiveFault('outdated');
    },
    outdated: async function* () {
      for await (const { number, edition: made } of filedIn(engine, size))
        if (made !== edition) yield loadFrom(engine, number).article;
    },
    close: async () => {
      await writing.flush();
      await engine.close();
    },
  };
}

type Entry = readonly [key: string, value: Buffer];

interface Writer {
  readonly get: (key: string) => Promise<Buffer | undefined>;
  readonly put: (entries: readonly Entry[]) => Promise<void>;
  readonly flush: () => Promise<void>;
}

/** Writes entries some at a time: all of those that were put together, or none. */
function writerTo(engine: Engine): Writer {
  const pending = new Map<string, Buffer>();
  const flush = async (): Promise<void> => {
    const operations = [...pending].map(([key, value]) => ({ type: 'put' as const, key, value }));
    pending.clear();
    if (operations.length > 0) await engine.batch(operations);
  };
  return {
    get: async (key) => pending.get(key) ?? (await engine.get(key)),
    put: async (entries) => {
      for (const [key, value] of entries) pending.set(key, value);
      if (pending.size >= BATCH) await flush();
    },
    flush,
  };
}

async function* filedIn(engine: Engine, size: number): AsyncGenerator<Filed & { readonly edition: string }> {
  let found = 0;
  for await (const [key, value] of engine.iterator({ gt: 'card:', lt: 'card;' })) {
    found++;
    const [line, signature] = unpacked(value);
    const { edition, ...card } = JSON.parse(line.toString()) as Card & { edition: string };
    yield { number: Number(key.slice('card:'.length)), card, signature, edition };
  }
  if (found !== size) throw new ArchiveFault('damaged', `${found} of ${size}`);
}

function loadFrom(engine: Engine, number: number): { article: Article; rest: Buffer } {
  const value = engine.getSync(`rest:${number}`);
  if (!value) throw new ArchiveFault('damaged', `rest:${number}`);
  const [article, rest] = unpacked(value);
  return { article: JSON.parse(article.toString()) as Article, rest };
}
