// In: an article's text and where its body begins. Out: its regions: headline, body, captions, boilerplate; nothing is deleted.
import type { Lang, Region } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { creditName, type Marked, markCaptions, markSignature, PARAGRAPH } from './captions.ts';
import { closerAt, consistsOf, type Furniture, foldLine, openerOf } from './furniture.ts';
import { type Line, linesOf } from './lines.ts';

const LONGEST_LABEL = 8;
const LONGEST_FURNITURE = 25;
const LONGEST_HEADING = 10;
/** Words: what is longer and stands first is a paragraph of a text without a headline. */
const LONGEST_HEADLINE = 60;
/** Characters at a paragraph's end in which glued furniture is looked for; no phrase is longer. */
const GLUED = 60;

/** What the first look at an article's lines finds. */
interface Layout {
  readonly regions: readonly Region[];
  /** The name that a line of its own signs the text with, above the headline or below the last paragraph. */
  readonly credit?: string;
}

/** How the headline is known: `line`, the first line that is no label; `apart`, it stands elsewhere (front matter, a title field). */
export type HeadlineAt = { readonly at: 'line' } | { readonly at: 'apart'; readonly title: string };

/** A body to lay out: the text, the part of it that is body, what its format says of headline and captions. */
interface Body {
  readonly text: string;
  readonly lang: Lang;
  readonly span: Span;
  readonly headline: HeadlineAt;
  readonly captions?: readonly Span[];
}

/** Lays out a body: every line in one region, in order. */
export function layOut(body: Body, table: Furniture): Layout {
  const { text, lang, span, headline, captions = [] } = body;
  const marked: Marked[] = linesOf(text, lang, span.start, span.end).map((line) => ({ line, kind: 'body' }));
  const { next, masthead } = skipLabels(marked, table);
  if (headline.at === 'apart') markRepeatedTitle(marked, foldLine(headline.title, 0, headline.title.length, lang).text);
  else if (marked[next] && marked[next].line.words <= LONGEST_HEADLINE) marked[next].kind = 'headline';
  for (const m of marked) if (captions.some((c) => c.start <= m.line.start && m.line.end <= c.end)) m.kind = 'caption';
  setFurnitureAside(marked, table);
  markCaptions(text, marked, table, next);
  const credit = markSignature(text, marked, table) ?? masthead;
  const regions = mergeRegions(marked.flatMap((m) => splitGlued(m, body, table)));
  return credit === undefined ? { regions } : { regions, credit: creditName(text, credit) };
}

/** Section labels and the site's own name above the headline. */
function skipLabels(marked: Marked[], table: Furniture): { next: number; masthead?: Line } {
  let masthead: Line | undefined;
  let next = 0;
  for (; next + 1 < marked.length; next++) {
    const { line } = marked[next]!;
    if (line.words > LONGEST_LABEL || line.closed) break;
    if (isMasthead(line, table)) masthead = line;
    else if (!consistsOf(line.folded(), table, 'label') && openerOf(line.folded(), table, ['line']) === undefined)
      break;
    marked[next]!.kind = 'boilerplate';
  }
  return masthead ? { next, masthead } : { next };
}

/** «بغداد بوست - أخبار العراق - Iraq News»: a few words in two scripts, among them one that only sites call themselves by. */
function isMasthead(line: Line, table: Furniture): boolean {
  if (line.words < 3) return false;
  const words = line.folded().split(' ');
  const latin = words.some((w) => w.charCodeAt(0) < 0x250);
  const arabic = words.some((w) => w.charCodeAt(0) > 0x600);
  return latin && arabic && words.some((w) => table.some(([kind, phrase]) => kind === 'masthead' && phrase === w));
}

/** The title said again above the text is the headline's echo, not a claim of its own. */
function markRepeatedTitle(marked: Marked[], title: string): void {
  const echo = marked.slice(0, 4).find((m) => title !== '' && m.line.folded() === title);
  if (echo) echo.kind = 'caption';
}

function setFurnitureAside(marked: Marked[], table: Furniture): void {
  let reach: 'none' | 'list' | 'tail' = 'none';
  for (const m of marked) {
    const opener = m.line.words <= LONGEST_FURNITURE && m.kind === 'body' ? furniture(m.line, table) : undefined;
    if (opener === 'tail' || (opener === 'list' && reach === 'none')) reach = opener;
    // A paragraph after a list of other stories belongs to the article again; nothing does after the comment form.
    if (reach === 'list' && opener === undefined && m.line.words >= PARAGRAPH && m.line.closed) reach = 'none';
    if (opener !== undefined || reach !== 'none') m.kind = 'boilerplate';
  }
}

/** `list` and `tail` headings stand alone on a short line; `line` furniture may carry a link's title. */
function furniture(line: Line, table: Furniture): 'list' | 'tail' | 'line' | undefined {
  const folded = line.folded();
  const opener = openerOf(folded, table, ['list', 'tail', 'line']);
  if (opener === 'line')
    return table.some(([, phrase]) => phrase === folded) || isLink(folded, table) ? 'line' : undefined;
  if (opener !== 'list' && opener !== 'tail') return undefined;
  return line.words <= LONGEST_HEADING ? opener : undefined;
}

/** «اقرأ أيضا: …» may go on with a title; a one-word opener («شارك», “print”) only counts alone: «شارك في المحادثات وزير الخارجية» is news. */
function isLink(folded: string, table: Furniture): boolean {
  return table.some(([kind, phrase]) => kind === 'line' && phrase.includes(' ') && folded.startsWith(`${phrase} `));
}

/** Furniture glued to the end of a paragraph («…الاضطرابات.الأكثر تداولاً») is cut off it. */
function splitGlued({ line, kind }: Marked, { text, lang }: Body, table: Furniture): Region[] {
  const whole: Region = { kind, start: line.start, end: line.end };
  // What is glued on closes no sentence.
  if (kind !== 'body' || line.words <= 4 || line.closed) return [whole];
  const from = Math.max(line.start, line.end - GLUED);
  const tail = foldLine(text, from, line.end, lang);
  const at = closerAt(tail.text, table, ['list', 'tail']);
  if (at < 0) return [whole];
  const cut = tail.at[at]!;
  const touches = !/\s/u.test(text[cut - 1]!);
  const afterSentence = /[.!؟?»”"]\s*$/u.test(text.slice(from, cut));
  if (!touches && !afterSentence) return [whole];
  return [
    { kind, start: line.start, end: cut },
    { kind: 'boilerplate', start: cut, end: line.end },
  ];
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
