// In: an article. Out: its extraction, encoded, or what kept it from being made.
import type { Article } from '../core/article.ts';
import { extract } from '../pipeline.ts';
import type { Setup } from '../setup.ts';
import { encode } from '../store/encoding.ts';
import type { Outcome } from './messages.ts';

/** Never throws: a fault of the program in one article must not cost a run. */
export function outcomeOf(article: Article, setup: Setup): Outcome {
  setup.trim();
  try {
    return encode(extract(article, setup));
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
