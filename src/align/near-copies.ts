// In: the sentences of all articles. Out: pairs of sentences of different articles that are near copies, with their word diff.

import { column } from '../core/column.ts';
import type { SentenceFacts } from '../core/extraction.ts';
import { type PairList, pairList } from '../core/pair-list.ts';
import { diff, type Hunk } from '../text/diff.ts';
import { type NearPair, type NearRows, pairsIn, rowOf, type SentenceRef } from './near-pairs.ts';
import type { Signatures } from './signatures.ts';
import { tallyOf } from './tally.ts';

/** A near copy with what was put in the place of what. */
export interface NearCopy extends NearPair {
  /** Share of the shorter sentence's words that the other has too, in order. */
  readonly coverage: number;
  readonly hunks: readonly Hunk[];
}

export interface NearCopies {
  readonly pairs: NearRows;
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
/** The triples of more words are looked at in several passes, each of those with some of the hashes. */
const WORDS_IN_PASS = 2 ** 24;

/** Finds near copies through shared word triples; cost grows with the number of sentences, not its square. */
export function nearCopies(articles: Signatures): NearCopies {
  const sentences = sentencesOf(articles);
  const candidates = pairList(sentences.count);
  const passes = Math.ceil(sentences.words / WORDS_IN_PASS);
  let capped = 0;
  for (let pass = 0; pass < passes; pass++) {
    const postings = postingsOf(sentences, (hash) => hash % passes === pass);
    capped += addCandidates(postings, sentences.article, candidates);
  }
  const pairs = column();
  const tally = tallyOf();
  let counted = -1;
  for (const [i, j] of candidates.sorted()) {
    const [left, right] = [sentences.keys(i), sentences.keys(j)];
    if (counted !== i) tally.count(left);
    counted = i;
    // No common subsequence is longer than what both have in any order.
    if (!isCopy(tally.common(right), left, right)) continue;
    const common = tally.inOrder(right);
    if (isCopy(common, left, right))
      for (const number of rowOf({ a: sentences.ref(i), b: sentences.ref(j), common })) pairs.add(number);
  }
  return { pairs: pairs.all(), capped };
}

/** The sentences that can be copies, numbered: a few columns, however many there are. */
interface Sentences {
  readonly count: number;
  /** The article of a sentence. */
  readonly article: (index: number) => number;
  readonly ref: (index: number) => SentenceRef;
  readonly keys: (index: number) => Int32Array;
  /** How many words they have together. */
  readonly words: number;
}

function sentencesOf(articles: Signatures): Sentences {
  const [article, sentence] = [column(), column()];
  let words = 0;
  for (let number = 0; number < articles.size; number++)
    for (let place = 0; place < articles.sentences(number); place++) {
      const length = articles.told(number, place);
      if (length < SHORTEST) continue;
      words += length;
      article.add(number);
      sentence.add(place);
    }
  const [articleOf, sentenceOf] = [article.all(), sentence.all()];
  return {
    count: article.size(),
    article: (index) => articleOf[index]!,
    ref: (index) => ({ article: articleOf[index]!, sentence: sentenceOf[index]! }),
    keys: (index) => articles.keys(articleOf[index]!, sentenceOf[index]!),
    words,
  };
}

/** Hashes with the sentences that they stand in, sorted: of those triples that are `asked` for. */
function postingsOf(sentences: Sentences, asked: (hash: number) => boolean): Float64Array {
  let postings = new Float64Array(1 << 12);
  let count = 0;
  for (let index = 0; index < sentences.count; index++)
    for (const hash of shingles(sentences.keys(index))) {
      if (!asked(hash)) continue;
      if (count === postings.length) postings = grown(postings);
      postings[count++] = hash * INDEX_SPAN + index;
    }
  return postings.subarray(0, count).sort();
}

function grown(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
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

/** Adds the pairs of sentences of different articles that share a triple. Returns how many triples were too common to follow. */
function addCandidates(postings: Float64Array, article: (index: number) => number, candidates: PairList): number {
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
        if (article(i) !== article(j)) candidates.add(i, j);
      }
  }
  return capped;
}

/** What was put in the place of what, in pairs of sentences that are near copies. */
export const copiesIn = (rows: NearRows, sentencesIn: (article: number) => Sentenced): NearCopy[] =>
  Array.from(pairsIn(rows), (pair) => {
    const keys = ({ article, sentence }: SentenceRef): Int32Array => sentencesIn(article).sentences[sentence]!.keys;
    const [left, right] = [keys(pair.a), keys(pair.b)];
    const { hunks } = diff(left, right);
    return { ...pair, coverage: coverageOf(pair.common, left, right), hunks };
  });

/** The row of two sentences that are near copies. */
export function nearPairOf(articles: readonly Sentenced[], a: SentenceRef, b: SentenceRef): NearPair | undefined {
  const [left, right] = [keysAt(articles, a), keysAt(articles, b)];
  const { common } = diff(left, right);
  return isCopy(common, left, right) ? { a, b, common } : undefined;
}

interface Sentenced {
  readonly sentences: readonly SentenceFacts[];
}

const keysAt = (articles: readonly Sentenced[], { article, sentence }: SentenceRef): Int32Array =>
  articles[article]!.sentences[sentence]!.keys;

const coverageOf = (common: number, x: Int32Array, y: Int32Array): number => common / Math.min(x.length, y.length);

const isCopy = (common: number, x: Int32Array, y: Int32Array): boolean =>
  common >= SHORTEST && coverageOf(common, x, y) >= LEAST_COVERAGE;
