// In: a stream of articles. Out: what was found in them; the one place where commands meet the pipeline.

import type { Article } from '../core/article.ts';
import type { Claim } from '../core/claim.ts';
import type { Report, RuleId } from '../core/conflict.ts';
import type { Extraction } from '../core/extraction.ts';
import type { Say } from '../core/say.ts';
import type { Verdict } from '../core/verdict.ts';
import { check, extract } from '../pipeline.ts';
import { contentId } from '../read/identity.ts';
import { RULES } from '../rules/index.ts';
import type { Setup } from '../setup.ts';
import type { KnownArticle } from '../triage/articles.ts';
import { decisionsOf } from '../triage/decisions.ts';
import type { Desk } from './desk.ts';
import { type PairStory, pairStories } from './pair-story.ts';
import { notComparedIn, reportedBy, titleOf } from './reported.ts';

export interface AnalyseOptions {
  readonly only?: readonly RuleId[];
  readonly skip?: readonly RuleId[];
  readonly verbose: boolean;
  readonly say: Say;
  readonly threads?: number;
  readonly cache: boolean;
  /** What reviewers decided: what they know of two articles teaches the gate. */
  readonly verdicts: readonly Verdict[];
}

/** A report but for what the run knows: the tool, problems, skipped files. */
export interface Analysis extends Omit<Report, 'schemaVersion' | 'tool' | 'problems'> {
  /** Digest of an article's text, by its id. */
  readonly digest: (article: string) => string | undefined;
  /** What was made of two articles, by their ids. */
  readonly pair: (a: string, b: string) => PairStory;
}

/** Reads, extracts, aligns, compares. Facts come after all articles: they are compared with them and counted with none. */
export async function analyse(
  articles: AsyncIterable<Article>,
  { setup, facts }: Desk,
  options: AnalyseOptions,
): Promise<Analysis> {
  const all: Article[] = [];
  const extractions: Extraction[] = [];
  for await (const article of articles) {
    all.push(article);
    extractions.push(extract(article, setup));
  }
  const stats = { articles: all.length, claims: extractions.reduce((n, e) => n + e.claims.length, 0) };
  all.push(...facts);
  extractions.push(...facts.map((fact) => extract(fact, setup)));
  const rules = RULES.filter(({ id }) => (options.only?.includes(id) ?? true) && !options.skip?.includes(id));
  const decisions = decisionsOf(options.verdicts, all.map(knownArticle));
  const extracted = {
    signatures: extractions,
    article: (i: number) => all[i]!,
    extraction: (i: number) => extractions[i]!,
  };
  const checked = check(extracted, rules, options.say, setup, decisions);
  const { conflicts } = checked;
  return {
    ...reportedBy(all, checked.alignment, conflicts, options.say),
    conflicts,
    ...(options.verbose && notComparedIn(checked, all, options.say)),
    pair: pairStories(checked, extractions, all, setup.world(), options.say),
    digest: (id) => {
      const article = all.find((a) => a.id === id);
      return article && contentId(article.text);
    },
    stats: { ...stats, conflicts: conflicts.length },
  };
}

/** An article with the claims made of it. */
export interface ExtractedArticle {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** The claims of each article, dated by all of them. */
export async function* extractClaims(articles: AsyncIterable<Article>, setup: Setup): AsyncGenerator<ExtractedArticle> {
  for await (const article of articles) yield { article, claims: extract(article, setup).claims };
}

function knownArticle(article: Article): KnownArticle {
  const title = titleOf(article);
  const { id, metadata } = article;
  return { id, ...(metadata.url !== undefined && { url: metadata.url }), ...(title !== undefined && { title }) };
}
