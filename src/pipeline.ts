// In: articles and a setup. Out: mentions, claims, conflicts: the straight line, and the only file that knows its order.
import { annotate } from './annotate/index.ts';
import { annotateValues } from './annotate/values.ts';
import { featuresOf } from './claims/features.ts';
import { makeClaims } from './claims/index.ts';
import type { Analysis } from './core/analysis.ts';
import type { Article } from './core/article.ts';
import type { Extraction } from './core/extraction.ts';
import type { Mention } from './core/mention.ts';
import type { Setup } from './setup.ts';
import { toDocument } from './text/document.ts';
import { sentenceFacts } from './text/sentence-facts.ts';

/** The mentions of one text. `reference` is the local date-time that relative times start from, ISO 8601. */
export function inspectText(article: Article, reference: string | undefined, setup: Setup): readonly Mention[] {
  return analyse(article, reference, setup).mentions;
}

/** Tokens, mentions and lexicon hits of one article. */
function analyse(article: Article, reference: string | undefined, setup: Setup): Analysis {
  const { vocabulary, lexicon } = setup.tongue(article.lang);
  const world = setup.world();
  const doc = toDocument(article, vocabulary);
  return annotate(doc, lexicon, world, (d) => annotateValues(d, lexicon, { reference, units: world.units }));
}

/** The first half of the line: what one article says. Needs no other article; the same article gives the same extraction. */
export function extract(article: Article, setup: Setup): Extraction {
  const { id, path, lang, metadata } = article;
  const analysis = analyse(article, metadata.published, setup);
  return {
    id,
    path,
    lang,
    metadata,
    ...(metadata.published !== undefined && {
      date: { value: metadata.published, basis: 'stated', because: { id: 'date.stated' } },
    }),
    sentences: sentenceFacts(analysis.doc),
    claims: makeClaims(analysis),
    features: featuresOf(analysis, (fold) => fold),
    clues: [],
    agencies: [],
  };
}
