// In: what alignment made of the articles of a run. Out: articles, topics and passed-over pairs as the report names them.
import type { Lineage } from '../align/lineage.ts';
import { passedOver } from '../align/passed-over.ts';
import { nameOf } from '../align/topic-name.ts';
import type { Checked } from '../check.ts';
import type { Article } from '../core/article.ts';
import type { NotCompared, Report, ReportedArticle } from '../core/conflict.ts';
import type { ArticleDate } from '../core/extraction.ts';
import type { PassedOver } from '../core/finding.ts';
import type { Say } from '../core/say.ts';
import type { Statement } from '../core/topic.ts';

/** What a report says of an article without its text. */
export type ArticleHead = Pick<Article, 'id' | 'path' | 'lang' | 'metadata' | 'reference'> & {
  readonly title?: string;
  /** It stands in the index that the run is held against. */
  readonly archived?: true;
  /** Digest of its text, where the text is not at hand. */
  readonly digest?: string;
};

type ArticleAt = (index: number) => Article;

/**
 * Articles and topics as the report names them; topics without a conflict are left out, facts that no conflict rests on, and articles
 * of an index that stand in no topic with one.
 */
export function reportedBy(
  all: readonly ArticleHead[],
  { alignment, conflicts, labels }: Pick<Checked, 'alignment' | 'conflicts' | 'labels'>,
  say: Say,
): Pick<Report, 'articles' | 'topics'> {
  const used = new Set(conflicts.map((c) => c.topic));
  const cited = new Set(conflicts.flatMap((c) => c.sides.flatMap((s) => s.evidence.map((e) => e.article))));
  const told = new Set(alignment.topics.flatMap((t) => (used.has(nameOf(t)) ? t.articles : [])));
  return {
    articles: all.flatMap((article, i) =>
      (article.reference && !cited.has(article.id)) || (article.archived && !told.has(i))
        ? []
        : [reportedArticle(article, alignment.dates[i], alignment.lineages[alignment.lineageOf[i]!]!, all, say)],
    ),
    topics: alignment.topics
      .filter((topic) => used.has(nameOf(topic)))
      .map((topic) => {
        const members = topic.articles.flatMap((a) => (all[a]!.reference ? [] : [all[a]!]));
        const label = labels.get(topic.index);
        const name = label ? sentenceCase(say(label.id, label.params)) : nameless(members);
        return { id: nameOf(topic), label: name, articles: members.map((a) => a.id) };
      }),
  };
}

const sentenceCase = (label: string): string => label.slice(0, 1).toUpperCase() + label.slice(1);

/** A topic whose articles share no name goes by the first headline in it, else by who tells it. */
function nameless(articles: readonly ArticleHead[]): string {
  const headline = articles.map((a) => a.title).find((title) => title !== undefined);
  return headline ?? [...new Set(articles.flatMap((a) => a.metadata.outlet ?? []))].join(' · ');
}

function reportedArticle(
  article: ArticleHead,
  date: ArticleDate | undefined,
  lineage: Lineage,
  all: readonly ArticleHead[],
  say: Say,
): ReportedArticle {
  const { id, path, lang, metadata, title } = article;
  const { outlet, url } = metadata;
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
export function titleOf({ metadata, regions, text }: Article): string | undefined {
  const headline = regions.find((r) => r.kind === 'headline');
  return metadata.title ?? (headline && text.slice(headline.start, headline.end).trim());
}

/** So many passed-over pairs a report holds; the rest is counted. */
const MOST_PASSED_OVER = 50;

/** What was not compared, for `--verbose`. */
export async function notComparedIn(
  { topics, view }: Checked,
  article: ArticleAt,
  say: Say,
): Promise<Pick<Report, 'notCompared' | 'notComparedOmitted'>> {
  const passed: PassedOver[] = [];
  for (const { index } of topics) passed.push(...passedOver(await view(index)));
  const omitted = passed.length - MOST_PASSED_OVER;
  return {
    notCompared: passed.slice(0, MOST_PASSED_OVER).map((p) => notCompared(p, article, say)),
    ...(omitted > 0 && { notComparedOmitted: omitted }),
  };
}

export function notCompared({ statements, because }: PassedOver, article: ArticleAt, say: Say): NotCompared {
  const quote = ({ member, claim }: Statement): string => {
    const { start, end } = claim.quantity ?? claim.round ?? claim.span;
    return article(member.article).text.slice(start, Math.min(end, start + LONGEST_QUOTE));
  };
  const [a, b] = statements.map(quote) as [string, string];
  return {
    claims: statements.map((s) => `${s.member.extraction.id}:${s.claim.id}`),
    because: say('not-compared.pair', { a, b, because }),
  };
}

const LONGEST_QUOTE = 80;
