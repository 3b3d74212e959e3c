// In: a text. Out: its lines that hold something, trimmed, with what their shape tells: how many words, how they end.
import type { Lang } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { CLASS, classOf } from '../text/characters.ts';
import { foldLine } from './furniture.ts';

export interface Line extends Span {
  readonly words: number;
  /** Closes with a full stop, a question or exclamation mark or a colon (quotation marks and brackets aside). */
  readonly closed: boolean;
  /** Its words as they are looked up; of a long line only the beginning. Made when it is first asked for: most lines are paragraphs. */
  readonly folded: () => string;
}

const FOLDED_LENGTH = 400;
const CLOSING = new Set(['.', '!', '?', '؟', ':', '…', '۔']);
const AFTER_CLOSING = new Set(['"', '”', '»', '’', "'", '“', ')', ']']);

/** The non-blank lines of `text[from, to)`; a span leaves out the white space and byte-order mark around a line. */
export function linesOf(text: string, lang: Lang, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && classOf[text.charCodeAt(i)] !== CLASS.newline) continue;
    const line = lineAt(text, lang, start, i);
    if (line) lines.push(line);
    start = i + 1;
  }
  return lines;
}

function lineAt(text: string, lang: Lang, from: number, to: number): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return undefined;
  let folded: string | undefined;
  return {
    start,
    end,
    words: countWords(text, start, end),
    closed: isClosed(text, start, end),
    folded: () => {
      folded ??= foldLine(text, start, Math.min(end, start + FOLDED_LENGTH), lang).text;
      return folded;
    },
  };
}

function isBlank(code: number): boolean {
  return classOf[code] === CLASS.space || code === 0xfeff || (code >= 0x200b && code <= 0x200f);
}

function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let inside = false;
  for (let i = start; i < end; i++) {
    const cls = classOf[text.charCodeAt(i)]!;
    const letter = cls === CLASS.arabic || cls === CLASS.latin || cls === CLASS.letter || cls === CLASS.digit;
    if (letter && !inside) words++;
    inside = letter || (inside && cls === CLASS.mark);
  }
  return words;
}

function isClosed(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && AFTER_CLOSING.has(text[last]!)) last--;
  return CLOSING.has(text[last]!);
}
