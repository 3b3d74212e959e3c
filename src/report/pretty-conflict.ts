// In: one conflict. Out: its lines on the page: what is asked, each value with who gives it, why it is reported.
import type { Conflict, Evidence, Side } from '../core/conflict.ts';
import type { ReportContext } from '../core/reporter.ts';
import { displayWidth, isolated, joined, padded, plain, shortened, shown, wrapped } from './display.ts';
import { excerptOf } from './excerpt.ts';
import { type Names, sourceOf, sourceParts } from './pretty-names.ts';
import { verdictTexts } from './verdict-text.ts';

const INDENT = 2;
const SEVERITY_WIDTH = 9;
const RULE_WIDTH = 15;
const LONGEST_LABEL = 22;
/** Share of the page that sources may take up beside quotations; a pipe is taken for a page of 150 columns. */
const SOURCE_SHARE = 0.4;
const PIPE = 150;
/** Columns of a passage where no page ends. */
const SAID_IN_PIPE = 72;
/** Below this a quotation stands under its source, not beside it. */
const WIDE = 110;
const PASSAGES_A_SIDE = 4;

/** Columns of one conflict's block. */
interface Block {
  readonly names: Names;
  readonly context: ReportContext;
  /** Where sources begin, after the labels. */
  readonly label: number;
  /** Width of the sources when quotations stand beside them; undefined when they stand below. */
  readonly source: number | undefined;
}

export function* conflictLines(conflict: Conflict, names: Names, context: ReportContext): Iterable<string> {
  yield* headLines(conflict, names, context);
  const labels = conflict.sides.map((s) => shortened(plain(s.label), LONGEST_LABEL));
  const because = reasonLines(conflict, context);
  const label = Math.max(...labels.map(displayWidth), ...because.map(([name]) => displayWidth(name)), 10) + 2;
  const longest = Math.max(
    ...conflict.sides.flatMap((s) => s.evidence.map((e) => displayWidth(sourceOf(e, names, context)))),
  );
  const beside = (context.width ?? WIDE) >= WIDE && longest <= (context.width ?? PIPE) * SOURCE_SHARE;
  const block: Block = { names, context, label, source: beside ? longest + 3 : undefined };
  for (const [i, side] of conflict.sides.entries()) yield* sideLines(side, labels[i]!, block);
  for (const [name, text] of because) {
    const lines = wrapped(plain(text), context.width && context.width - margin - label);
    for (const [i, line] of lines.entries())
      yield `${' '.repeat(margin)}${context.palette.dim(padded(i === 0 ? name : '', label))}${shown(line, context.isolate)}`;
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
function* sideLines(side: Side, label: string, block: Block): Iterable<string> {
  const { palette, isolate, say, verbose } = block.context;
  const passages = verbose ? side.evidence : side.evidence.slice(0, PASSAGES_A_SIDE);
  for (const [i, evidence] of passages.entries()) {
    const first = i === 0 ? label : '';
    const lead = `${' '.repeat(margin)}${palette.value(shown(first, isolate))}${' '.repeat(block.label - displayWidth(first))}`;
    yield* passageLines(evidence, lead, block);
  }
  const more = side.evidence.length - passages.length;
  if (more > 0) yield `${' '.repeat(margin + block.label)}${palette.dim(say('pretty.more-evidence', { n: more }))}`;
}

function* passageLines(
  evidence: Evidence,
  lead: string,
  { names, context, label, source: column }: Block,
): Iterable<string> {
  const { palette, width } = context;
  const source = sourceOf(evidence, names, context);
  const at = margin + label + (column ?? 2);
  const [first, ...rest] = saidLines(evidence, width === undefined ? SAID_IN_PIPE : Math.max(20, width - at), context);
  if (column === undefined) {
    const parts = sourceParts(evidence, names, context).map((part) => [part, part] as const);
    const [head, ...more] = joined(parts, width && width - margin - label);
    yield `${lead}${palette.dim(head!)}`;
    for (const line of more) yield `${' '.repeat(margin + label)}${palette.dim(line)}`;
    yield `${' '.repeat(at)}${first}`;
  } else yield `${lead}${palette.dim(source)}${' '.repeat(column - displayWidth(source))}${first}`;
  for (const line of rest) yield `${' '.repeat(at)}${line}`;
}

/** A passage in its sentence on one line; one that fills more than a line by itself, on several. */
function saidLines(evidence: Evidence, columns: number, { palette, isolate, width }: ReportContext): string[] {
  const { before, quote, after } = excerptOf(evidence, columns);
  if (displayWidth(before + quote + after) > columns)
    return wrapped(quote, width && columns).map((line) => isolated(line, palette.strong(line), isolate));
  return [isolated(before + quote + after, `${before}${palette.strong(quote)}${after}`, isolate)];
}

/** Why it is reported, or why both sides can be true, or who set it aside; and what reviewers decided. */
function reasonLines(conflict: Conflict, { say }: ReportContext): ReadonlyArray<readonly [string, string]> {
  const { explanation, suppressed, verdicts = [] } = conflict;
  const listed = (id: string, texts: readonly string[]) =>
    texts.map((text, i) => [i === 0 ? say(id) : '', text] as const);
  return [
    ...listed('pretty.explained', explanation ? [`${say(`kind.${explanation.kind}`)}: ${explanation.text}`] : []),
    ...listed('pretty.because', conflict.reasons),
    ...listed('pretty.suppressed', suppressed && suppressed.by !== 'verdict' ? [suppressed.reason] : []),
    ...listed('pretty.verdict', verdictTexts(verdicts, say)),
  ];
}
