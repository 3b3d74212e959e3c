// In: a stream of articles. Out: what was found in them; the one place where commands meet the pipeline.
import { datedClaims } from '../align/dated-claims.ts';
import { type Checked, type Checking, checkBy } from '../check.ts';
import type { Article } from '../core/article.ts';
import type { Claim } from '../core/claim.ts';
import type { Report } from '../core/conflict.ts';
import type { Extraction } from '../core/extraction.ts';
import type { Say } from '../core/say.ts';
import type { Verdict } from '../core/verdict.ts';
import { contentId } from '../read/identity.ts';
import type { Setup } from '../setup.ts';
import type { Archive } from '../store/archive.ts';
import type { KnownArticle } from '../triage/articles.ts';
import { decisionsOf } from '../triage/decisions.ts';
import { type Collected, collect } from './collect.ts';
import { comparerBy, type RulesAsked, rulesAsked } from './comparer.ts';
import type { Desk } from './desk.ts';
import { type PairStory, pairStories } from './pair-story.ts';
import type { Progress } from './progress.ts';
import { type Compared, remembering } from './remembering.ts';
import { type ArticleHead, notComparedIn, reportedBy } from './reported.ts';
import type { Resources } from './resources.ts';
import type { Stopwatch } from './stopwatch.ts';

export interface AnalyseOptions extends RulesAsked {
  readonly verbose: boolean;
  readonly say: Say;
  readonly resources: Resources;
  /** Articles of earlier days: compared with, and reported where a conflict rests on them. */
  readonly archive?: Archive;
  readonly watch: Stopwatch;
  /** Shows how many topics have been compared. */
  readonly comparing?: Progress;
  /** What reviewers decided: what they know of two articles teaches the gate. */
  readonly verdicts: readonly Verdict[];
}

/** A report but for what the run knows: the tool, problems, skipped files. */
export interface Analysis extends Omit<Report, 'schemaVersion' | 'tool' | 'problems'> {
  /** Digest of an article's text, by its id. */
  readonly digest: (article: string) => string | undefined;
  /** What was made of two articles, by their ids. */
  readonly pair: (a: string, b: string) => Promise<PairStory>;
}

/** Reads, extracts, aligns, compares. Facts come after all articles: they are compared with them and counted with none. */
export async function analyse(
  articles: AsyncIterable<Article>,
  { setup, facts }: Desk,
  { verbose, say, resources, watch, verdicts, archive, comparing, ...asked }: AnalyseOptions,
): Promise<Analysis> {
  watch.begin('extract');
  const collected = await collect(articles, facts, resources, archive);
  const { heads, counts, signatures, article } = collected;
  const rules = rulesAsked(asked);
  const decisions = decisionsOf(verdicts, heads.map(knownArticle));
  const running = { resources, watch, ...(comparing && { comparing }) };
  const how = checkingBy(running, collected, { rules, decisions });
  const checked = await checkBy(comparerBy(rules, collected, setup), collected, say, setup, how);
  comparing?.stop();
  resources.comparisons?.commit();
  watch.begin('report');
  const earlier = new Set(heads.filter((h) => h.archived).map((h) => h.id));
  const conflicts =
    earlier.size === 0
      ? checked.conflicts
      : checked.conflicts.filter((c) => c.sides.some((s) => s.evidence.some((e) => !earlier.has(e.article))));
  const numbers = new Map(heads.map(({ id }, i) => [id, i]));
  const digest = (id: string): string | undefined => {
    const number = numbers.get(id);
    return number === undefined ? undefined : (heads[number]!.digest ?? contentId(article(number).text));
  };
  return {
    ...reportedBy(heads, { ...checked, conflicts }, say),
    conflicts,
    ...(verbose && (await notComparedIn(checked, article, say))),
    pair: pairStories(checked, signatures, article, setup.world, say),
    digest,
    stats: { ...counts, conflicts: conflicts.length, ...leftOut(checked) },
  };
}

/** How topics are compared: with what is remembered of them; a signal is heard between them. */
function checkingBy(
  { resources, watch, comparing }: Pick<AnalyseOptions, 'resources' | 'watch' | 'comparing'>,
  collected: Collected,
  compared: Compared,
): Checking {
  const { comparisons, counted, run } = resources;
  return {
    decisions: compared.decisions,
    reached: (stage) => {
      watch.begin(stage);
      // Alignment is one piece of work.
      if (stage === 'align') run?.deafen();
      else run?.listen();
    },
    ...(run && {
      pause: run.breathe,
      breathe: async (done, topics) => {
        await comparing?.show(done / topics, { topics: `${done}/${topics}` });
        await run.breathe();
      },
    }),
    ...(comparisons && { remember: remembering(comparisons, collected, compared, counted) }),
  };
}

/** What was too common to be followed, and the notes that an archive is spared, where there were any. */
function leftOut({ alignment: { capped }, spared }: Checked): Record<string, number> {
  return {
    ...(spared > 0 && { notesSpared: spared }),
    ...(capped.features > 0 && { featuresCapped: capped.features }),
    ...(capped.triples > 0 && { triplesCapped: capped.triples }),
  };
}

/** An article with the claims made of it. */
interface ExtractedArticle {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** The claims of each article, dated by all of them. */
export async function* extractClaims(articles: AsyncIterable<Article>, setup: Setup): AsyncGenerator<ExtractedArticle> {
  const { extract } = await import('../pipeline.ts');
  const all: Article[] = [];
  const extractions: Extraction[] = [];
  for await (const article of articles) {
    all.push(article);
    extractions.push(extract(article, setup));
  }
  const claims = datedClaims(extractions, setup.world());
  yield* all.map((article, i) => ({ article, claims: claims[i]! }));
}

function knownArticle({ id, metadata, title }: ArticleHead): KnownArticle {
  return { id, ...(metadata.url !== undefined && { url: metadata.url }), ...(title !== undefined && { title }) };
}
