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

/** Captions and bylines: lines that repeat a sentence of the text, that end in a picture's credit, or names alone below the headline. */
export function markCaptions(text: string, marked: readonly Marked[], table: Furniture, first: number): void {
  markNames(text, marked, first);
  for (const m of marked) {
    if (m.kind !== 'body' || m.line.words > LONGEST_CAPTION || m.line.words < 4) continue;
    if (repeats(text, m.line) || hasPictureCredit(text, m.line, table)) m.kind = 'caption';
  }
}

/**
 * «أسماء حمدي» between blank lines, straight below the headline: who wrote it or who is in the picture. A single word must be of
 * the headline: «علق» alone is the torn beginning of a sentence.
 */
function markNames(text: string, marked: readonly Marked[], first: number): void {
  const headline = marked[first];
  if (headline?.kind !== 'headline') return;
  const words = new Set(headline.line.folded().split(' '));
  for (let i = first + 1; i + 1 < marked.length; i++) {
    const { line } = marked[i]!;
    const alone = standsApart(text, marked[i - 1]!.line, line) && standsApart(text, line, marked[i + 1]!.line);
    if (!alone || !isName(text, line) || (line.words === 1 && !words.has(line.folded()))) return;
    marked[i]!.kind = 'caption';
  }
}

/** A few words that neither end a sentence nor go on: no mark at the end, no figure. */
function isName(text: string, line: Line): boolean {
  if (line.words === 0 || line.words > LONGEST_CREDIT || line.closed) return false;
  return /\p{L}$/u.test(text.slice(line.start, line.end)) && !/[0-9]/.test(line.folded());
}

/** Is there a blank line between two lines? */
function standsApart(text: string, above: Line, below: Line): boolean {
  return text.slice(above.end, below.start).split('\n').length > 2;
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

/** The last line before the furniture, when it is a name and no sentence nor the torn end of one: «TRT عربي - وكالات». */
export function markSignature(text: string, marked: readonly Marked[], table: Furniture): Line | undefined {
  let last = marked.length - 1;
  while (last >= 0 && marked[last]!.kind === 'boilerplate') last--;
  const candidate = marked[last];
  const above = marked[last - 1];
  if (candidate?.kind !== 'body' || !above) return undefined;
  const { line } = candidate;
  const wire = !line.closed && line.words <= LONGEST_SIGNATURE && endsWith(line.folded(), table, 'wire');
  if (!wire && !isName(text, line)) return undefined;
  if (!above.line.closed && !standsApart(text, above.line, line)) return undefined;
  const paragraphs = marked.filter((m) => m.kind === 'body' && m.line.words >= PARAGRAPH).length;
  if (paragraphs < 2) return undefined;
  candidate.kind = 'caption';
  return line;
}

/** The first part of a credit line: «TRT عربي» of «TRT عربي - وكالات». */
export function creditName(text: string, line: Line): string {
  return text
    .slice(line.start, line.end)
    .split(/\s+[-–—|]\s+/u)[0]!
    .trim();
}
