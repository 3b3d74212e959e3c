// In: articles and a setup. Out: mentions, claims, conflicts: the straight line, and the only file that knows its order.
import { type Alignment, align } from './align/index.ts';

import type { SentenceWords, WordSpans } from './align/pairs.ts';

import { annotate } from './annotate/index.ts';
import { annotateValues } from './annotate/values.ts';
import { dateClues, holderClues } from './claims/dating-clues.ts';
import { featuresOf } from './claims/features.ts';
import { makeClaims } from './claims/index.ts';
import { labelUsesOf } from './claims/labels.ts';
import { namingsOf } from './claims/namings.ts';
import type { Analysis } from './core/analysis.ts';
import type { Article } from './core/article.ts';
import type { Conflict } from './core/conflict.ts';
import type { Extraction } from './core/extraction.ts';
import type { Form } from './core/lexeme.ts';
import type { Mention } from './core/mention.ts';
import type { Rule } from './core/rule.ts';
import type { Say } from './core/say.ts';
import type { Span } from './core/span.ts';

import type { ArticleDecision } from './core/verdict.ts';
import { wordFacts } from './lexicon/word-facts.ts';

import { toConflicts } from './rules/conflicts.ts';
import type { Setup } from './setup.ts';
import { toDocument } from './text/document.ts';
import { sentenceFacts } from './text/sentence-facts.ts';
import { tokenise } from './text/tokenise.ts';
import { inTimeZone } from './values/time-zone.ts';

/** The mentions of one text. `reference` is the local date-time that relative times start from, ISO 8601. */
export function inspectText(article: Article, reference: string | undefined, setup: Setup): readonly Mention[] {
  return analyse(article, reference, setup).mentions;
}

/** Tokens, mentions and lexicon hits of one article. */
function analyse(article: Article, written: string | undefined, setup: Setup): Analysis {
  const { vocabulary, lexicon } = setup.tongue(article.lang);
  const { timeZone } = setup;
  const reference = written === undefined || timeZone === undefined ? written : inTimeZone(written, timeZone);
  const world = setup.world();
  const doc = toDocument(article, vocabulary);
  return annotate(doc, lexicon, world, (d, tags) =>
    annotateValues(d, lexicon, { reference, units: world.units, tags }),
  );
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
    features: featuresOf(analysis, (name) => setup.names().wholeKeys(name)),
    namings: namingsOf(analysis),
    labels: labelUsesOf(analysis),
    clues: dateClues(analysis),
    holders: holderClues(analysis),
    agencies: [],
    ...(article.reference && { reference: article.reference }),
  };
}

/** What the second half of the line makes of all extractions. */
export interface Checked {
  readonly alignment: Alignment;
  readonly conflicts: readonly Conflict[];
}

/** The second half of the line: what the articles of a run disagree about. */
export function check(
  extractions: readonly Extraction[],
  articleAt: (index: number) => Article,
  rules: readonly Rule[],
  say: Say,
  setup: Setup,
  decisions: readonly ArticleDecision[] = [],
): Checked {
  const words: WordSpans = ({ article, sentence }) =>
    wordsOf(articleAt(article), extractions[article]!.sentences[sentence]!, setup);
  const alignment = align(extractions, setup.world(), setup.names(), words, decisions);
  const lineage = new Map(alignment.lineages.flatMap((l, i) => l.articles.map((a) => [a, i] as const)));
  const evident = {
    article: articleAt,
    extraction: (index: number) => extractions[index]!,
    lineage: (index: number) => lineage.get(index)!,
    say,
    fold: (article: Article, text: string) => setup.tongue(article.lang).language.fold(text),
  };
  const conflicts = alignment.views.flatMap((view) =>
    toConflicts(
      rules.flatMap((rule) => rule.compare(view)),
      view.id,
      evident,
    ),
  );
  return { alignment, conflicts };
}

/** The words of one sentence as its keys count them, with their places in the article's text. */
function wordsOf(article: Article, sentence: Span, setup: Setup): SentenceWords {
  const { vocabulary, lexicon } = setup.tongue(article.lang);
  const tokens = tokenise(article.text, vocabulary, sentence.start, sentence.end);
  const { start, end, forms, form, count } = tokens;
  const spans: Span[] = [];
  const kept: Form[] = [];
  for (let i = 0; i < count; i++) {
    if (forms[form[i]!]!.key === 0) continue;
    spans.push({ start: start[i]!, end: end[i]! });
    kept.push(forms[form[i]!]!);
  }
  return { text: article.text, spans, wordAt: (i) => ({ ...spans[i]!, ...wordFacts(kept[i]!, lexicon) }) };
}
