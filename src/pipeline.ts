// In: articles and a setup. Out: mentions, claims, conflicts: the straight line, and the only file that knows its order.
import { annotateValues } from './annotate/values.ts';
import type { Article } from './core/article.ts';
import type { Mention } from './core/mention.ts';
import type { Setup } from './setup.ts';
import { toDocument } from './text/document.ts';

/** The mentions of one text. `reference` is the local date-time that relative times start from, ISO 8601. */
export function inspectText(article: Article, reference: string | undefined, setup: Setup): Mention[] {
  const { vocabulary, lexicon } = setup.tongue(article.lang);
  return annotateValues(toDocument(article, vocabulary), lexicon, { reference, units: setup.world().units });
}
