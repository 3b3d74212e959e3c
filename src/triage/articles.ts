// In: articles as verdicts remember them, and the articles of a run. Out: the same articles, found again after edits.
import type { ArticleRef } from '../core/verdict.ts';

/** What an article of the run is known by. */
export interface KnownArticle extends ArticleRef {
  readonly reference?: true;
}

/** A headline of so few words names many articles. */
const FEWEST_WORDS = 3;

/** Finds an article again: by its id (a hash of its text, where none is stated), else by its address, else by its headline. */
export function articleFinder(articles: readonly KnownArticle[]): (ref: ArticleRef) => string | undefined {
  const ids = new Set(articles.map((a) => a.id));
  const byUrl = onlyOnes(articles, ({ url }) => url);
  const byTitle = onlyOnes(articles, ({ title }) => titleKey(title));
  return ({ id, url, title }) => {
    if (ids.has(id)) return id;
    return byUrl.get(url ?? '') ?? byTitle.get(titleKey(title) ?? '');
  };
}

function titleKey(title: string | undefined): string | undefined {
  const words = title?.trim().split(/\s+/) ?? [];
  return words.length < FEWEST_WORDS ? undefined : words.join(' ');
}

/** Ids by a key that one article alone has. */
function onlyOnes(
  articles: readonly KnownArticle[],
  keyOf: (article: KnownArticle) => string | undefined,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const article of articles) {
    const key = keyOf(article);
    if (key === undefined) continue;
    if (found.has(key)) twice.add(key);
    found.set(key, article.id);
  }
  for (const key of twice) found.delete(key);
  return found;
}
