// In: an article's text and where its body begins. Out: its regions: headline, body, captions, boilerplate; nothing is deleted.
import type { Lang, Region, RegionKind } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { closerAt, consistsOf, endsWith, type FoldedLine, type Furniture, foldLine, openerOf } from './furniture.ts';
import { type Line, linesOf } from './lines.ts';

const LONGEST_LABEL = 8;
const LONGEST_FURNITURE = 25;
const LONGEST_CAPTION = 40;
const LONGEST_CREDIT = 5;
/** A line of so many words is a paragraph of somebody's article, not a headline in a list. */
const PARAGRAPH = 22;

/** What the first look at an article's lines finds. */
export interface Layout {
  readonly regions: readonly Region[];
  /** The name that a line of its own signs the text with, above the headline or below the last paragraph. */
  readonly credit?: string;
}

/** How the headline is known: `line`, the first line that is no label; `apart`, it stands elsewhere (front matter, a title field). */
export type HeadlineAt = { readonly at: 'line' } | { readonly at: 'apart'; readonly title: string };

interface Marked {
  readonly line: Line;
  kind: RegionKind;
}

/** Lays out `text[from, to)`. */
export function layOut(text: string, lang: Lang, table: Furniture, headline: HeadlineAt, body: Span): Layout {
  const lines = linesOf(text, body.start, body.end);
  const folds = lines.map((l) => foldLine(text, l.start, Math.min(l.end, l.start + 400), lang));
  const marked: Marked[] = lines.map((line) => ({ line, kind: 'body' }));
  const first = skipLabels(marked, folds, table);
  const masthead = first.masthead;
  if (headline.at === 'line') {
    if (marked[first.next]) marked[first.next]!.kind = 'headline';
  } else markRepeatedTitle(marked, folds, headline.title, lang);
  setFurnitureAside(marked, folds, table);
  markCaptions(text, marked, table, folds, first.next);
  const credit = markSignature(marked, folds, table) ?? masthead;
  const regions = mergeRegions(splitGlued(text, marked, lang, table));
  return credit === undefined ? { regions } : { regions, credit: creditName(text, credit) };
}

/** Section labels and the site's own name above the headline. */
function skipLabels(
  marked: Marked[],
  folds: readonly FoldedLine[],
  table: Furniture,
): { next: number; masthead?: Line } {
  let masthead: Line | undefined;
  let next = 0;
  for (; next + 1 < marked.length; next++) {
    const { line } = marked[next]!;
    if (line.words > LONGEST_LABEL || line.closed) break;
    const folded = folds[next]!.text;
    if (isMasthead(line, folded, table)) masthead = line;
    else if (!consistsOf(folded, table, 'label') && openerOf(folded, table, ['line']) === undefined) break;
    marked[next]!.kind = 'boilerplate';
  }
  return masthead ? { next, masthead } : { next };
}

/** «بغداد بوست - أخبار العراق - Iraq News»: a few words, among them one that only sites call themselves by, and one in the other script or at an end. */
function isMasthead(line: Line, folded: string, table: Furniture): boolean {
  if (line.words < 3) return false;
  const words = folded.split(' ');
  const named = words.filter((w) => table.some(([kind, phrase]) => kind === 'masthead' && phrase === w));
  const latin = words.some((w) => w.charCodeAt(0) < 0x250);
  const other = words.some((w) => w.charCodeAt(0) > 0x600);
  return named.length > 0 && latin && other;
}

/** The title said again above the text is the headline's echo, not a claim of its own. */
function markRepeatedTitle(marked: Marked[], folds: readonly FoldedLine[], title: string, lang: Lang): void {
  const folded = foldLine(title, 0, title.length, lang).text;
  const at = folds.findIndex((f, i) => i < 4 && f.text === folded);
  if (at >= 0 && folded !== '') marked[at]!.kind = 'caption';
}

