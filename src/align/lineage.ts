// In: extractions and their near copies. Out: which articles carry one text, why, and which is likely its original.

import { groups } from '../core/components.ts';
import type { Message } from '../core/message.ts';
import { type NearPair, type NearRows, pairsIn } from './near-pairs.ts';
import type { Signatures } from './signatures.ts';

export type LineageBasis = 'copy' | 'translation' | 'named-agency';

/** Two articles that go back to one text. */
export interface Kinship {
  readonly a: number;
  readonly b: number;
  readonly basis: LineageBasis;
  /** Share of the shorter article's words that stand in copied sentences; absent where none shows it. */
  readonly share?: number;
  readonly because: Message;
}

/** Articles that go back to one text count as one source. */
export interface Lineage {
  /** The article that the others likely go back to: the earliest dated, else the longest. */
  readonly original: number;
  /** Indexes of its articles, ascending. */
  readonly articles: readonly number[];
  readonly kinships: readonly Kinship[];
}

/** Share of the shorter article's words that must stand in copied sentences. */
const LEAST_SHARE = 0.3;
const FEWEST_SENTENCES = 2;

/** The copied sentences of two articles, longest first, each of either article once, and the words that they have in common. */
function sharedOf(pairs: readonly NearPair[]): { readonly sentences: number; readonly words: number } {
  const [left, right] = [new Set<number>(), new Set<number>()];
  let words = 0;
  for (const { a, b, common } of [...pairs].sort((p, q) => q.common - p.common)) {
    if (left.has(a.sentence) || right.has(b.sentence)) continue;
    left.add(a.sentence);
    right.add(b.sentence);
    words += common;
  }
  return { sentences: left.size, words };
}

/** Articles that share copied sentences: at least two of them, with three tenths of the shorter article's words. Pairs are in order. */
export function copies(articles: Signatures, pairs: NearRows): Kinship[] {
  const kinships: Kinship[] = [];
  let article = -1;
  let shared = new Map<number, NearPair[]>();
  const close = (): void => {
    for (const [other, between] of shared) {
      const kinship = kinshipOf(articles, article, other, between);
      if (kinship) kinships.push(kinship);
    }
    shared = new Map();
  };
  for (const pair of pairsIn(pairs)) {
    if (pair.a.article !== article) close();
    article = pair.a.article;
    const known = shared.get(pair.b.article);
    if (known) known.push(pair);
    else shared.set(pair.b.article, [pair]);
  }
  close();
  return kinships.sort((p, q) => p.a - q.a || p.b - q.b);
}

function kinshipOf(articles: Signatures, a: number, b: number, between: readonly NearPair[]): Kinship | undefined {
  const { sentences, words } = sharedOf(between);
  const shorter = Math.min(wordCount(articles, a), wordCount(articles, b));
  const share = words / shorter;
  const wholeShortText = share >= 0.6;
  if (share < LEAST_SHARE || (sentences < FEWEST_SENTENCES && !wholeShortText)) return undefined;
  const params = { sentences, share: Math.min(100, Math.round(share * 100)) };
  return { a, b, basis: 'copy', share, because: { id: 'lineage.copy', params } };
}

/** Groups kin articles; an article without kin is a lineage of its own. */
export function lineages(signatures: Signatures, kinships: readonly Kinship[]): Lineage[] {
  const byArticle = new Map<number, Kinship[]>();
  for (const kinship of kinships) {
    const known = byArticle.get(kinship.a);
    if (known) known.push(kinship);
    else byArticle.set(kinship.a, [kinship]);
  }
  return groups(
    signatures.size,
    kinships.map(({ a, b }) => [a, b] as const),
  ).map((articles) => ({
    articles,
    original: originalOf(signatures, articles),
    kinships: articles.flatMap((a) => byArticle.get(a) ?? []),
  }));
}

function originalOf(signatures: Signatures, articles: readonly number[]): number {
  const dated = articles.filter((i) => signatures.head(i).date?.basis === 'stated');
  const candidates = dated.length > 0 ? dated : articles;
  return candidates.reduce((best, i) => {
    const [x, y] = [signatures.head(best).date?.value ?? '', signatures.head(i).date?.value ?? ''];
    const earlier = dated.length > 0 && x !== y ? y < x : wordCount(signatures, i) > wordCount(signatures, best);
    return earlier ? i : best;
  });
}

function wordCount(articles: Signatures, article: number): number {
  let count = 0;
  for (let sentence = 0; sentence < articles.sentences(article); sentence++) count += articles.told(article, sentence);
  return count;
}
