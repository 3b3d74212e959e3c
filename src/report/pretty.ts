// In: a report. Out: the page that a person reads in a terminal: by topic, both sides beside each other, the reason, a sum at the end.

import {
  CONFIDENCES,
  type Conflict,
  type Report,
  type ReportedArticle,
  type ReportedTopic,
  SEVERITIES,
  type Suppression,
} from '../core/conflict.ts';
import { byCodeUnit } from '../core/order.ts';
import type { ReportContext, Reporter } from '../core/reporter.ts';
import { byTopic } from './by-topic.ts';
import { displayWidth, joined, plain, shown, wrapped } from './display.ts';
import { conflictLines } from './pretty-conflict.ts';
import { dateRangeText, type Names, namesIn } from './pretty-names.ts';

export const pretty: Reporter = {
  name: 'pretty',
  summary: 'a page for people, in a terminal',
  *write(report, context) {
    const names = namesIn(report);
    for (const { topic, conflicts } of byTopic(report, context.say)) {
      const lines = [...topicLines(conflicts.toSorted(order), names, context)];
      if (lines.length > 0) yield `${header(topic, report, names, context)}\n\n${lines.join('\n')}\n\n`;
    }
    if (context.verbose) yield notCompared(report, context);
    yield summary(report, names, context);
  },
};

/** Loud before explained, the most severe first, then as the rules stand in the report. */
function order(a: Conflict, b: Conflict): number {
  const quiet = (c: Conflict): number => (c.explanation ? 1 : 0);
  return (
    quiet(a) - quiet(b) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.id, b.id)
  );
}

function header(topic: ReportedTopic, report: Report, names: Names, context: ReportContext): string {
  const { say, palette, isolate, width } = context;
  const articles = topic.articles.flatMap((id) => names.article(id) ?? []);
  const sources = new Set(articles.map((a) => a.lineage.id)).size;
  const counts = [say('pretty.articles', { n: articles.length }), say('pretty.sources', { n: sources })].join(
    say('list.separator'),
  );
  const dates = datesOf(articles, context);
  const parts = [...(dates ? [dates] : []), ...(report.articles.length && articles.length ? [counts] : [])];
  const label = shown(topic.label, isolate);
  const lines = joined(
    [[label, palette.strong(label)], ...parts.map((part) => [part, palette.dim(part)] as const)],
    width,
  );
  return lines.join('\n  ');
}

function datesOf(articles: readonly ReportedArticle[], { say }: ReportContext): string | undefined {
  const days = articles.flatMap((a) => a.published?.value.slice(0, 10) ?? []).sort(byCodeUnit);
  if (days.length === 0) return undefined;
  return dateRangeText(days[0]!, days[days.length - 1]!, say);
}

function* topicLines(conflicts: readonly Conflict[], names: Names, context: ReportContext): Iterable<string> {
  const { say, palette, explained } = context;
  const open = conflicts.filter((c) => !c.suppressed && (!c.explanation || explained === 'show'));
  for (const [i, conflict] of open.entries()) {
    if (i > 0) yield '';
    yield* conflictLines(conflict, names, context);
  }
  const quiet = conflicts.filter((c) => !c.suppressed && c.explanation);
  if (explained !== 'count' || quiet.length === 0) return;
  if (open.length > 0) yield '';
  const more = say('pretty.more-explained', { n: quiet.length, kinds: kindsOf(quiet, context) });
  for (const line of wrapped(more, context.width && context.width - 2)) yield `  ${palette.dim(line)}`;
}

function kindsOf(conflicts: readonly Conflict[], { say }: ReportContext): string {
  const kinds = [...new Set(conflicts.map((c) => c.explanation!.kind))];
  return kinds.map((kind) => say(`kind.${kind}`)).join(say('list.strong-separator'));
}

function notCompared(report: Report, { say, palette, isolate }: ReportContext): string {
  if (!report.notCompared || report.notCompared.length === 0) return '';
  const lines = report.notCompared.map((n) => `  ${shown(n.because, isolate)}  ${palette.dim(n.claims.join(' / '))}`);
  if (report.notComparedOmitted)
    lines.push(`  ${palette.dim(say('pretty.not-compared-omitted', { n: report.notComparedOmitted }))}`);
  return `${palette.strong(say('pretty.not-compared'))}\n\n${lines.join('\n')}\n\n`;
}

function summary(report: Report, names: Names, context: ReportContext): string {
  const { say, target } = context;
  const loud = report.conflicts.filter((c) => !c.suppressed && !c.explanation);
  const count = (severity: Conflict['severity']): number => loud.filter((c) => c.severity === severity).length;
  const articles = say('pretty.articles', { n: report.articles.filter((a) => !a.reference).length });
  const topics = say('pretty.topics', { n: report.topics.length });
  const clean = report.conflicts.some((c) => c.suppressed) ? 'pretty.summary-none-else' : 'pretty.summary-clean';
  const sum =
    loud.length === 0
      ? say(clean, { articles, topics })
      : say('pretty.summary', {
          articles,
          topics,
          errors: say('pretty.errors', { n: count('error') }),
          warnings: say('pretty.warnings', { n: count('warning') }),
          notes: say('pretty.notes', { n: count('note') }),
        });
  const first = [...loud].sort(order)[0];
  const { filtered = 0, untouched = 0 } = report.stats;
  const told = [
    sum,
    ...(report.problems.length > 0 ? [say('pretty.summary-problems', { n: report.problems.length })] : []),
    ...(filtered > 0 ? [say('pretty.summary-filtered', { n: filtered })] : []),
    ...(untouched > 0 ? [say('pretty.summary-untouched', { n: untouched })] : []),
  ].join(' ');
  const hint = first ? say('pretty.hint', { command: `factdiff explain ${names.id(first.id)} ${target}` }) : '';
  const fits = displayWidth(`${told} ${hint}`) <= (context.width ?? Infinity);
  const strong = told.replace(sum, () => context.palette.strong(sum));
  return `${strong}${hint === '' ? '' : `${fits ? ' ' : '\n'}${hint}`}\n${asideLines(report, context)}`;
}

/** What was found and is not shown, by who set it aside; and how the findings stand against the baseline. */
function asideLines({ conflicts, baseline }: Report, { say, palette }: ReportContext): string {
  const by = (source: Suppression['by']): number => conflicts.filter((c) => c.suppressed?.by === source).length;
  const lines = [
    ...SUPPRESSORS.filter((source) => by(source) > 0).map((source) => say(`pretty.aside.${source}`, { n: by(source) })),
    ...(baseline ? [say('baseline.outcome', { ...baseline, stale: baseline.stale.length })] : []),
    ...(baseline?.stale ?? []).slice(0, MOST_STALE).map((s) => `  - ${s.id}  ${s.rule}  ${plain(s.message)}`),
  ];
  return lines.map((line) => `${palette.dim(line)}\n`).join('');
}

const SUPPRESSORS = ['config', 'verdict'] as const;
/** The file holds them all. */
const MOST_STALE = 10;
