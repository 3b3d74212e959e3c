// In: a conflict and its report. Out: the whole story of why it was reported, as lines for a person.
import type { Conflict, Evidence, NotCompared, Report, ReportedArticle, Side } from '../core/conflict.ts';
import type { ReportContext, RuleSummary } from '../core/reporter.ts';
import type { RuleExample } from '../core/rule.ts';
import { plain, shown, wrapped } from './display.ts';
import { dateText, type Names, namesIn, sourceOf } from './pretty-names.ts';
import { quoted } from './shell-word.ts';
import { verdictTexts } from './verdict-text.ts';

const INDENT = '  ';

/** What the conflict is, each side in its sentence, why it counts, and what would make it go away. */
export function* explainConflict(conflict: Conflict, report: Report, context: ReportContext): Iterable<string> {
  const { say, palette, isolate } = context;
  const names = namesIn(report);
  const rule = context.rules.find((r) => r.id === conflict.rule)!;
  yield `${palette[conflict.severity](say(`severity.${conflict.severity}`))}  ${conflict.rule}  ${palette.strong(shown(conflict.message, isolate))}`;
  yield '';
  yield* facts(
    [
      ['explain.subject', conflict.subject],
      ['explain.rule', rule.summary],
      ['explain.scope', say(`explain.scope.${conflict.scope}`)],
      ['explain.confidence', say(`confidence.${conflict.confidence}`)],
      ['explain.id', `${conflict.id}  (${say('explain.state')} ${conflict.state})`],
    ],
    context,
  );
  for (const side of conflict.sides) yield* explainSide(side, names, context);
  yield '';
  yield palette.strong(say('explain.why'));
  for (const reason of [rule.why, ...conflict.reasons]) yield* bullet(reason, context);
  if (conflict.explanation) {
    yield '';
    yield palette.strong(say('explain.both-true'));
    yield* bullet(`${say(`kind.${conflict.explanation.kind}`)}: ${conflict.explanation.text}`, context);
  }
  if (conflict.suppressed) {
    yield '';
    yield palette.strong(say('explain.suppressed'));
    yield* bullet(conflict.suppressed.reason, context);
  }
  if (conflict.verdicts) {
    yield '';
    yield palette.strong(say('explain.verdicts'));
    for (const text of verdictTexts(conflict.verdicts, say)) yield* bullet(text, context);
  }
  yield '';
  yield palette.strong(say('explain.settle'));
  for (const id of ['correct', 'other-event', 'ignore'])
    yield* bullet(say(`explain.settle.${id}`, { id: names.id(conflict.id), target: context.target }), context);
}

function* facts(
  pairs: ReadonlyArray<readonly [string, string]>,
  { say, palette, isolate }: ReportContext,
): Iterable<string> {
  for (const [id, text] of pairs) yield `${INDENT}${palette.dim(`${say(id)}:`)} ${shown(text, isolate)}`;
}

function* explainSide(side: Side, names: Names, context: ReportContext): Iterable<string> {
  const { say, palette, isolate } = context;
  yield '';
  const sources = say('pretty.sources', { n: side.sources });
  yield `${palette.value(shown(side.label, isolate))}  ${palette.dim(`${say('explain.value')} ${plain(String(side.value))} · ${sources}`)}`;
  for (const evidence of side.evidence) {
    yield `${INDENT}${sourceOf(evidence, names, context)}`;
    const article = names.article(evidence.article);
    if (article)
      for (const line of aboutArticle(article, context)) yield `${INDENT}${INDENT}${palette.dim(shown(line, isolate))}`;
    yield* sentence(evidence, context);
  }
}

function aboutArticle({ published, lineage }: ReportedArticle, { say }: ReportContext): string[] {
  return [
    ...(published
      ? [
          say(`explain.published.${published.basis}`, {
            date: dateText(published.value, say),
            because: published.because,
          }),
        ]
      : [say('explain.undated')]),
    ...(lineage.basis ? [say(`explain.lineage.${lineage.basis}`, { because: lineage.because ?? '' })] : []),
  ];
}

/** The sentence with the quotation set off in it. */
function* sentence({ quote, context: whole }: Evidence, { palette, isolate, width }: ReportContext): Iterable<string> {
  const text = plain(whole);
  const phrase = plain(quote);
  for (const line of wrapped(text, width && width - 4)) yield `${INDENT}${INDENT}${shown(line, isolate)}`;
  if (phrase !== text) yield `${INDENT}${INDENT}${palette.value('→')} ${palette.value(shown(phrase, isolate))}`;
}

function* bullet(text: string, { width, isolate }: ReportContext): Iterable<string> {
  const lines = wrapped(plain(text), width && width - 4);
  for (const [i, line] of lines.entries()) yield `${INDENT}${i === 0 ? '-' : ' '} ${shown(line, isolate)}`;
}

/** A rule's page. Its examples are shown with what comes of them. */
export function* explainRule(
  rule: RuleSummary,
  examples: readonly RuleExample[],
  context: ReportContext,
): Iterable<string> {
  const { say, palette, isolate, uiLang } = context;
  yield `${palette.strong(rule.id)}  ${palette[rule.severity](say(`severity.${rule.severity}`))}`;
  yield '';
  yield say('explain.rule-differs', { summary: rule.summary });
  yield rule.why;
  for (const { texts, conflict, explained, why } of examples) {
    yield '';
    for (const text of texts) yield* bullet(text, context);
    const outcome = say(explained ? 'explain.example.explained' : `explain.example.${conflict}`, {
      kind: explained ? say(`kind.${explained}`) : '',
    });
    // The reasons of examples are notes for those who write rules, in English.
    const note = why !== undefined && uiLang === 'en' ? ` (${why})` : '';
    yield `${INDENT}${palette.value('→')} ${shown(`${outcome}${note}`, isolate)}`;
  }
  yield '';
  yield say('explain.rule-use', { rule: rule.id });
}

/** What a run made of two articles. */
interface PairTold {
  readonly together: boolean;
  readonly unlinked: readonly string[];
  readonly passed: readonly NotCompared[];
}

/** What was compared between two articles, and what was not and why. */
export function* explainPair(
  first: ReportedArticle,
  second: ReportedArticle,
  report: Report,
  { together, unlinked, passed }: PairTold,
  context: ReportContext,
): Iterable<string> {
  const { say, palette, isolate } = context;
  for (const article of [first, second]) {
    yield palette.strong(shown(article.path, isolate));
    for (const line of aboutArticle(article, context)) yield `${INDENT}${shown(line, isolate)}`;
  }
  yield '';
  if (first.lineage.id === second.lineage.id) yield say('explain.pair.one-lineage');
  yield say(together ? 'explain.pair.together' : 'explain.pair.no-topic');
  for (const reason of unlinked) yield* bullet(reason, context);
  const both = (ids: readonly string[]): boolean => ids.includes(first.id) && ids.includes(second.id);
  const shared = report.conflicts.filter((c) => both(c.sides.flatMap((s) => s.evidence.map((e) => e.article))));
  if (together || shared.length > 0) yield say('explain.pair.conflicts', { n: shared.length });
  const names = namesIn(report);
  for (const conflict of shared)
    yield `${INDENT}${names.id(conflict.id)}  ${conflict.rule}  ${shown(conflict.message, isolate)}`;
  if (together) yield say('explain.pair.not-compared', { n: passed.length });
  for (const { because } of passed) yield* bullet(because, context);
  if (!together) yield say('explain.pair.join', { a: quoted(plain(first.path)), b: quoted(plain(second.path)) });
}
