// In: extractions. Out: bytes and back: the signature on one line, the rest on the next, what claims share written once.
import { transcode } from 'node:buffer';
import type { Claim } from '../core/claim.ts';
import type { Extraction, SentenceFacts, Signature } from '../core/extraction.ts';

/** Changes when the bytes do. */
export const ENCODING = 3;

/** What an article says of itself in every run, and may say otherwise in the next though its text is the same. */
export type Identity = Pick<Extraction, 'id' | 'path' | 'metadata'>;

/** Parts that several claims of one clause have in common. */
const SHARED = ['who', 'where', 'spots', 'setting', 'attribution', 'when', 'under'] as const;
type Shared = (typeof SHARED)[number];

type SentenceRow = readonly [
  start: number,
  end: number,
  region: SentenceFacts['region'],
  paragraph: number,
  keys: number,
];
type BareClaim = Omit<Claim, 'id' | 'article' | Shared> & Partial<Record<Shared, number>>;

interface SignatureLine extends Omit<Signature, 'id' | 'path' | 'sentences'> {
  readonly sentences: readonly SentenceRow[];
  /** How many claims there are. */
  readonly claims: number;
  /** 32-bit words in the machine's order, base64. */
  readonly keys: string;
}

interface RestLine extends Pick<Extraction, 'namings' | 'labels' | 'answers'> {
  readonly claims: readonly BareClaim[];
  readonly shared: Readonly<Record<Shared, readonly unknown[]>>;
}

/** The two lines of an extraction, without a line end between them. */
export interface Encoded {
  readonly signature: Buffer;
  readonly rest: Buffer;
}

export function encode(extraction: Extraction): Encoded {
  const { lang, date, features, places, clues, holders, reference, trail, agencies, namings, labels, answers } =
    extraction;
  const signature: SignatureLine = {
    lang,
    ...(date && { date }),
    features,
    places,
    clues,
    holders,
    ...(reference && { reference }),
    trail,
    agencies,
    sentences: extraction.sentences.map((s) => [s.start, s.end, s.region, s.paragraph, s.keys.length]),
    claims: extraction.claims.length,
    keys: bytesOf(extraction.sentences).toString('base64'),
  };
  const rest: RestLine = { namings, labels, answers, ...bareClaims(extraction.claims) };
  return { signature: Buffer.from(JSON.stringify(signature)), rest: Buffer.from(JSON.stringify(rest)) };
}

function bytesOf(sentences: readonly SentenceFacts[]): Buffer {
  return Buffer.concat(sentences.map(({ keys }) => Buffer.from(keys.buffer, keys.byteOffset, keys.byteLength)));
}

function bareClaims(claims: readonly Claim[]): Pick<RestLine, 'claims' | 'shared'> {
  const shared: Record<Shared, unknown[]> = {
    who: [],
    where: [],
    spots: [],
    setting: [],
    attribution: [],
    when: [],
    under: [],
  };
  const numbered = SHARED.map((part) => ({ part, list: shared[part], known: new Map<unknown, number>() }));
  const bare = claims.map((claim) => {
    // Copied whole and then changed: a copy that leaves keys out is several times as dear.
    const copy: Record<string, unknown> = { ...claim, id: undefined, article: undefined };
    for (const { part, list, known } of numbered) {
      const value = claim[part];
      if (value === undefined) continue;
      let number = known.get(value);
      if (number === undefined) {
        number = list.push(value) - 1;
        known.set(value, number);
      }
      copy[part] = number;
    }
    return copy as unknown as BareClaim;
  });
  return { claims: bare, shared };
}

/** The signature, and how many claims there are. @throws SyntaxError where the bytes are none of `encode`. */
export function decodeSignature(
  bytes: Uint8Array,
  { id, path }: Pick<Identity, 'id' | 'path'>,
): { readonly signature: Signature; readonly claims: number } {
  const { sentences, keys, claims, ...line } = JSON.parse(textOf(bytes)) as SignatureLine;
  const packed = Buffer.from(keys, 'base64');
  const words = new Int32Array(packed.length / 4);
  new Uint8Array(words.buffer).set(packed);
  let from = 0;
  const signature = {
    ...line,
    id,
    path,
    sentences: sentences.map(([start, end, region, paragraph, count]) => {
      from += count;
      return { start, end, region, paragraph, keys: words.subarray(from - count, from) };
    }),
  };
  return { signature, claims };
}

/** The whole extraction: its signature, as decoded, and its second line. */
export function decodeRest(
  bytes: Uint8Array,
  signature: Signature,
  { metadata }: Pick<Identity, 'metadata'>,
): Extraction {
  const { claims, shared, ...rest } = JSON.parse(textOf(bytes)) as RestLine;
  return {
    ...signature,
    ...rest,
    metadata,
    claims: claims.map((bare, n) => wholeClaim(bare, shared, signature.id, n)),
  };
}

/** The claim in the place of its bare form, which was just parsed and is nobody else's yet. */
function wholeClaim(bare: BareClaim, shared: RestLine['shared'], article: string, n: number): Claim {
  const claim: Record<string, unknown> = bare;
  for (const part of SHARED) if (bare[part] !== undefined) claim[part] = shared[part][bare[part]];
  claim.id = `${article}:${n}`;
  claim.article = article;
  return bare as unknown as Claim;
}

/** UTF-8 as text, by way of UTF-16: of Arabic several times faster than decoding it directly (Node 20). */
export const textOf = (bytes: Uint8Array): string =>
  bytes.length === 0 ? '' : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
