// In: tokens and sentences. Out: quotations in « » “ ” " " and doubled apostrophes, paired by position, not by shape alone.
import type { Quotation } from '../core/document.ts';
import type { Sentence, Tokens } from '../core/tokens.ts';
import { SIGN } from './signs.ts';

/** Marks by family; Arabic pages use a closing shape as an opener after a glued clitic (و”بدر”), so shape only breaks ties. */
const FAMILY: ReadonlyMap<string, string> = new Map([
  ['«', 'guillemet'],
  ['»', 'guillemet'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['"', 'straight'],
  ['‹', 'single'],
  ['›', 'single'],
]);
const OPENING_SHAPE = new Set(['«', '“', '„', '‹']);

/** Quotations, each inside one paragraph; a mark without a partner is passed over. */
export function quotationsOf(tokens: Tokens, sentences: readonly Sentence[]): Quotation[] {
  const quotations: Quotation[] = [];
  const open = new Map<string, number>();
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open.clear();
    paragraph = sentence.paragraph;
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      if ((tokens.signs[i]! & SIGN.quotation) === 0) continue;
      const form = tokens.forms[tokens.form[i]!]!;
      const family = FAMILY.get(form.surface)!;
      const opened = open.get(family);
      if (opened === undefined) open.set(family, i);
      else if (!opensByPosition(tokens, i, form.surface)) {
        if (i > opened + 1) quotations.push(quotation(tokens, opened + 1, i, form.surface));
        open.delete(family);
      }
    }
  }
  return quotations.sort((a, b) => a.token - b.token || b.tokenEnd - a.tokenEnd);
}

/** A mark opens where a space stands before it and none after it; with the same on both sides its shape decides. */
function opensByPosition(tokens: Tokens, i: number, surface: string): boolean {
  const touchesBefore = i > 0 && tokens.end[i - 1] === tokens.start[i];
  const touchesAfter = i + 1 < tokens.count && tokens.end[i] === tokens.start[i + 1];
  if (touchesBefore !== touchesAfter) return touchesAfter;
  return OPENING_SHAPE.has(surface);
}

function quotation(tokens: Tokens, token: number, tokenEnd: number, mark: string): Quotation {
  return { token, tokenEnd, start: tokens.start[token]!, end: tokens.end[tokenEnd - 1]!, mark };
}
