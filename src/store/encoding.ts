// In: extractions. Out: bytes and back: the signature on one line, the rest on the next, what claims share written once.
import { transcode } from 'node:buffer';
import type { Extraction, SentenceFacts, Signature } from '../core/extraction.ts';
import { type ClaimTable, claimsOf, tableOf } from './claim-table.ts';

/** Changes when the bytes do. */
export const ENCODING = 4;

/** What an article says of itself in every run, and may say otherwise in the next though its text is the same. */
export type Identity = Pick<Extraction, 'id' | 'path' | 'metadata'>;

type SentenceRow = readonly [
  start: number,
  end: number,
  region: SentenceFacts['region'],
  paragraph: number,
  keys: number,
];

interface SignatureLine extends Omit<Signature, 'id' | 'path' | 'sentences'> {
  readonly sentences: readonly SentenceRow[];
  /** How many claims there are. */
  readonly claims: number;
  /** 32-bit words in the machine's order, base64. */
  readonly keys: string;
}

interface RestLine extends Pick<Extraction, 'namings' | 'labels' | 'answers'> {
  readonly claims: ClaimTable;
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
  const rest: RestLine = { namings, labels, answers, claims: tableOf(extraction.claims) };
  return { signature: Buffer.from(JSON.stringify(signature)), rest: Buffer.from(JSON.stringify(rest)) };
}

function bytesOf(sentences: readonly SentenceFacts[]): Buffer {
  return Buffer.concat(sentences.map(({ keys }) => Buffer.from(keys.buffer, keys.byteOffset, keys.byteLength)));
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
  const { claims, ...rest } = JSON.parse(textOf(bytes)) as RestLine;
  return { ...signature, ...rest, metadata, claims: claimsOf(claims, signature.id) };
}

/** UTF-8 as text, by way of UTF-16: of Arabic several times faster than decoding it directly (Node 20). */
export const textOf = (bytes: Uint8Array): string =>
  bytes.length === 0 ? '' : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
