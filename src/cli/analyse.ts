// In: a stream of articles. Out: what was found in them; the one place where commands meet the pipeline.

import type { Alignment } from '../align/index.ts';
import type { Lineage } from '../align/lineage.ts';
import type { Article } from '../core/article.ts';
import type { Claim } from '../core/claim.ts';
import type { Conflict, Report, ReportedArticle, RuleId } from '../core/conflict.ts';
import type { Extraction } from '../core/extraction.ts';
import type { Member } from '../core/finding.ts';
import type { Say } from '../core/say.ts';
import type { Verdict } from '../core/verdict.ts';
import { check, extract } from '../pipeline.ts';
import { contentId } from '../read/identity.ts';
import { RULES } from '../rules/index.ts';
import type { Setup } from '../setup.ts';
import type { KnownArticle } from '../triage/articles.ts';
import { decisionsOf } from '../triage/decisions.ts';
import type { Desk } from './desk.ts';

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
  const { alignment, conflicts } = check(extractions, (index) => all[index]!, rules, options.say, setup, decisions);
  return {
    ...reportedBy(all, alignment, conflicts, options.say),
    conflicts,
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

/** Articles and topics as the report names them; topics without a conflict are left out, and facts that no conflict rests on. */
function reportedBy(
  all: readonly Article[],
  alignment: Alignment,
  conflicts: readonly Conflict[],
  say: Say,
): Pick<Report, 'articles' | 'topics'> {
  const family = new Map(alignment.lineages.flatMap((lineage) => lineage.articles.map((a) => [a, lineage] as const)));
  const used = new Set(conflicts.map((c) => c.topic));
  const cited = new Set(conflicts.flatMap((c) => c.sides.flatMap((s) => s.evidence.map((e) => e.article))));
  return {
    articles: all.flatMap((article, i) =>
      article.reference && !cited.has(article.id)
        ? []
        : [reportedArticle(article, alignment.members[i]!, family.get(i)!, all, say)],
    ),
    topics: alignment.views
      .filter((view) => used.has(view.id))
      .map(({ id, label, members }) => ({
        id,
        label,
        articles: members.filter((m) => !m.extraction.reference).map((m) => m.extraction.id),
      })),
  };
}

function reportedArticle(
  article: Article,
  { date }: Member,
  lineage: Lineage,
  all: readonly Article[],
  say: Say,
): ReportedArticle {
  const { id, path, lang, metadata } = article;
  const { outlet, url } = metadata;
  const title = titleOf(article);
  const kin = lineage.kinships[0];
  return {
    id,
    path,
    lang,
    ...(outlet !== undefined && { outlet }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(article.reference && { reference: article.reference }),
    ...(date && {
      published: { value: date.value, basis: date.basis, because: say(date.because.id, date.because.params) },
    }),
    lineage: {
      id: all[lineage.original]!.id,
      ...(kin && lineage.articles.length > 1 && { basis: kin.basis, because: say(kin.because.id, kin.because.params) }),
    },
  };
}

/** The stated title, else the headline. */
function titleOf({ metadata, regions, text }: Article): string | undefined {
  const headline = regions.find((r) => r.kind === 'headline');
  return metadata.title ?? (headline && text.slice(headline.start, headline.end).trim());
}

function knownArticle(article: Article): KnownArticle {
  const title = titleOf(article);
  const { id, metadata } = article;
  return { id, ...(metadata.url !== undefined && { url: metadata.url }), ...(title !== undefined && { title }) };
}
