// In: nothing. Out: what a token says of where sentences and quotations begin and end, as bits, and the marks that say so.

/** Bits of `Tokens.signs`; most tokens have none. */
export const SIGN = {
  /** A line ended before the token. */
  newline: 1 << 0,
  /** May end a sentence. */
  end: 1 << 1,
  dash: 1 << 2,
  quotation: 1 << 3,
} as const;

const MARKS = [
  [SIGN.end, '.!?؟…۔‼⁉'],
  [SIGN.dash, '-–—'],
  [SIGN.quotation, '«»“”„"‹›'],
] as const;

/** The bits of a mark by its code unit. */
export const signOf = new Uint8Array(65536);
for (const [sign, marks] of MARKS) for (const mark of marks) signOf[mark.charCodeAt(0)]! |= sign;
