// In: the sentences, features and trail of an article. Out: the same as a row of numbers, and back.
import type { RegionKind } from '../core/article.ts';
import type { Feature, FeatureKind, SentenceFacts, Signature } from '../core/extraction.ts';

/** What of a signature stands in rows. */
export type Listed = Pick<Signature, 'sentences' | 'features' | 'trail'>;

/** A row within a block of many. */
export interface Row {
  readonly block: Int32Array;
  readonly from: number;
}

const KINDS: readonly FeatureKind[] = ['person', 'place', 'organisation', 'event', 'number', 'word'];
const REGIONS: readonly RegionKind[] = ['headline', 'body', 'caption', 'boilerplate', 'meta'];
const [HEADLINE, BODY] = [REGIONS.indexOf('headline'), REGIONS.indexOf('body')];

/** How many kinds of features there are. */
export const FEATURE_KINDS: number = KINDS.length;

/** A feature as one number: that of its name, that of its kind, its weight. */
const codeOf = (name: number, { kind, weight }: Feature): number => (name << 5) | (KINDS.indexOf(kind) << 2) | weight;
export const nameIn = (code: number): number => code >>> 5;
export const kindNumberIn = (code: number): number => (code >>> 2) & 7;
export const kindIn = (code: number): FeatureKind => KINDS[kindNumberIn(code)]!;
export const weightIn = (code: number): number => code & 3;

export const featureIn = (code: number, name: (number: number) => string): Feature => ({
  kind: kindIn(code),
  key: name(nameIn(code)),
  weight: weightIn(code),
});

/** A row: how many sentences, features and names in the trail; four numbers a sentence; the keys of all sentences; features; trail. */
const [SENTENCES, FEATURES, TRAIL, FIRST_SENTENCE] = [0, 1, 2, 3];
/** A sentence: its start and end, paragraph and region, and where its keys end. */
const [START, END, PLACE, KEYS_END, WIDTH] = [0, 1, 2, 3, 4];
const REGION_BITS = 3;
const REGION_MASK = (1 << REGION_BITS) - 1;

/** How many numbers its row takes. */
export const sizeOf = ({ sentences, features, trail }: Listed): number =>
  FIRST_SENTENCE +
  sentences.length * WIDTH +
  sentences.reduce((sum, { keys }) => sum + keys.length, 0) +
  features.length +
  trail.length;

/** Writes a row, names by their numbers. */
export function writeRow(
  { sentences, features, trail }: Listed,
  { block, from }: Row,
  numberOf: (name: string) => number,
): void {
  block[from + SENTENCES] = sentences.length;
  block[from + FEATURES] = features.length;
  block[from + TRAIL] = trail.length;
  let row = from + FIRST_SENTENCE;
  let at = row + sentences.length * WIDTH;
  for (const { start, end, region, paragraph, keys } of sentences) {
    block.set(keys, at);
    at += keys.length;
    block[row + START] = start;
    block[row + END] = end;
    block[row + PLACE] = (paragraph << REGION_BITS) | REGIONS.indexOf(region);
    block[row + KEYS_END] = at - from;
    row += WIDTH;
  }
  for (const feature of features) block[at++] = codeOf(numberOf(feature.key), feature);
  for (const name of trail) block[at++] = numberOf(name);
}

export const sentencesIn = ({ block, from }: Row): number => block[from + SENTENCES]!;

/** Keys of the words of a sentence. */
export const keysIn = (row: Row, sentence: number): Int32Array =>
  row.block.subarray(row.from + keysEnd(row, sentence - 1), row.from + keysEnd(row, sentence));

/** How many keys a sentence has. */
export const lengthIn = (row: Row, sentence: number): number => keysEnd(row, sentence) - keysEnd(row, sentence - 1);

/** Where the keys of a sentence end, counted from the row's beginning; of sentence -1 where the first begins. */
const keysEnd = ({ block, from }: Row, sentence: number): number =>
  sentence < 0
    ? FIRST_SENTENCE + block[from + SENTENCES]! * WIDTH
    : block[from + FIRST_SENTENCE + sentence * WIDTH + KEYS_END]!;

/** Does a sentence stand in the body or the headline? */
export function isToldIn({ block, from }: Row, sentence: number): boolean {
  const region = block[from + FIRST_SENTENCE + sentence * WIDTH + PLACE]! & REGION_MASK;
  return region === BODY || region === HEADLINE;
}

/** Codes of the features. */
export function featuresIn(row: Row): Int32Array {
  const at = row.from + keysEnd(row, sentencesIn(row) - 1);
  return row.block.subarray(at, at + row.block[row.from + FEATURES]!);
}

/** Numbers of the names in the trail. */
export function trailIn(row: Row): Int32Array {
  const at = row.from + keysEnd(row, sentencesIn(row) - 1) + row.block[row.from + FEATURES]!;
  return row.block.subarray(at, at + row.block[row.from + TRAIL]!);
}

/** The sentences as they were written. */
export function factsIn(row: Row): SentenceFacts[] {
  const { block, from } = row;
  return Array.from({ length: sentencesIn(row) }, (_, sentence) => {
    const at = from + FIRST_SENTENCE + sentence * WIDTH;
    const [start, end, place] = [block[at + START]!, block[at + END]!, block[at + PLACE]!];
    const region = REGIONS[place & REGION_MASK]!;
    return { start, end, region, paragraph: place >>> REGION_BITS, keys: keysIn(row, sentence) };
  });
}
