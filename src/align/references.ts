// In: topics, and the reference facts of a desk. Out: the facts that each topic is held against; facts make no topic of their own.
import type { Extraction, Feature } from '../core/extraction.ts';

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

export const isReference = ({ reference }: Extraction): boolean => reference === true;

/** For each topic, the indexes of the facts that speak of what one of its articles speaks of. */
export function factsOf(
  extractions: readonly Extraction[],
  topics: ReadonlyArray<readonly number[]>,
): ReadonlyArray<readonly number[]> {
  const facts = extractions.flatMap((e, i) => (isReference(e) ? [i] : []));
  if (facts.length === 0) return topics.map(() => []);
  const keys = extractions.map((e) => new Set(e.features.map((f) => f.key)));
  return topics.map((topic) =>
    facts.filter((fact) => topic.some((article) => speaksOf(keys[article]!, extractions[fact]!))),
  );
}

function speaksOf(article: ReadonlySet<string>, { features }: Extraction): boolean {
  let whole = 0;
  let shared = 0;
  for (const { key, kind } of features) {
    whole += WEIGHT[kind];
    if (article.has(key)) shared += WEIGHT[kind];
  }
  return shared > 0 && shared / whole >= LEAST_SHARE;
}
