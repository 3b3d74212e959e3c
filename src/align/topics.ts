// In: extractions with their features. Out: which articles tell one story, by rare shared features, place and time.

import { groups } from '../core/components.ts';
import type { Feature, FeatureKind, Signature } from '../core/extraction.ts';
import { pairList } from '../core/pair-list.ts';
import type { WorldRecords } from '../core/world.ts';
import { instantOf } from '../values/time-zone.ts';
import { apart, FURTHEST, sharesFigure, sharesName } from './nearness.ts';

/** Two articles on one story. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How often a feature of a kind is met in a thousand articles, before any were counted: small runs have no statistics of their own. */
const PRIOR: Readonly<Record<FeatureKind, number>> = {
  person: 4,
  place: 25,
  organisation: 15,
  event: 40,
  number: 10,
  word: 6,
};
const PRIOR_ARTICLES = 1000;
/** Features that more articles share link nothing by themselves; they still count once a link is considered. */
const LARGEST_BLOCK = 120;
const RAREST_KEPT = 24;
const LEAST_SCORE = 0.22;

/** Two texts that put what they tell in two places are on one story all the same where they share so much, and a figure or a name. */
const LEAST_WITH_FIGURE = 0.27;
const LEAST_WITH_NAME = 0.5;

/** Links with what was not followed. */
export interface Links {
  readonly links: readonly Link[];
  /** Features that too many articles share to link any two of them; reported, never silent. */
  readonly capped: number;
  /** How much two articles have in common, 0 to 1. */
  readonly score: (a: number, b: number) => number;
}

/** Links between articles, strongest first. `copies` are pairs that are linked in any case. */
export function linksOf(
  articles: readonly Signature[],
  copies: ReadonlyArray<readonly [number, number]>,
  world: WorldRecords,
): Links {
  const vectors = vectorsOf(articles);
  const copied = new Set(copies.map(([a, b]) => a * articles.length + b));
  const dense = new Float64Array(vectors.features);
  const { pairs, capped } = candidates(vectors.all, copies);
  const times = articles.map(({ date }) => (date?.basis === 'stated' ? instantOf(date.value) : Number.NaN));
  const links: Link[] = [];
  const isSure = (a: number, b: number, score: number): boolean =>
    (score >= LEAST_WITH_FIGURE && sharesFigure(articles[a]!, articles[b]!)) ||
    (score >= LEAST_WITH_NAME && sharesName(articles[a]!, articles[b]!));
  let spread = -1;
  for (const [a, b] of pairs) {
    if (Math.abs(times[a]! - times[b]!) > FURTHEST) continue;
    if (spread !== a) {
      if (spread >= 0) for (const id of vectors.all[spread]!.ids) dense[id] = 0;
      spreadOut(vectors.all[a]!, dense);
      spread = a;
    }
    const score = dotWith(dense, vectors.all[b]!) / (vectors.all[a]!.norm * vectors.all[b]!.norm) || 0;
    const isCopy = copied.has(a * articles.length + b);
    const isOneStory = score >= LEAST_SCORE && (!apart(articles[a]!, articles[b]!, world) || isSure(a, b, score));
    if (isCopy || isOneStory) links.push({ a, b, score: isCopy ? Math.max(score, 1) : score });
  }
  return {
    links: links.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b),
    capped,
    score: (a, b) => cosineOf(vectors.all[a]!, vectors.all[b]!),
  };
}

/** Topics: connected articles; a topic that grows beyond `limit` is split at its weakest links. */
export function topicsOf(count: number, links: readonly Link[], limit = 60): number[][] {
  const split = (members: readonly number[], own: readonly Link[], threshold: number): number[][] => {
    const strong = own.filter((l) => l.score >= threshold);
    const index = new Map(members.map((m, i) => [m, i]));
    const parts = groups(
      members.length,
      strong.map((l) => [index.get(l.a)!, index.get(l.b)!] as const),
    ).map((g) => g.map((i) => members[i]!));
    return parts.flatMap((part) => {
      if (part.length <= limit || threshold >= 0.9) return [part];
      const inside = new Set(part);
      return split(
        part,
        strong.filter((l) => inside.has(l.a) && inside.has(l.b)),
        threshold + 0.06,
      );
    });
  };
  return split(
    Array.from({ length: count }, (_, i) => i),
    links,
    0,
  ).sort((p, q) => p[0]! - q[0]!);
}

/** An article's features as numbers, in the order of their keys: cosines are summed in one order, whichever article comes first. */
interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly norm: number;
  /** Ids of its rarest features. */
  readonly rarest: readonly number[];
}

interface Vectors {
  readonly all: readonly Vector[];
  /** How many features there are. */
  readonly features: number;
}

function vectorsOf(articles: readonly Signature[]): Vectors {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  for (const { features } of articles)
    for (const { key } of features) {
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  const total = articles.length + PRIOR_ARTICLES;
  const idf = ({ kind }: Feature, id: number): number => Math.log(total / (frequency[id]! + PRIOR[kind]));
  return { all: articles.map(({ features }) => vectorOf(features, ids, idf)), features: ids.size };
}

function vectorOf(
  features: readonly Feature[],
  idOf: ReadonlyMap<string, number>,
  idf: (feature: Feature, id: number) => number,
): Vector {
  const ids = Int32Array.from(features, (f) => idOf.get(f.key)!);
  const rarity = Float64Array.from(features, (f, i) => idf(f, ids[i]!));
  const weights = rarity.map((value, i) => value * (features[i]!.weight === 1 ? 0.6 : features[i]!.weight));
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const telling = rarity.map((value, i) => value * features[i]!.weight);
  const order = Array.from(features, (_, i) => i).sort(
    (p, q) => telling[q]! - telling[p]! || (features[p]!.key < features[q]!.key ? -1 : 1),
  );
  return { ids, weights, norm: Math.sqrt(square), rarest: order.slice(0, RAREST_KEPT).map((i) => ids[i]!) };
}

function spreadOut({ ids, weights }: Vector, dense: Float64Array): void {
  for (let i = 0; i < ids.length; i++) dense[ids[i]!] = weights[i]!;
}

function cosineOf(a: Vector, b: Vector): number {
  const theirs = new Map(Array.from(b.ids, (id, i) => [id, b.weights[i]!]));
  let dot = 0;
  a.ids.forEach((id, i) => {
    dot += a.weights[i]! * (theirs.get(id) ?? 0);
  });
  return dot / (a.norm * b.norm) || 0;
}

function dotWith(dense: Float64Array, { ids, weights }: Vector): number {
  let dot = 0;
  for (let i = 0; i < ids.length; i++) dot += weights[i]! * dense[ids[i]!]!;
  return dot;
}

/** Pairs that share one of their rarest features, and the copies. */
function candidates(
  vectors: readonly Vector[],
  copies: ReadonlyArray<readonly [number, number]>,
): { readonly pairs: Iterable<readonly [number, number]>; readonly capped: number } {
  const blocks = new Map<number, number[]>();
  vectors.forEach(({ rarest }, article) => {
    for (const id of rarest) {
      const block = blocks.get(id);
      if (block) block.push(article);
      else blocks.set(id, [article]);
    }
  });
  const pairs = pairList(vectors.length);
  for (const [a, b] of copies) pairs.add(a, b);
  let capped = 0;
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) {
      capped++;
      continue;
    }
    for (let x = 0; x < block.length; x++) for (let y = x + 1; y < block.length; y++) pairs.add(block[x]!, block[y]!);
  }
  return { pairs: pairs.sorted(), capped };
}
