// In: an article and a change. Out: the article changed, its regions moved along.
import type { Article } from '../../src/core/article.ts';

/** Puts other words in the place of a stretch of the text. */
export function altered(article: Article, start: number, end: number, instead: string): Article {
  const by = instead.length - (end - start);
  const regions = article.regions.map((r) => ({
    ...r,
    start: r.start > start ? r.start + by : r.start,
    end: r.end > start ? r.end + by : r.end,
  }));
  const text = article.text.slice(0, start) + instead + article.text.slice(end);
  return { ...article, id: article.id.endsWith('~') ? article.id : `${article.id}~`, text, regions };
}

/** The same wherever the word or number stands. */
export function everywhere(article: Article, told: string, instead: string): Article {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}.,/:-])${told.replaceAll('.', '\\.')}(?![\\p{L}\\p{M}\\p{N}]|[.,/:-]\\p{N})`,
    'gu',
  );
  return [...article.text.matchAll(pattern)].reduceRight<Article>(
    (text, { index }) => altered(text, index, index + told.length, instead),
    article,
  );
}
