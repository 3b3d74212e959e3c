// In: the signatures of a run, one by one. Out: the same by number, in columns: an archive has millions of sentences, and objects for them would fill the memory.
import { column } from '../core/column.ts';
import type { ArticleDate, SentenceFacts, Signature } from '../core/extraction.ts';
import type { Message } from '../core/message.ts';
import {
  factsIn,
  featureIn,
  featuresIn,
  isToldIn,
  keysIn,
  type Listed,
  lengthIn,
  type Row,
  sentencesIn,
  sizeOf,
  trailIn,
  writeRow,
} from './signature-rows.ts';

/** What of a signature is no long list. */
export type SignatureHead = Omit<Signature, keyof Listed>;

/** The signatures of a run; articles and sentences by number. Arrays are views of the columns and may not be changed. */
export interface Signatures {
  readonly size: number;
  readonly head: (article: number) => SignatureHead;
  /** How many sentences it has. */
  readonly sentences: (article: number) => number;
  /** Keys of the words of a sentence. */
  readonly keys: (article: number, sentence: number) => Int32Array;
  /** How many keys a sentence has; 0 where it stands neither in the body nor in the headline. */
  readonly told: (article: number, sentence: number) => number;
  /** Its features as codes, in the order of their keys. */
  readonly features: (article: number) => Int32Array;
  /** Its trail, by the numbers of the names in it. */
  readonly trail: (article: number) => Int32Array;
  /** The name of a number in a feature or trail. */
  readonly name: (number: number) => string;
  /** How many names there are. */
  readonly names: () => number;
  /** Its sentences as they were added. */
  readonly facts: (article: number) => SentenceFacts[];
  /** The signature as it was added, under its head in the run. */
  readonly whole: (article: number) => Signature;
}

export interface SignatureStore {
  /** Keeps a signature but for its head; rows count from 0. */
  readonly add: (signature: Listed) => number;
  /** The signatures in these rows, each under its head. */
  readonly inOrder: (rows: ArrayLike<number>, heads: readonly SignatureHead[]) => Signatures;
}

/** Rows stand in blocks of so many numbers, of 4 MB; none stands in two. */
const BLOCK_BITS = 20;
const BLOCK = 1 << BLOCK_BITS;

/** An empty store. */
export function signatureStore(): SignatureStore {
  const blocks: Int32Array[] = [];
  const places = column();
  const numbers = new Map<string, number>();
  const names: string[] = [];
  let free = BLOCK;
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return {
    add: (listed) => {
      const size = sizeOf(listed);
      if (free + size > BLOCK) {
        blocks.push(new Int32Array(Math.max(BLOCK, size)));
        free = 0;
      }
      writeRow(listed, { block: blocks.at(-1)!, from: free }, numberOf);
      places.add((blocks.length - 1) * BLOCK + free);
      free += size;
      return places.size() - 1;
    },
    inOrder: (rows, heads) => {
      const all = places.all();
      const at = Uint32Array.from({ length: heads.length }, (_, article) => all[rows[article]!]!);
      const row = (article: number): Row => {
        const place = at[article]!;
        return { block: blocks[place >>> BLOCK_BITS]!, from: place & (BLOCK - 1) };
      };
      return signaturesIn(
        row,
        heads,
        (number) => names[number]!,
        () => names.length,
      );
    },
  };
}

/** What of a signature is not kept in rows, names as `share` gives them. */
export function headOf(
  { id, path, lang, date, places, clues, holders, reference, agencies }: Signature,
  share: (name: string) => string = (name) => name,
): SignatureHead {
  return {
    id,
    path,
    lang,
    ...(date && { date: isPlain(date) ? { ...date, because: STATED } : date }),
    places: places.length === 0 ? NOTHING : places.map(share),
    clues: clues.length === 0 ? NOTHING : clues,
    holders: holders.length === 0 ? NOTHING : holders,
    ...(reference && { reference }),
    agencies: agencies.length === 0 ? NOTHING : agencies.map(share),
  };
}

/** Most lists are empty and most dates stated: one object for all of them. */
const NOTHING: readonly never[] = [];
const STATED: Message = { id: 'date.stated' };
const isPlain = ({ because }: ArticleDate): boolean => because.id === STATED.id && because.params === undefined;

/** The signatures of a list. */
export function packed(signatures: readonly Signature[]): Signatures {
  const store = signatureStore();
  return store.inOrder(signatures.map(store.add), signatures);
}

/** The first `size` of them. */
export const upTo = (size: number, signatures: Signatures): Signatures => ({ ...signatures, size });

function signaturesIn(
  row: (article: number) => Row,
  heads: readonly SignatureHead[],
  name: Signatures['name'],
  names: Signatures['names'],
): Signatures {
  return {
    size: heads.length,
    head: (article) => heads[article]!,
    sentences: (article) => sentencesIn(row(article)),
    keys: (article, sentence) => keysIn(row(article), sentence),
    told: (article, sentence) => (isToldIn(row(article), sentence) ? lengthIn(row(article), sentence) : 0),
    features: (article) => featuresIn(row(article)),
    trail: (article) => trailIn(row(article)),
    name,
    names,
    facts: (article) => factsIn(row(article)),
    whole: (article) => ({
      ...heads[article]!,
      sentences: factsIn(row(article)),
      features: Array.from(featuresIn(row(article)), (code) => featureIn(code, name)),
      trail: Array.from(trailIn(row(article)), name),
    }),
  };
}
