// In: articles and a setup. Out: mentions, claims, conflicts: the straight line, and the only file that knows its order.
import type { Article } from './core/article.ts';
import type { Mention } from './core/mention.ts';
import type { Setup } from './setup.ts';
import { toDocument } from './text/document.ts';

/** The mentions of one text. `reference` is the local date-time that relative times start from, ISO 8601. */
export function inspectText(article: Article, _reference: string | undefined, setup: Setup): Mention[] {
  const { vocabulary } = setup.tongue(article.lang);
  toDocument(article, vocabulary);
  return [];
}
