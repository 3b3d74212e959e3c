// In: extractions. Out: bytes and back: the signature on one line, the rest on the next.
import { transcode } from 'node:buffer';
import type { Article } from '../core/article.ts';
import type { Extraction, Feature, FeatureKind, SentenceFacts, Signature } from '../core/extraction.ts';
import { readClaims, writeClaims } from './claim-rows.ts';
import { naming, stand } from './passages.ts';
import { readTape, type Tape, writeTape } from './tape.ts';
import { listForm } from './written-form.ts';

/** Changes when the bytes do. */
export const ENCODING = 6;

type SentenceRow = readonly [
  start: number,
  end: number,
  region: SentenceFacts['region'],
  paragraph: number,
  keys: number,
];
interface SignatureLine extends Omit<Signature, 'id' | 'path' | 'sentences' | 'features'> {
  readonly sentences: readonly SentenceRow[];
  /** Key and weight of each, one after the other: a key begins with its kind. */
  readonly features: ReadonlyArray<string | number>;
  /** How many claims there are. */
  readonly claims: number;
  /** 32-bit words in the machine's order, base64. */
  readonly keys: string;
}

interface RestLine extends Pick<Extraction, 'labels' | 'answers'> {
  /** Namings, stands, claims. */
  readonly tape: Tape;
}

const NAMINGS = listForm(naming);
const STANDS = listForm(stand);

/** The two lines of an extraction, without a line end between them. */
export interface Encoded {
  readonly signature: Buffer;
  readonly rest: Buffer;
}

export function encode(extraction: Extraction): Encoded {
  const { lang, date, features, places, clues, holders, reference, trail, agencies, namings, labels, answers, stands } =
    extraction;
  const signature: SignatureLine = {
    lang,
    date,
    features: featureRow(features),
    places,
    clues,
    holders,
    reference,
    trail,
    agencies,
    sentences: extraction.sentences.map((s) => [s.start, s.end, s.region, s.paragraph, s.keys.length]),
    claims: extraction.claims.length,
    keys: bytesOf(extraction.sentences).toString('base64'),
  };
  const tape = writeTape();
  NAMINGS.write(namings, tape);
  STANDS.write(stands, tape);
  writeClaims(extraction.claims, tape);
  const rest: RestLine = { labels, answers, tape: tape.tape() };
  return { signature: utf8Of(JSON.stringify(signature)), rest: utf8Of(JSON.stringify(rest)) };
}

/** Room for one line; a UTF-16 unit takes at most three bytes. */
const room = Buffer.allocUnsafe(1 << 18);

/** A text in UTF-8: written, then copied, which is half the work of measuring it first (Node 20). */
const utf8Of = (text: string): Buffer =>
  text.length * 3 > room.length ? Buffer.from(text) : Buffer.from(room.subarray(0, room.write(text)));

function bytesOf(sentences: readonly SentenceFacts[]): Buffer {
  const words = new Int32Array(sentences.reduce((size, { keys }) => size + keys.length, 0));
  let at = 0;
  for (const { keys } of sentences) {
    words.set(keys, at);
    at += keys.length;
  }
  return Buffer.from(words.buffer);
}

/** The signature, and how many claims there are. @throws SyntaxError where the bytes are none of `encode`. */
export function decodeSignature(
  bytes: Uint8Array,
  { id, path }: Pick<Article, 'id' | 'path'>,
): { readonly signature: Signature; readonly claims: number } {
  const { sentences, features, keys, claims, ...line } = JSON.parse(textOf(bytes)) as SignatureLine;
  const packed = Buffer.from(keys, 'base64');
  const words = new Int32Array(packed.length / 4);
  new Uint8Array(words.buffer).set(packed);
  let from = 0;
  const signature = {
    ...line,
    id,
    path,
    features: featuresOf(features),
    sentences: sentences.map(([start, end, region, paragraph, count]) => {
      from += count;
      return { start, end, region, paragraph, keys: words.subarray(from - count, from) };
    }),
  };
  return { signature, claims };
}

function featureRow(features: readonly Feature[]): SignatureLine['features'] {
  const row: Array<string | number> = [];
  for (const { key, weight } of features) row.push(key, weight);
  return row;
}

function featuresOf(row: SignatureLine['features']): Feature[] {
  const features: Feature[] = [];
  for (let i = 0; i < row.length; i += 2) {
    const key = row[i] as string;
    features.push({ kind: KINDS.find((kind) => key.startsWith(kind))!, key, weight: row[i + 1] as number });
  }
  return features;
}

const KINDS: readonly FeatureKind[] = ['word', 'person', 'place', 'event', 'organisation', 'number'];

/** The whole extraction: its signature, as decoded, and its second line. */
export function decodeRest(
  bytes: Uint8Array,
  signature: Signature,
  { metadata, text }: Pick<Article, 'metadata' | 'text'>,
): Extraction {
  const { labels, answers, tape: written } = JSON.parse(textOf(bytes)) as RestLine;
  const tape = readTape(written);
  const namings = NAMINGS.read(tape, text);
  const stands = STANDS.read(tape, text);
  return { ...signature, labels, answers, namings, stands, metadata, claims: readClaims(tape, signature.id, text) };
}

/** UTF-8 as text, by way of UTF-16: of Arabic several times faster than decoding it directly (Node 20). */
export const textOf = (bytes: Uint8Array): string =>
  bytes.length === 0 ? '' : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
