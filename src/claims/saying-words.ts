// In: a stretch of tokens that says who speaks. Out: the span of its words, the marks around them left out.
import { formAt } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import type { View } from './view.ts';

const MARKS = new Set(['،', ',', ':', '.', '؛', ';', '(', '«', '“', '"']);
const QUOTE_MARKS = new Set(['"', '”', '»']);

/** The words of tokens `[from, to)` without the marks around them; a closing quotation mark stays with a name that it closes. */
export function wordsOf({ doc }: View, from: number, to: number): Span | undefined {
  let [first, end] = [from, to];
  const surface = (i: number): string => formAt(doc, i).surface;
  while (first < end && (MARKS.has(surface(first)) || QUOTE_MARKS.has(surface(first)))) first++;
  const opened = (): boolean => {
    for (let i = first; i < end - 1; i++) if (MARKS.has(surface(i)) || QUOTE_MARKS.has(surface(i))) return true;
    return false;
  };
  while (end > first && MARKS.has(surface(end - 1)) && !(QUOTE_MARKS.has(surface(end - 1)) && opened())) end--;
  return end > first ? { start: doc.tokens.start[first]!, end: doc.tokens.end[end - 1]! } : undefined;
}
