// In: a stream of articles. Out: what was found in them; the one place where commands meet the pipeline.
import type { Article } from '../core/article.ts';
import type { Claim } from '../core/claim.ts';
import type { Report, ReportedArticle, RuleId } from '../core/conflict.ts';
import { inspectText } from '../pipeline.ts';
import { createSetup } from '../setup.ts';

export interface AnalyseOptions {
  readonly only?: readonly RuleId[];
  readonly skip?: readonly RuleId[];
  readonly verbose: boolean;
  readonly uiLang: 'ar' | 'en';
  readonly threads?: number;
  readonly cache: boolean;
}

/** A report but for what the run knows: the tool, problems, skipped files. */
export type Analysis = Omit<Report, 'schemaVersion' | 'tool' | 'problems'>;

/** Reads, extracts, aligns, compares. */
export async function analyse(articles: AsyncIterable<Article>, _options: AnalyseOptions): Promise<Analysis> {
  const setup = createSetup();
  const reported: ReportedArticle[] = [];
  for await (const article of articles) {
    inspectText(article, article.metadata.published, setup);
    reported.push(reportedArticle(article));
  }
  const stats = { articles: reported.length, claims: 0, conflicts: 0 };
  return { articles: reported, topics: [], conflicts: [], stats };
}

/** An article with the claims made of it. */
export interface ExtractedArticle {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** The claims of each article, dated by all of them. */
export async function* extractClaims(articles: AsyncIterable<Article>): AsyncGenerator<ExtractedArticle> {
  for await (const article of articles) yield { article, claims: [] };
}

function reportedArticle({ id, path, lang, metadata }: Article): ReportedArticle {
  const { outlet, title, url, published } = metadata;
  return {
    id,
    path,
    lang,
    ...(outlet !== undefined && { outlet }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && {
      published: { value: published, basis: 'stated', because: 'stated with the article' },
    }),
    lineage: { id },
  };
}
