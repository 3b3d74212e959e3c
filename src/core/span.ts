// In: nothing. Out: the half-open spans that everything points with: of characters, of tokens.

/** A half-open range `[start, end)` of UTF-16 code units in an article's decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of tokens `[token, tokenEnd)` and the characters it covers. */
export interface TokenSpan extends Span {
  readonly token: number;
  readonly tokenEnd: number;
}

/** Length of the overlap of two spans, 0 when they do not touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
