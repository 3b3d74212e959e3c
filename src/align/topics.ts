// In: extractions with their features. Out: which articles tell one story, by rare shared features, place and time.

import { groups } from '../core/components.ts';
import type { Extraction, Feature, FeatureKind } from '../core/extraction.ts';
import type { WorldRecords } from '../core/world.ts';
import { instantOf } from '../values/time-zone.ts';

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
const DAYS_APART = 3;
const DAY = 86_400_000;

/** Links between articles, strongest first. `copies` are pairs that are linked in any case. */
export function linksOf(
  extractions: readonly Extraction[],
  copies: ReadonlyArray<readonly [number, number]>,
  world: WorldRecords,
): Link[] {
  const idf = idfOf(extractions);
  const vectors = extractions.map((e) => vectorOf(e, idf));
  const copied = new Set(copies.map(([a, b]) => a * extractions.length + b));
  const links: Link[] = [];
  for (const [a, b] of candidates(extractions, idf, copies)) {
    const score = cosine(vectors[a]!, vectors[b]!);
    const isCopy = copied.has(a * extractions.length + b);
    if (!near(extractions[a]!, extractions[b]!)) continue;
    if (isCopy || (score >= LEAST_SCORE && !apart(extractions[a]!, extractions[b]!, world)))
      links.push({ a, b, score: isCopy ? Math.max(score, 1) : score });
  }
  return links.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
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

function idfOf(extractions: readonly Extraction[]): (feature: Feature) => number {
  const df = new Map<string, number>();
  for (const { features } of extractions) for (const { key } of features) df.set(key, (df.get(key) ?? 0) + 1);
  const total = extractions.length + PRIOR_ARTICLES;
  return ({ key, kind }) => Math.log(total / ((df.get(key) ?? 0) + PRIOR[kind]));
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

function vectorOf({ features }: Extraction, idf: (feature: Feature) => number): Vector {
  const weights = new Map<string, number>();
  let square = 0;
  for (const feature of features) {
    const weight = idf(feature) * (feature.weight === 1 ? 0.6 : feature.weight);
    weights.set(feature.key, weight);
    square += weight * weight;
  }
  return { weights, norm: Math.sqrt(square) };
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, weight] of small.weights) dot += weight * (large.weights.get(key) ?? 0);
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}

/** Pairs that share one of their rarest features, and the copies. */
function candidates(
  extractions: readonly Extraction[],
  idf: (feature: Feature) => number,
  copies: ReadonlyArray<readonly [number, number]>,
): Array<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  extractions.forEach(({ features }, i) => {
    const rarest = [...features]
      .sort((p, q) => idf(q) * q.weight - idf(p) * p.weight || (p.key < q.key ? -1 : 1))
      .slice(0, RAREST_KEPT);
    for (const { key } of rarest) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const pairs = new Set(copies.map(([a, b]) => a * extractions.length + b));
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (let x = 0; x < block.length; x++)
      for (let y = x + 1; y < block.length; y++) pairs.add(block[x]! * extractions.length + block[y]!);
  }
  return [...pairs]
    .sort((p, q) => p - q)
    .map((pair) => [Math.floor(pair / extractions.length), pair % extractions.length] as const);
}

/** Published within a few days of each other, as far as both say. */
export function near(a: Extraction, b: Extraction): boolean {
  if (a.date?.basis !== 'stated' || b.date?.basis !== 'stated') return true;
  const [x, y] = [instantOf(a.date.value), instantOf(b.date.value)];
  return Number.isNaN(x) || Number.isNaN(y) || Math.abs(x - y) <= DAYS_APART * DAY;
}

/** Do the headlines and leads name places that lie in different provinces or countries, and none in common? */
export function apart(a: Extraction, b: Extraction, world: WorldRecords): boolean {
  const [x, y] = [prominentPlaces(a), prominentPlaces(b)];
  if (x.length === 0 || y.length === 0) return false;
  return !x.some((p) => y.some((q) => encloses(world, p, q) || encloses(world, q, p)));
}

/** Where the headline and the lead say that things happened; a capital that acts or a destination is no such place. */
export function prominentPlaces({ claims }: Extraction): string[] {
  return claims.flatMap((c) =>
    c.setting.prominence > 1
      ? c.where.filter((w) => HAPPENS.has(w.relation)).map((w) => w.id.replace(/^place:/, ''))
      : [],
  );
}

const HAPPENS = new Set(['in', 'near', 'off', 'centre']);

/** Is `inner` the place `outer`, or inside it? */
function encloses(world: WorldRecords, outer: string, inner: string): boolean {
  for (let at: string | undefined = inner; at !== undefined; at = world.places[at]?.in) if (at === outer) return true;
  return false;
}
