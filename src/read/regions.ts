// In: an article's text and where its body begins. Out: its regions: headline, body, captions, boilerplate; nothing is deleted.
import type { Lang, Region } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { creditName, type Marked, markCaptions, markSignature, PARAGRAPH } from './captions.ts';
import { closerAt, consistsOf, type FoldedLine, type Furniture, foldLine, openerOf } from './furniture.ts';
import { type Line, linesOf } from './lines.ts';

const LONGEST_LABEL = 8;
const LONGEST_FURNITURE = 25;
/** What the first look at an article's lines finds. */
export interface Layout {
  readonly regions: readonly Region[];
  /** The name that a line of its own signs the text with, above the headline or below the last paragraph. */
  readonly credit?: string;
}

/** How the headline is known: `line`, the first line that is no label; `apart`, it stands elsewhere (front matter, a title field). */
export type HeadlineAt = { readonly at: 'line' } | { readonly at: 'apart'; readonly title: string };

/** Lays out `text[from, to)`. */
export function layOut(
  text: string,
  lang: Lang,
  table: Furniture,
  headline: HeadlineAt,
  body: Span,
  captions: readonly Span[] = [],
): Layout {
  const lines = linesOf(text, body.start, body.end);
  const folds = lines.map((l) => foldLine(text, l.start, Math.min(l.end, l.start + 400), lang));
  const marked: Marked[] = lines.map((line) => ({ line, kind: 'body' }));
  const first = skipLabels(marked, folds, table);
  const masthead = first.masthead;
  if (headline.at === 'line') {
    if (marked[first.next]) marked[first.next]!.kind = 'headline';
  } else markRepeatedTitle(marked, folds, headline.title, lang);
  for (const m of marked) if (captions.some((c) => c.start <= m.line.start && m.line.end <= c.end)) m.kind = 'caption';
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
    if (last?.kind === part.kind && part.kind !== 'headline') regions[regions.length - 1] = { ...last!, end: part.end };
    else regions.push(part);
  }
  return regions;
}
