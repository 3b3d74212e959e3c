// In: topics, and the reference facts of a desk. Out: the facts that each topic is held against; facts make no topic of their own.
import type { Feature, Signature } from '../core/extraction.ts';

/** Least share of what a fact names that an article must name too. */
const LEAST_SHARE = 0.5;
/** A name says more of what a fact is about than a word of the language of events. */
const WEIGHT: Readonly<Record<Feature['kind'], number>> = {
  person: 3,
  organisation: 2,
  place: 2,
  event: 1,
  word: 2,
  // A number is what may be wrong.
  number: 0,
};

export const isReference = ({ reference }: Signature): boolean => reference === true;

/** For each topic, the indexes of the facts that speak of what one of its articles speaks of. */
export function factsOf(
  extractions: readonly Signature[],
  topics: ReadonlyArray<readonly number[]>,
): ReadonlyArray<readonly number[]> {
  const facts = extractions.flatMap((e, i) => (isReference(e) ? [i] : []));
  if (facts.length === 0) return topics.map(() => []);
  return topics.map((topic) => {
    const keys = topic.map((article) => new Set(extractions[article]!.features.map((f) => f.key)));
    return facts.filter((fact) => keys.some((own) => speaksOf(own, extractions[fact]!)));
  });
}

function speaksOf(article: ReadonlySet<string>, { features }: Signature): boolean {
  let whole = 0;
  let shared = 0;
  for (const { key, kind } of features) {
    whole += WEIGHT[kind];
    if (article.has(key)) shared += WEIGHT[kind];
  }
  return shared > 0 && shared / whole >= LEAST_SHARE;
}
