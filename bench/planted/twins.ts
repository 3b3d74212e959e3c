// In: articles. Out: sentences that stand in articles of two outlets, word for word.
import type { Article } from '../../src/core/article.ts';

/** A sentence of one article with the article of another outlet that has it too. */
export interface Twin {
  readonly article: Article;
  readonly other: Article;
  /** Where the sentence stands in the article's text. */
  readonly start: number;
  readonly end: number;
}

const FEWEST_WORDS = 10;
const SENTENCE = /[^.!?؟\n]+/gu;
const DAY = 86_400_000;

/** Each sentence of each article once, with the first other outlet that has it within a day. */
export function twinsOf(articles: readonly Article[]): Twin[] {
  const bySentence = new Map<string, { readonly article: Article; readonly start: number; readonly end: number }[]>();
  for (const article of articles)
    for (const region of article.regions) {
      if (region.kind !== 'body') continue;
      for (const match of article.text.slice(region.start, region.end).matchAll(SENTENCE)) {
        const key = wordsOf(match[0]);
        if (key.split(' ').length < FEWEST_WORDS) continue;
        const start = region.start + match.index;
        const found = { article, start, end: start + match[0].length };
        bySentence.set(key, [...(bySentence.get(key) ?? []), found]);
      }
    }
  return [...bySentence.values()].flatMap((found) => {
    const [first] = found;
    const other = found.find(
      (f) => outletOf(f.article) !== outletOf(first!.article) && near(f.article, first!.article),
    );
    return other ? [{ ...first!, other: other.article }] : [];
  });
}

const outletOf = ({ metadata }: Article): string | undefined => metadata.outlet;

function near(a: Article, b: Article): boolean {
  const [x, y] = [Date.parse(a.metadata.published ?? ''), Date.parse(b.metadata.published ?? '')];
  return Math.abs(x - y) <= DAY;
}

/** The words without marks and spelling variants, so that one wire text is one key. */
function wordsOf(sentence: string): string {
  return sentence
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
