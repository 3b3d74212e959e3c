// In: a folder, articles with their extractions. Out: an index of them on disk, and the articles that may tell the story of another.
import type { ClassicLevel } from 'classic-level';
import type { Article } from '../core/article.ts';
import type { Signature } from '../core/extraction.ts';
import { instantOf } from '../values/time-zone.ts';
import { type Edition, keyOf } from './cache.ts';
import { decodeSignature, type Encoded } from './encoding.ts';

/** An article of the index with its extraction. */
export interface Archived {
  readonly article: Article;
  readonly encoded: Encoded;
}

export interface Archive {
  /** How many articles it holds. */
  readonly size: () => number;
  /** Adds an article; one of the same id is replaced where it has changed. Was anything written? */
  readonly add: (article: Article, encoded: Encoded) => Promise<boolean>;
  /** Articles that share a rare feature with one of these and were published near it, in the order of the index. */
  readonly related: (signatures: readonly Signature[]) => Promise<Archived[]>;
  readonly close: () => Promise<void>;
}

/** Features that more articles share tell no story. */
const LARGEST_BLOCK = 120;
const RAREST_KEPT = 24;
const DAYS_APART = 3;
const DAY = 86_400_000;

type Level = ClassicLevel<string, string>;

/**
 * Opens the index in a folder; `edition` is what its extractions depend on. One of another edition, or one that is damaged, is emptied
 * where it may be written, and `tell` hears of it.
 * @throws Error with the code of LevelDB: LEVEL_LOCKED while another process has it open; and where it cannot be used.
 */
export async function openArchive(
  folder: string,
  edition: Edition,
  { write, tell }: { readonly write: boolean; readonly tell: () => void },
): Promise<Archive> {
  const { ClassicLevel } = await import('classic-level');
  const level: Level = new ClassicLevel(folder, { createIfMissing: write });
  const name = `${edition.rules} ${edition.desk}`;
  try {
    await level.open();
  } catch (error) {
    if (!write || !isDamaged(error)) throw error;
    tell();
    await ClassicLevel.destroy(folder);
    await level.open();
  }
  const found = await level.get('edition');
  if (found !== undefined && found !== name) {
    if (!write) throw new Error('another edition');
    tell();
    await level.clear();
  } else if (found === undefined && !write) throw new Error('no index');
  if (write) await level.put('edition', name);
  return archiveOver(level, Number((await level.get('size')) ?? 0));
}

const isDamaged = (error: unknown): boolean =>
  /CORRUPTION/.test(String((error as { cause?: { code?: string } }).cause?.code));

function archiveOver(level: Level, before: number): Archive {
  let size = before;
  const add = async (article: Article, encoded: Encoded): Promise<boolean> => {
    const content = keyOf(article);
    const known = await level.get(`id:${article.id}`);
    const [number = String(size), had] = known?.split(' ') ?? [];
    if (had === content) return false;
    if (known === undefined) size++;
    const { signature } = decodeSignature(encoded.signature, article);
    const published = signature.date?.value ?? '';
    await level.batch([
      { type: 'put', key: `id:${article.id}`, value: `${number} ${content}` },
      {
        type: 'put',
        key: `article:${number}`,
        value: [article, encoded.signature, encoded.rest].map(asText).join('\n'),
      },
      { type: 'put', key: 'size', value: String(size) },
      ...signature.features.map(({ key }) => ({
        type: 'put' as const,
        key: `feature:${key}\0${number.padStart(10, '0')}`,
        value: published,
      })),
    ]);
    return true;
  };
  return {
    size: () => size,
    add,
    related: async (signatures) => {
      const numbers = new Set<number>();
      for (const signature of signatures)
        for (const number of await relatedTo(level, signature, size)) numbers.add(number);
      const found: Archived[] = [];
      for (const number of [...numbers].sort((a, b) => a - b)) found.push(await articleAt(level, number));
      return found;
    },
    close: () => level.close(),
  };
}

const asText = (part: Article | Uint8Array): string =>
  part instanceof Uint8Array ? Buffer.from(part).toString('utf8') : JSON.stringify(part);

async function articleAt(level: Level, number: number): Promise<Archived> {
  const [article, signature, rest] = (await level.get(`article:${number}`))!.split('\n') as [string, string, string];
  return {
    article: JSON.parse(article) as Article,
    encoded: { signature: Buffer.from(signature), rest: Buffer.from(rest) },
  };
}

/** Numbers of articles that share one of its rarest features. */
async function relatedTo(level: Level, { features, date }: Signature, size: number): Promise<Set<number>> {
  const blocks: Array<{ readonly rarity: number; readonly numbers: readonly number[] }> = [];
  const instant = date?.basis === 'stated' ? instantOf(date.value) : Number.NaN;
  for (const { key, weight } of features) {
    const from = `feature:${key}\0`;
    const entries = await level.iterator({ gte: from, lt: `feature:${key}\u0001`, limit: LARGEST_BLOCK + 1 }).all();
    if (entries.length === 0 || entries.length > LARGEST_BLOCK) continue;
    const close = entries.filter(([, published]) => !(Math.abs(instantOf(published) - instant) > DAYS_APART * DAY));
    const numbers = close.map(([entry]) => Number(entry.slice(from.length)));
    blocks.push({ rarity: weight * Math.log((size + 1) / entries.length), numbers });
  }
  const rarest = blocks.sort((a, b) => b.rarity - a.rarity).slice(0, RAREST_KEPT);
  return new Set(rarest.flatMap(({ numbers }) => numbers));
}
