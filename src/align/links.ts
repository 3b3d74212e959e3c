// In: the features of all articles. Out: which of them are on one story, by rare features that they share, place and time.
import { column } from '../core/column.ts';
import type { FeatureKind } from '../core/extraction.ts';
import type { WorldRecords } from '../core/world.ts';
import { instantOf } from '../values/time-zone.ts';
import { candidatesBy, type Rarest } from './link-candidates.ts';
import { apart, FURTHEST } from './nearness.ts';
import { FEATURE_KINDS, kindIn, kindNumberIn, nameIn, weightIn } from './signature-rows.ts';
import type { SignatureHead, Signatures } from './signatures.ts';

/** Two articles on one story. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Links with what was not followed. */
export interface Links {
  readonly links: readonly Link[];
  /** Features that too many articles share to link any two of them; reported, never silent. */
  readonly capped: number;
  /** How much two articles have in common, 0 to 1. */
  readonly score: (a: number, b: number) => number;
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
const RAREST_KEPT = 24;
const LEAST_SCORE = 0.22;
/** A feature of the body alone counts for less in what two articles have in common. */
const IN_BODY = 0.6;

/** Links between articles, strongest first. `copies` are pairs that are linked in any case, the earlier article first, in order. */
export function linksOf(
  articles: Signatures,
  copies: ReadonlyArray<readonly [number, number]>,
  world: WorldRecords,
): Links {
  const { size, head } = articles;
  const vectors = vectorsOf(articles);
  const candidates = candidatesBy(vectors, articles, copies);
  const times = Float64Array.from({ length: size }, (_, i) => instantIn(head(i)));
  const links: Link[] = [];
  for (let a = 0; a < size; a++) {
    const { others, copied } = candidates.of(a);
    if (others.length > 0) vectors.spread(a);
    for (const b of others) {
      if (Math.abs(times[a]! - times[b]!) > FURTHEST) continue;
      const score = vectors.withSpread(b);
      if (copied.has(b)) links.push({ a, b, score: Math.max(score, 1) });
      else if (score >= LEAST_SCORE && (!apart(head(a), head(b), world) || isOneAllTheSame(articles, a, b, score)))
        links.push({ a, b, score });
    }
  }
  links.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  const score = (a: number, b: number): number => {
    vectors.spread(a);
    return vectors.withSpread(b);
  };
  return { links, capped: candidates.capped, score };
}

/** Texts that share so much, and figures, tell one story in two places; one figure two fires may have in common. */
const LEAST_WITH_FIGURES = 0.27;
const LEAST_FIGURES = 2;
const isYear = (value: number): boolean => value >= 1900 && value < 2100;

/**
 * Are articles whose headlines and leads lie apart on one story all the same? One names somewhere what the other's lead is about
 * (forged seals: from China here, at Cairo airport there), or they share much, and numbers that are no years.
 */
function isOneAllTheSame({ head, features, name }: Signatures, a: number, b: number, score: number): boolean {
  const theirs = new Set(features(b).map(nameIn));
  const places = (article: number): ReadonlySet<string> => new Set(head(article).places.map((id) => `place:${id}`));
  const [inA, inB] = [places(a), places(b)];
  let figures = 0;
  for (const code of features(a)) {
    if (!theirs.has(nameIn(code))) continue;
    const key = name(nameIn(code));
    if (kindIn(code) === 'number' && !isYear(Number(key.slice(key.indexOf(':') + 1)))) figures++;
    if (inA.has(key) !== inB.has(key)) return true;
  }
  return score >= LEAST_WITH_FIGURES && figures >= LEAST_FIGURES;
}

const instantIn = ({ date }: SignatureHead): number => (date?.basis === 'stated' ? instantOf(date.value) : Number.NaN);

/** Articles as vectors of their features. Cosines are summed in the order of the features' keys, whichever article comes first. */
interface Vectors extends Rarest {
  /** Takes the article that others are held against. */
  readonly spread: (article: number) => void;
  /** The cosine of an article and the one that was spread; 0 where either has no features. */
  readonly withSpread: (article: number) => number;
}

function vectorsOf({ size, features, names }: Signatures): Vectors {
  const idf = idfOf({ size, features, names });
  const weightOf = (code: number): number => {
    const weight = weightIn(code);
    return idf(code) * (weight === 1 ? IN_BODY : weight);
  };
  const norms = new Float64Array(size);
  const rarest = column();
  const ends = column();
  for (let article = 0; article < size; article++) {
    const codes = features(article);
    let square = 0;
    for (const code of codes) square += weightOf(code) * weightOf(code);
    norms[article] = Math.sqrt(square);
    for (const name of rarestIn(codes, idf)) rarest.add(name);
    ends.add(rarest.size());
  }
  const [kept, end] = [rarest.all(), ends.all()];
  const dense = new Float64Array(names());
  let spread = -1;
  return {
    rarest: (article) => kept.subarray(article === 0 ? 0 : end[article - 1]!, end[article]!),
    spread: (article) => {
      if (spread === article) return;
      if (spread >= 0) for (const code of features(spread)) dense[nameIn(code)] = 0;
      for (const code of features(article)) dense[nameIn(code)] = weightOf(code);
      spread = article;
    },
    withSpread: (article) => {
      let dot = 0;
      for (const code of features(article)) {
        const other = dense[nameIn(code)]!;
        if (other !== 0) dot += weightOf(code) * other;
      }
      return dot / (norms[spread]! * norms[article]!) || 0;
    },
  };
}

/** How rare a feature is, by its code. */
function idfOf({ size, features, names }: Pick<Signatures, 'size' | 'features' | 'names'>): (code: number) => number {
  const frequency = new Int32Array(names());
  for (let article = 0; article < size; article++) for (const code of features(article)) frequency[nameIn(code)]!++;
  const total = size + PRIOR_ARTICLES;
  const known = new Float64Array(names() * FEATURE_KINDS).fill(Number.NaN);
  return (code) => {
    const at = nameIn(code) * FEATURE_KINDS + kindNumberIn(code);
    if (Number.isNaN(known[at]!)) known[at] = Math.log(total / (frequency[nameIn(code)]! + PRIOR[kindIn(code)]));
    return known[at]!;
  };
}

/** Names of the rarest and most prominent features, the most telling first. */
function rarestIn(codes: Int32Array, idf: (code: number) => number): number[] {
  const telling = Float64Array.from(codes, (code) => idf(code) * weightIn(code));
  const order = Array.from(codes, (_, i) => i).sort((p, q) => telling[q]! - telling[p]! || p - q);
  return order.slice(0, RAREST_KEPT).map((i) => nameIn(codes[i]!));
}
