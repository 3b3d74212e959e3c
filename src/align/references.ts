// In: topics, and the reference facts of a desk. Out: the facts that each topic is held against; facts make no topic of their own.
import type { FeatureKind, Signature } from '../core/extraction.ts';
import { kindIn, nameIn } from './signature-rows.ts';
import type { Signatures } from './signatures.ts';

/** Least share of what a fact names that an article must name too. */
const LEAST_SHARE = 0.5;
/** A name says more of what a fact is about than a word of the language of events. */
const WEIGHT: Readonly<Record<FeatureKind, number>> = {
  person: 3,
  organisation: 2,
  place: 2,
  event: 1,
  word: 2,
  // A number is what may be wrong.
  number: 0,
};

export const isReference = ({ reference }: Pick<Signature, 'reference'>): boolean => reference === true;

/** For each topic, the indexes of the facts that speak of what one of its articles speaks of. Facts stand behind so many articles. */
export function factsOf(
  { size, features }: Pick<Signatures, 'size' | 'features'>,
  articles: number,
  topics: ReadonlyArray<readonly number[]>,
): ReadonlyArray<readonly number[]> {
  const facts = Array.from({ length: size - articles }, (_, i) => articles + i);
  if (facts.length === 0) return topics.map(() => NONE);
  return topics.map((topic) => {
    const names = topic.map((article) => new Set(Array.from(features(article), nameIn)));
    return facts.filter((fact) => names.some((own) => speaksOf(own, features(fact))));
  });
}

const NONE: readonly number[] = [];

function speaksOf(article: ReadonlySet<number>, fact: Int32Array): boolean {
  let whole = 0;
  let shared = 0;
  for (const code of fact) {
    const weight = WEIGHT[kindIn(code)];
    whole += weight;
    if (article.has(nameIn(code))) shared += weight;
  }
  return shared > 0 && shared / whole >= LEAST_SHARE;
}
