// In: nothing. Out: the half-open character span that every finding points with.

/** A half-open range `[start, end)` of UTF-16 code units in an article's decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Length of the overlap of two spans, 0 when they do not touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
