// In: the sentences of all articles. Out: pairs of sentences of different articles that are near copies, with their word diff.
import type { Extraction } from '../core/extraction.ts';
import { diff, type Hunk } from '../text/diff.ts';

/** A sentence of an article, by index. */
export interface SentenceRef {
  readonly article: number;
  readonly sentence: number;
}

/** Two sentences that share most of their words. `a` stands in the earlier article of the list. */
export interface NearCopy {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  /** Words in common, by longest common subsequence. */
  readonly common: number;
  /** Share of the shorter sentence's words that the other has too, in order. */
  readonly coverage: number;
  readonly hunks: readonly Hunk[];
}

export interface NearCopies {
  readonly pairs: readonly NearCopy[];
  /** Word triples so common that they were not followed; reported, never silent. */
  readonly capped: number;
}

const SHORTEST = 5;
const LEAST_COVERAGE = 0.6;
/** Sentences up to this length keep every triple; longer ones one in four, chosen by value (mod-p sampling, Broder 1997). */
const SAMPLE_FROM = 24;
/** A triple that more sentences share is a phrase of the trade, not the sign of a copy. */
const LARGEST_BLOCK = 60;
const HASH_BITS = 26;
const INDEX_SPAN = 2 ** 27;

/** Finds near copies through shared word triples; cost grows with the number of sentences, not its square. */
export function nearCopies(extractions: readonly Extraction[]): NearCopies {
  const refs: SentenceRef[] = [];
  const postings: number[] = [];
  extractions.forEach((extraction, article) => {
    extraction.sentences.forEach(({ keys, region }, sentence) => {
      if (keys.length < SHORTEST || (region !== 'body' && region !== 'headline')) return;
      const index = refs.push({ article, sentence }) - 1;
      for (const hash of shingles(keys)) postings.push(hash * INDEX_SPAN + index);
    });
  });
  const { candidates, capped } = candidatePairs(Float64Array.from(postings).sort(), refs);
  const pairs: NearCopy[] = [];
  for (const [i, j] of candidates) {
    const pair = compare(extractions, refs[i]!, refs[j]!);
    if (pair) pairs.push(pair);
  }
  return { pairs, capped };
}

/** Sampled hashes of the word triples of a sentence, each once. */
function shingles(keys: Int32Array): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + 2 < keys.length; i++) {
    const hash =
      (Math.imul(Math.imul(keys[i]!, 0x9e3779b1) ^ keys[i + 1]!, 0x85ebca6b) ^ keys[i + 2]!) >>> (32 - HASH_BITS);
    if (keys.length <= SAMPLE_FROM || (hash & 3) === 0) found.add(hash);
  }
  return found;
}

/** Pairs of sentences of different articles that share a triple, each once, in order. */
function candidatePairs(
  postings: Float64Array,
  refs: readonly SentenceRef[],
): { candidates: Array<readonly [number, number]>; capped: number } {
  const seen = new Set<number>();
  const candidates: Array<readonly [number, number]> = [];
  let capped = 0;
  for (let from = 0, to = 0; from < postings.length; from = to) {
    const hash = Math.floor(postings[from]! / INDEX_SPAN);
    while (to < postings.length && Math.floor(postings[to]! / INDEX_SPAN) === hash) to++;
    if (to - from > LARGEST_BLOCK) {
      capped++;
      continue;
    }
    for (let x = from; x < to; x++)
      for (let y = x + 1; y < to; y++) {
        const i = postings[x]! % INDEX_SPAN;
        const j = postings[y]! % INDEX_SPAN;
        if (refs[i]!.article === refs[j]!.article || seen.has(i * refs.length + j)) continue;
        seen.add(i * refs.length + j);
        candidates.push([i, j]);
      }
  }
  candidates.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  return { candidates, capped };
}

function compare(extractions: readonly Extraction[], a: SentenceRef, b: SentenceRef): NearCopy | undefined {
  const left = extractions[a.article]!.sentences[a.sentence]!.keys;
  const right = extractions[b.article]!.sentences[b.sentence]!.keys;
  const shorter = Math.min(left.length, right.length);
  const { common, hunks } = diff(left, right);
  const coverage = common / shorter;
  return common >= SHORTEST && coverage >= LEAST_COVERAGE ? { a, b, common, coverage, hunks } : undefined;
}
