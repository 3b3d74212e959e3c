// In: an article and spans of its text. Out: where they stand in the source file, as people and editors count.
import type { Article, FieldPart, SourceRun } from './article.ts';
import type { Span } from './span.ts';

/** A span as evidence names it: offsets in the field's text, lines and columns (1-based, UTF-16, end exclusive) in the source file. */
export interface Place {
  readonly field: 'title' | 'body';
  readonly offset: number;
  readonly endOffset: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const BYTE_ORDER_MARK = 0xfeff;

/** A function that places spans of this article; it keeps the line index, so make it once an article. */
export function placesIn(article: Article): (span: Span) => Place {
  const { source, text } = article;
  if (source.kind === 'file') {
    const lines = lineStarts(text);
    const bom = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    const headline = article.regions.filter((r) => r.kind === 'headline');
    return (span) => {
      const [line, column] = lineAndColumn(lines, span.start, bom);
      const [endLine, endColumn] = lineAndColumn(lines, span.end, bom);
      const field = headline.some((r) => r.start <= span.start && span.start < r.end) ? 'title' : 'body';
      return { field, offset: span.start, endOffset: span.end, line, column, endLine, endColumn };
    };
  }
  if (source.kind === 'record') {
    // A record is one line of a file of records: its columns are those of an encoding that nobody reads.
    return (span) => ({
      ...inField(source.fields, span),
      line: source.line,
      column: 1,
      endLine: source.line,
      endColumn: 1,
    });
  }
  return (span) => {
    const [line, column] = inRuns(source.runs, span.start, false);
    const [endLine, endColumn] = inRuns(source.runs, span.end, true);
    return { ...inField(source.fields, span), line, column, endLine, endColumn };
  };
}

/** Offsets at which the lines of a text begin. A line ends with LF, CR LF or CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
  }
  return starts;
}

/** 1-based line and column of an offset; a byte-order mark takes up no column. */
export function lineAndColumn(starts: readonly number[], offset: number, bom = 0): readonly [number, number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, Math.max(1, offset - starts[low]! + 1 - (low === 0 ? bom : 0))];
}

function inField(fields: readonly FieldPart[], span: Span): Pick<Place, 'field' | 'offset' | 'endOffset'> {
  const part = fields.find((f) => span.start >= f.start && span.start < f.end) ?? fields[fields.length - 1];
  if (!part) return { field: 'body', offset: span.start, endOffset: span.end };
  return { field: part.field, offset: span.start - part.start, endOffset: span.end - part.start };
}

/** Place of an offset that lies in a run, or, between two runs, at the end of the one before. An end belongs to the run that it closes. */
function inRuns(runs: readonly SourceRun[], offset: number, closing: boolean): readonly [number, number] {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { start } = runs[middle]!;
    if (closing ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (!run) return [1, 1];
  return [run.line, run.column + Math.max(0, Math.min(offset, run.end) - run.start)];
}
