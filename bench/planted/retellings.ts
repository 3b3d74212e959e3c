// In: articles. Out: sentences of two outlets that tell one value of one happening, each in its own words.
import type { Article } from '../../src/core/article.ts';
import type { Span } from '../../src/core/span.ts';
import { stemOf, type ToldKind, type ToldValue, valuesIn } from './told-values.ts';

/** A value where one article tells it: offsets of the sentence in the article's text; those of the value are in the sentence. */
export interface Telling {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
  readonly value: ToldValue;
}

/** Two tellings of one value by two outlets, within a day. */
export interface Retelling {
  readonly one: Telling;
  readonly other: Telling;
}

interface Found extends Telling {
  readonly words: ReadonlySet<string>;
  readonly rare: ReadonlySet<string>;
}

const SENTENCE = /[^!?؟\n]+?(?:\.(?!\d)|[!?؟\n]|$)/gu;
const LONGEST = 500;
const FEWEST_WORDS = 6;
const DAY = 86_400_000;
/** A rare word beside one value in so many sentences is that of a serial. */
const MOST_TELLINGS = 100;
const FEWEST_SHARED = 4;
/** Cosine of words weighed by their rarity below which it is another happening, for sentences and for articles. */
const ONE_HAPPENING = 0.3;
/** Share of common words above which the wording is one. */
const ONE_WORDING = 0.45;
/** A word that so small a share of the articles has. */
const RARE = 0.005;

/** Each value of each happening once. */
export function retellingsOf(articles: readonly Article[], kind: ToldKind): Retelling[] {
  const weigh = weightsOf(articles);
  const told = new Set<string>();
  const found: Retelling[] = [];
  for (const tellings of tellingsBy(articles, kind, weigh))
    for (const [i, one] of tellings.entries())
      for (const other of tellings.slice(i + 1)) {
        if (outletOf(one) === outletOf(other) || !(Math.abs(timeOf(one) - timeOf(other)) <= DAY)) continue;
        const shared = [...one.rare].filter((word) => other.rare.has(word)).map((word) => `${one.value.key} ${word}`);
        if (shared.some((key) => told.has(key)) || !isRetold(one, other, weigh)) continue;
        for (const key of shared) told.add(key);
        found.push({ one, other });
      }
  return found;
}

/** Do two sentences and their articles share rare words, and is the wording each one's own? */
function isRetold(a: Found, b: Found, weigh: Weights): boolean {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  if (shared < FEWEST_SHARED || shared / (a.words.size + b.words.size - shared) > ONE_WORDING) return false;
  if (cosine(a.words, b.words, weigh) < ONE_HAPPENING) return false;
  return cosine(weigh.words(a.article), weigh.words(b.article), weigh) >= ONE_HAPPENING;
}

/** Tellings of one value that share a rare word. */
function tellingsBy(articles: readonly Article[], kind: ToldKind, weigh: Weights): Found[][] {
  const all = articles.flatMap((article) => tellingsIn(article, kind, weigh));
  const tellers = new Map<string, Set<Article>>();
  for (const { article, value } of all) tellers.set(value.key, (tellers.get(value.key) ?? new Set()).add(article));
  const isName = ({ value }: Found): boolean =>
    NAMING.has(kind) && tellers.get(value.key)!.size > RARE * articles.length;
  const found = new Map<string, Found[]>();
  for (const telling of all) {
    if (isName(telling)) continue;
    for (const word of telling.rare) {
      const own = found.get(`${telling.value.key} ${word}`);
      if (own) own.push(telling);
      else found.set(`${telling.value.key} ${word}`, [telling]);
    }
  }
  return [...found.values()].filter((tellings) => tellings.length > 1 && tellings.length < MOST_TELLINGS);
}

/** Days and numbers that many texts tell are names: ثورة 25 يناير, الجيش الثالث. */
const NAMING: ReadonlySet<ToldKind> = new Set<ToldKind>(['date', 'ordinal']);

const tellingsIn = (article: Article, kind: ToldKind, weigh: Weights): Found[] =>
  sentencesOf(article).flatMap(({ start, end }) => {
    const sentence = article.text.slice(start, end);
    const values = valuesIn(kind, sentence);
    if (values.length === 0) return [];
    const words = wordsOf(sentence);
    const rare = new Set([...words].filter((word) => weigh.share(word) <= RARE));
    return words.size < FEWEST_WORDS ? [] : values.map((value) => ({ article, start, end, value, words, rare }));
  });

const sentencesOf = ({ regions, text }: Article): Span[] =>
  regions
    .filter(({ kind }) => kind === 'body' || kind === 'headline')
    .flatMap((region) =>
      [...text.slice(region.start, region.end).matchAll(SENTENCE)]
        .map((m) => ({ start: region.start + m.index, end: region.start + m.index + m[0].length }))
        .filter(({ start, end }) => end - start <= LONGEST),
    );

const NONE: ReadonlySet<string> = new Set();
const LEAST_LETTERS = 3;

const wordsOf = (text: string): Set<string> =>
  new Set((text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(stemOf).filter((stem) => stem.length >= LEAST_LETTERS));

interface Weights {
  readonly words: (article: Article) => ReadonlySet<string>;
  /** Share of the articles that have it. */
  readonly share: (word: string) => number;
}

function weightsOf(articles: readonly Article[]): Weights {
  const words = new Map(articles.map((article) => [article, wordsOf(article.text)]));
  const having = new Map<string, number>();
  for (const own of words.values()) for (const word of own) having.set(word, (having.get(word) ?? 0) + 1);
  return {
    words: (article) => words.get(article) ?? NONE,
    share: (word) => (having.get(word) ?? 1) / articles.length,
  };
}

/** Cosine of two sets of words, each weighing by its rarity. */
function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, { share }: Weights): number {
  const square = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += Math.log(share(word)) ** 2;
    return sum;
  };
  return square([...a].filter((word) => b.has(word))) / Math.sqrt(square(a) * square(b)) || 0;
}

const outletOf = ({ article }: Telling): string | undefined => article.metadata.outlet;
const timeOf = ({ article }: Telling): number => Date.parse(article.metadata.published ?? '');
