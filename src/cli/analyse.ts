// In: a stream of articles. Out: what was found in them; the one place where commands meet the pipeline.

import type { Alignment } from '../align/index.ts';
import type { Lineage } from '../align/lineage.ts';
import type { Config } from '../config/schema.ts';
import type { Article } from '../core/article.ts';
import type { Claim } from '../core/claim.ts';
import type { Conflict, Report, ReportedArticle, RuleId } from '../core/conflict.ts';
import type { Extraction } from '../core/extraction.ts';
import type { Member } from '../core/finding.ts';
import type { Say } from '../core/say.ts';
import { check, extract } from '../pipeline.ts';
import { RULES } from '../rules/index.ts';
import { createSetup } from '../setup.ts';

export interface AnalyseOptions {
  readonly only?: readonly RuleId[];
  readonly skip?: readonly RuleId[];
  readonly verbose: boolean;
  readonly say: Say;
  readonly threads?: number;
  readonly cache: boolean;
  /** IANA name of the zone of clock times that state none. */
  readonly timeZone?: string;
  /** Names, offices, concepts and labels of the desk's own beat. */
  readonly world?: NonNullable<Config['world']>;
  /** Reference facts, each an article of one sentence. */
  readonly references?: readonly Article[];
}

/** A report but for what the run knows: the tool, problems, skipped files. */
export type Analysis = Omit<Report, 'schemaVersion' | 'tool' | 'problems'>;

/** Reads, extracts, aligns, compares. */
export async function analyse(articles: AsyncIterable<Article>, options: AnalyseOptions): Promise<Analysis> {
  const setup = createSetup();
  const all: Article[] = [];
  const extractions: Extraction[] = [];
  for await (const article of articles) {
    all.push(article);
    extractions.push(extract(article, setup));
  }
  const rules = RULES.filter(({ id }) => (options.only?.includes(id) ?? true) && !options.skip?.includes(id));
  const { alignment, conflicts } = check(extractions, (index) => all[index]!, rules, options.say, setup);
  const stats = {
    articles: all.length,
    claims: extractions.reduce((n, e) => n + e.claims.length, 0),
    conflicts: conflicts.length,
  };
  return { ...reportedBy(all, alignment, conflicts, options.say), conflicts, stats };
}

/** An article with the claims made of it. */
export interface ExtractedArticle {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** The claims of each article, dated by all of them. */
export async function* extractClaims(articles: AsyncIterable<Article>): AsyncGenerator<ExtractedArticle> {
  const setup = createSetup();
  for await (const article of articles) yield { article, claims: extract(article, setup).claims };
}

/** Articles and topics as the report names them; topics without a conflict are left out. */
function reportedBy(
  all: readonly Article[],
  alignment: Alignment,
  conflicts: readonly Conflict[],
  say: Say,
): Pick<Report, 'articles' | 'topics'> {
  const family = new Map(alignment.lineages.flatMap((lineage) => lineage.articles.map((a) => [a, lineage] as const)));
  const used = new Set(conflicts.map((c) => c.topic));
  return {
    articles: all.map((article, i) => reportedArticle(article, alignment.members[i]!, family.get(i)!, all, say)),
    topics: alignment.views
      .filter((view) => used.has(view.id))
      .map(({ id, label, members }) => ({ id, label, articles: members.map((m) => m.extraction.id) })),
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
  const { outlet, title, url } = metadata;
  const kin = lineage.kinships[0];
  return {
    id,
    path,
    lang,
    ...(outlet !== undefined && { outlet }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(date && {
      published: { value: date.value, basis: date.basis, because: say(date.because.id, date.because.params) },
    }),
    lineage: {
      id: all[lineage.original]!.id,
      ...(kin && lineage.articles.length > 1 && { basis: kin.basis, because: say(kin.because.id, kin.because.params) }),
    },
  };
}
