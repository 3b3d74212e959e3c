// In: a clause. Out: the ages of the persons whom it names: محمد علي (45 سنة), `Ryan Whitfield, 28,`, `25-year-old Ryan Whitfield`.
import type { ClaimFigure } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { EntityMention, Mention } from '../core/mention.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

/** Tokens from a name to the age behind it, and from the age to the name behind it. */
const BEHIND = 9;
const BEFORE = 4;
const OLDEST = 115;
const YOUNGEST = 2;

export function agesOf(view: View, clause: Clause): ClaimFigure[] {
  const ages: ClaimFigure[] = [];
  for (const mention of clause.mentions) {
    const years = yearsIn(view, mention);
    if (years === undefined || years < YOUNGEST || years > OLDEST) continue;
    const person = holderOf(view, clause, clause.mentions.filter(isPerson), mention);
    if (!person) continue;
    const { start, end, token, tokenEnd } = mention;
    const text = textOf(view.doc, token, tokenEnd);
    ages.push({ start, end, text, asks: 'age', of: person.id, value: String(years), names: [person.id] });
  }
  return ages;
}

const isPerson = (mention: Mention): mention is EntityMention => mention.kind === 'person';

function yearsIn(view: View, mention: Mention): number | undefined {
  if (mention.kind === 'quantity')
    return mention.dimension === 'age' && mention.unitId === 'year' ? mention.value : undefined;
  return mention.kind === 'number' && isAge(view, mention) ? mention.value : undefined;
}

/** Is it a bare number between commas behind a person's name, or behind `aged`: `Ryan Whitfield, 28, of Leeds`? */
export function isAge(view: View, mention: Mention): boolean {
  if (view.doc.language.code !== 'en' || mention.kind !== 'number' || mention.within !== undefined) return false;
  const { token, tokenEnd, value } = mention;
  if (tokenEnd - token !== 1 || value === undefined || !DIGITS.test(view.fold(token))) return false;
  if (AGED.has(view.fold(token - 1))) return true;
  if (!COMMA.test(view.fold(token - 1)) || !CLOSES.test(view.fold(tokenEnd))) return false;
  return view.mentionsIn(Math.max(0, token - LONGEST), token).some((m) => isPerson(m) && m.tokenEnd === token - 1);
}

const LONGEST = 7;
const DIGITS = /^\d{1,3}$/;
const AGED = new Set(['aged']);
const COMMA = /^[,(]$/;
const CLOSES = /^[,.;:)]$/;

/** The person nearest before the age, in the same clause and with no other age between; else the one right behind it. */
function holderOf(
  view: View,
  clause: Clause,
  persons: readonly EntityMention[],
  { token, tokenEnd }: Mention,
): EntityMention | undefined {
  const before = persons.findLast((p) => p.tokenEnd <= token);
  const near = before !== undefined && token - before.tokenEnd <= BEHIND ? before : undefined;
  const between =
    near &&
    clause.mentions.some((m) => m.token >= near.tokenEnd && m.tokenEnd <= token && yearsIn(view, m) !== undefined);
  if (near && !between) return near;
  return persons.find((p) => p.token >= tokenEnd && p.token - tokenEnd <= BEFORE);
}
