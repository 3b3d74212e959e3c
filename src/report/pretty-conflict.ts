// In: one conflict. Out: its lines on the page: what is asked, each value with who gives it, why it is reported.
import type { Conflict, Evidence, Side } from '../core/conflict.ts';
import type { ReportContext } from '../core/reporter.ts';
import { displayWidth, padded, plain, shortened, shown, wrapped } from './display.ts';
import { type Names, sourceOf } from './pretty-names.ts';

const INDENT = 2;
const SEVERITY_WIDTH = 9;
const RULE_WIDTH = 15;
const LONGEST_LABEL = 22;
const LONGEST_SOURCE = 46;
/** Below this a quotation stands under its source, not beside it. */
const WIDE = 110;
const PASSAGES_A_SIDE = 4;

export function* conflictLines(conflict: Conflict, names: Names, context: ReportContext): Iterable<string> {
  yield* headLines(conflict, names, context);
  const labels = conflict.sides.map((s) => shortened(plain(s.label), LONGEST_LABEL));
  const because = reasonLines(conflict, context);
  const column = Math.max(...labels.map(displayWidth), ...because.map(([name]) => displayWidth(name)), 10) + 2;
  const sources = conflict.sides.flatMap((s) => s.evidence.map((e) => plain(sourceOf(e, names, context.say))));
  const sourceColumn = Math.min(LONGEST_SOURCE, Math.max(...sources.map(displayWidth), 0)) + 3;
  for (const [i, side] of conflict.sides.entries())
    yield* sideLines(side, labels[i]!, column, sourceColumn, names, context);
  for (const [name, text] of because) {
    const lines = wrapped(plain(text), context.width && context.width - margin - column);
    for (const [i, line] of lines.entries())
      yield `${' '.repeat(margin)}${context.palette.dim(padded(i === 0 ? name : '', column))}${shown(line, context.isolate)}`;
  }
}

const margin = INDENT + SEVERITY_WIDTH;

function* headLines(
  conflict: Conflict,
  names: Names,
  { say, palette, width, isolate }: ReportContext,
): Iterable<string> {
  const severity = palette[conflict.severity](padded(say(`severity.${conflict.severity}`), SEVERITY_WIDTH));
  const id = names.id(conflict.id);
  const scope = conflict.scope === 'cross-source' ? '' : ` (${say(`scope.${conflict.scope}`)})`;
  const question = plain(conflict.message) + scope;
  const room = width === undefined ? undefined : width - margin - RULE_WIDTH - id.length - 2;
  const [first, ...rest] = wrapped(question, room);
  const gap = room === undefined ? '  ' : ' '.repeat(Math.max(2, room - displayWidth(first!) + 2));
  yield `  ${severity}${palette.dim(padded(conflict.rule, RULE_WIDTH))}${palette.strong(shown(first!, isolate))}${gap}${palette.dim(id)}`;
  for (const line of rest) yield `${' '.repeat(margin + RULE_WIDTH)}${palette.strong(shown(line, isolate))}`;
}

/** A side's passages: the label once, then one line a passage on a wide page, two on a narrow one. */
function* sideLines(
  side: Side,
  label: string,
  column: number,
  sourceColumn: number,
  names: Names,
  context: ReportContext,
): Iterable<string> {
  const { palette, isolate, width, say, verbose } = context;
  const passages = verbose ? side.evidence : side.evidence.slice(0, PASSAGES_A_SIDE);
  for (const [i, evidence] of passages.entries()) {
    const first = i === 0 ? label : '';
    const name = `${' '.repeat(margin)}${palette.value(shown(first, isolate))}${' '.repeat(column - displayWidth(first))}`;
    yield* passageLines(evidence, name, margin + column, sourceColumn, names, context);
  }
  const more = side.evidence.length - passages.length;
  if (more > 0) {
    const [line] = wrapped(say('pretty.more-evidence', { n: more }), width);
    yield `${' '.repeat(margin + column)}${palette.dim(line!)}`;
  }
}

function* passageLines(
  evidence: Evidence,
  lead: string,
  leadWidth: number,
  sourceColumn: number,
  names: Names,
  context: ReportContext,
): Iterable<string> {
  const { palette, isolate, width } = context;
  const source = plain(sourceOf(evidence, names, context.say));
  const quote = plain(evidence.quote);
  const beside = (width ?? WIDE) >= WIDE && displayWidth(source) < sourceColumn;
  const at = leadWidth + (beside ? sourceColumn : 2);
  const [first, ...rest] = wrapped(quote, width && Math.max(20, width - at));
  const gap = ' '.repeat(Math.max(1, sourceColumn - displayWidth(source)));
  if (beside) yield `${lead}${palette.dim(shown(source, isolate))}${gap}${shown(first!, isolate)}`;
  else {
    yield `${lead}${palette.dim(shown(source, isolate))}`;
    yield `${' '.repeat(at)}${shown(first!, isolate)}`;
  }
  for (const line of rest) yield `${' '.repeat(at)}${shown(line, isolate)}`;
}

/** Why it is reported, or why both sides can be true, or who set it aside. */
function reasonLines(conflict: Conflict, { say }: ReportContext): ReadonlyArray<readonly [string, string]> {
  const reasons = conflict.reasons.map((reason, i) => [i === 0 ? say('pretty.because') : '', reason] as const);
  const { explanation, suppressed } = conflict;
  return [
    ...(explanation
      ? [[say('pretty.explained'), `${say(`kind.${explanation.kind}`)}: ${explanation.text}`] as const]
      : []),
    ...reasons,
    ...(suppressed ? [[say('pretty.suppressed'), suppressed.reason] as const] : []),
  ];
}