function setFurnitureAside(marked: Marked[], folds: readonly FoldedLine[], table: Furniture): void {
  let reach: 'none' | 'list' | 'tail' = 'none';
  marked.forEach((m, i) => {
    const opener =
      m.line.words <= LONGEST_FURNITURE && m.kind === 'body' ? furniture(m.line, folds[i]!.text, table) : undefined;
    if (opener === 'tail' || (opener === 'list' && reach === 'none')) reach = opener;
    // A paragraph after a list of other stories belongs to the article again; nothing does after the comment form.
    if (reach === 'list' && opener === undefined && m.line.words >= PARAGRAPH && m.line.closed) reach = 'none';
    if (opener !== undefined || reach !== 'none') m.kind = 'boilerplate';
  });
}

/** `list` and `tail` headings stand alone on a short line; `line` furniture may carry a link's title after a colon. */
function furniture(line: Line, folded: string, table: Furniture): 'list' | 'tail' | 'line' | undefined {
  const opener = openerOf(folded, table, ['list', 'tail', 'line']);
  if (opener === undefined) return undefined;
  const room = opener === 'line' && !table.some(([, phrase]) => phrase === folded) ? isLink(folded, table) : true;
  return room && (opener === 'line' || line.words <= 10) ? (opener as 'list' | 'tail' | 'line') : undefined;
}

/** «اقرأ أيضا: …» may go on with a title; a one-word opener («شارك», “print”) only counts alone: «شارك في المحادثات وزير الخارجية» is news. */
function isLink(folded: string, table: Furniture): boolean {
  return table.some(([kind, phrase]) => kind === 'line' && phrase.includes(' ') && folded.startsWith(`${phrase} `));
}

/** Captions and bylines: lines that repeat a sentence of the text, that end in a picture's credit, or names alone above the first paragraph. */
function markCaptions(
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
function markSignature(marked: Marked[], folds: readonly FoldedLine[], table: Furniture): Line | undefined {
  let last = marked.length - 1;
  while (last >= 0 && marked[last]!.kind === 'boilerplate') last--;
  const candidate = marked[last];
  if (!candidate || candidate.kind !== 'body' || candidate.line.closed) return undefined;
  const short = candidate.line.words <= LONGEST_CREDIT || endsWith(folds[last]!.text, table, 'wire');
  const digits = /[0-9]/.test(folds[last]!.text);
  const paragraphs = marked.filter((m) => m.kind === 'body' && m.line.words >= PARAGRAPH).length;
  if (!short || candidate.line.words > LONGEST_LABEL || digits || paragraphs < 2) return undefined;
  candidate.kind = 'caption';
  return candidate.line;
}

/** The first part of a credit line: «TRT عربي» of «TRT عربي - وكالات». */
function creditName(text: string, line: Line): string {
  return text
    .slice(line.start, line.end)
    .split(/\s+[-–—|]\s+/u)[0]!
    .trim();
}

/** Furniture glued to the end of a paragraph («…الاضطرابات.الأكثر تداولاً») is cut off it. */
function splitGlued(text: string, marked: readonly Marked[], lang: Lang, table: Furniture): Region[] {
  return marked.flatMap(({ line, kind }): Region[] => {
    const whole: Region = { kind, start: line.start, end: line.end };
    if (kind !== 'body' || line.words <= 4) return [whole];
    const from = Math.max(line.start, line.end - 60);
    const tail = foldLine(text, from, line.end, lang);
    const at = closerAt(tail.text, table, ['list', 'tail']);
    if (at < 0) return [whole];
    const cut = tail.at[at]!;
    const glued =
      /[.!؟?»”"):\u0621-\u064a\u0671a-z]/u.test(text.slice(0, cut).trimEnd().slice(-1)) && !/\s/u.test(text[cut - 1]!);
    const afterEnd = /[.!؟?»”"]\s*$/u.test(text.slice(from, cut));
    if (!glued && !afterEnd) return [whole];
    return [
      { kind, start: line.start, end: cut },
      { kind: 'boilerplate', start: cut, end: line.end },
    ];
  });
}

/** Neighbours of one kind become one region; headlines stay single lines. */
function mergeRegions(parts: readonly Region[]): Region[] {
  const regions: Region[] = [];
  for (const part of parts) {
    const last = regions[regions.length - 1];
    if (last?.kind === part.kind && part.kind !== 'headline') regions[regions.length - 1] = { ...last, end: part.end };
    else regions.push(part);
  }
  return regions;
}
