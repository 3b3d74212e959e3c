// In: the lines of an article. Out: which of them are captions, bylines and credits; who signs the text.
import type { RegionKind } from '../core/article.ts';
import { endsWith, type FoldedLine, type Furniture } from './furniture.ts';
import type { Line } from './lines.ts';

const LONGEST_CAPTION = 40;
const LONGEST_CREDIT = 5;
const LONGEST_SIGNATURE = 8;
/** A line of so many words is a paragraph of somebody's article, not a headline in a list. */
export const PARAGRAPH = 22;

/** A line with what it was found to be so far. */
export interface Marked {
  readonly line: Line;
  kind: RegionKind;
}

/** Captions and bylines: lines that repeat a sentence of the text, that end in a picture's credit, or names alone above the first paragraph. */
export function markCaptions(
  text: string,
  marked: Marked[],
  table: Furniture,
  folds: readonly FoldedLine[],
  first: number,
): void {
  const paragraph = marked.findIndex((m, i) => i > first && m.kind === 'body' && m.line.words >= 12);
  marked.forEach((m, i) => {
    if (m.kind !== 'body' || m.line.words > LONGEST_CAPTION) return;
    const name = m.line.words <= LONGEST_CREDIT && !m.line.closed;
    if (i > first && i < paragraph && name) m.kind = 'caption';
    else if (m.line.words >= 4 && (repeats(text, m.line) || hasPictureCredit(text, m.line, table, folds[i]!)))
      m.kind = 'caption';
  });
}

/** Does the line stand word for word in a longer line of the text («… (AFP)» left aside)? */
function repeats(text: string, line: Line): boolean {
  const core = text
    .slice(line.start, line.end)
    .replace(/\s*[([][^()[\]]{1,40}[)\]]$/u, '')
    .replace(/[.،,]$/u, '');
  if (core.length < 20) return false;
  const again = text.indexOf(core, line.end);
  const before = text.lastIndexOf(core, line.start - 1);
  return again >= 0 || (before >= 0 && before + core.length <= line.start);
}

/** «… (AFP)» at the end of a line that is no full sentence. */
function hasPictureCredit(text: string, line: Line, table: Furniture, folded: FoldedLine): boolean {
  return (
    text[line.end - 1] === ')' &&
    !text.slice(line.start, line.end).includes('.') &&
    endsWith(folded.text, table, 'credit')
  );
}

/** The last line before the furniture, when it is a name and no sentence: «TRT عربي - وكالات». */
export function markSignature(marked: Marked[], folds: readonly FoldedLine[], table: Furniture): Line | undefined {
  let last = marked.length - 1;
  while (last >= 0 && marked[last]!.kind === 'boilerplate') last--;
  const candidate = marked[last];
  if (candidate?.kind !== 'body' || candidate.line.closed) return undefined;
  const short = candidate.line.words <= LONGEST_CREDIT || endsWith(folds[last]!.text, table, 'wire');
  const digits = /[0-9]/.test(folds[last]!.text);
  const paragraphs = marked.filter((m) => m.kind === 'body' && m.line.words >= PARAGRAPH).length;
  if (!short || candidate.line.words > LONGEST_SIGNATURE || digits || paragraphs < 2) return undefined;
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
