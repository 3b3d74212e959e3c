// In: the lines of an article. Out: which of them are captions, bylines and credits; who signs the text.
import type { RegionKind } from '../core/article.ts';
import { endsWith, type Furniture } from './furniture.ts';
import type { Line } from './lines.ts';

const LONGEST_CAPTION = 40;
const LONGEST_CREDIT = 5;
const LONGEST_SIGNATURE = 8;
/** A shorter line repeats words by chance. */
const SHORTEST_REPEAT = 20;
/** A line of so many words is a paragraph of somebody's article, not a headline in a list. */
export const PARAGRAPH = 22;

/** A line with what it was found to be so far. */
export interface Marked {
  readonly line: Line;
  kind: RegionKind;
}

/** Captions and bylines: lines that repeat a sentence of the text, that end in a picture's credit, or names alone above the first paragraph. */
export function markCaptions(text: string, marked: readonly Marked[], table: Furniture, first: number): void {
  const paragraph = marked.findIndex((m, i) => i > first && m.kind === 'body' && m.line.words >= 12);
  for (const [i, m] of marked.entries()) {
    if (m.kind !== 'body' || m.line.words > LONGEST_CAPTION) continue;
    const name = m.line.words <= LONGEST_CREDIT && !m.line.closed;
    if (i > first && i < paragraph && name) m.kind = 'caption';
    else if (m.line.words >= 4 && (repeats(text, m.line) || hasPictureCredit(text, m.line, table))) m.kind = 'caption';
  }
}

/** Does the line stand word for word in another line of the text («… (AFP)» left aside)? */
function repeats(text: string, line: Line): boolean {
  const credit = text[line.end - 1] === ')' ? text.lastIndexOf('(', line.end) : -1;
  let end = credit > line.start ? credit : line.end;
  while (end > line.start && ' .،,\u00a0'.includes(text[end - 1]!)) end--;
  if (end - line.start < SHORTEST_REPEAT) return false;
  const core = text.slice(line.start, end);
  if (text.includes(core, line.end)) return true;
  const before = text.lastIndexOf(core, line.start - core.length);
  return before >= 0 && before + core.length <= line.start;
}

/** «… (AFP)» at the end of a line that is no full sentence. */
function hasPictureCredit(text: string, line: Line, table: Furniture): boolean {
  if (text[line.end - 1] !== ')' || text.slice(line.start, line.end).includes('.')) return false;
  return endsWith(line.folded(), table, 'credit');
}

/** The last line before the furniture, when it is a name and no sentence: «TRT عربي - وكالات». */
export function markSignature(marked: readonly Marked[], table: Furniture): Line | undefined {
  let last = marked.length - 1;
  while (last >= 0 && marked[last]!.kind === 'boilerplate') last--;
  const candidate = marked[last];
  if (candidate?.kind !== 'body' || candidate.line.closed || candidate.line.words > LONGEST_SIGNATURE) return undefined;
  const folded = candidate.line.folded();
  if (/[0-9]/.test(folded) || (candidate.line.words > LONGEST_CREDIT && !endsWith(folded, table, 'wire')))
    return undefined;
  const paragraphs = marked.filter((m) => m.kind === 'body' && m.line.words >= PARAGRAPH).length;
  if (paragraphs < 2) return undefined;
  candidate.kind = 'caption';
  return candidate.line;
}

/** The first part of a credit line: «TRT عربي» of «TRT عربي - وكالات». */
export function creditName(text: string, line: Line): string {
  return text
    .slice(line.start, line.end)
    .split(/\s+[-–—|]\s+/u)[0]!
    .trim();
}
