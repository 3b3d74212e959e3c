// In: an English clause. Out: places that no table has, by the preposition before the name: in Limerick, on the outskirts of Galway.
import type { ClaimSpot } from '../core/claim.ts';
import { formAt, textOf } from '../core/document.ts';
import { PHRASE_BIT, TOKEN_KIND } from '../core/lexeme.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import type { View } from './view.ts';

/** How the sense of a preposition places things in or beside a town. */
const SENSES: Readonly<Record<string, ClaimSpot['relation']>> = {
  place: 'in',
  inside: 'in',
  near: 'near',
  off: 'near',
};
/** Words of a name, at most. */
const LONGEST_NAME = 3;

/** Towns of a stretch, named by a capital word that is nobody's name and goes on with no noun (`in Limerick`, not `in Limerick hospital`). */
export function unknownTownsIn(view: View, clause: TokenSpan): ClaimSpot[] {
  const found: ClaimSpot[] = [];
  for (let i = clause.token + 1; i < clause.tokenEnd; i++) {
    if (!isUnknownName(view, i)) continue;
    let tokenEnd = i + 1;
    while (tokenEnd < Math.min(clause.tokenEnd, i + LONGEST_NAME) && isUnknownName(view, tokenEnd)) tokenEnd++;
    const relation = isClosed(view, tokenEnd) ? relationBefore(view, i) : undefined;
    if (relation) found.push(townOf(view, relation, i, tokenEnd));
    i = tokenEnd - 1;
  }
  return found;
}

const townOf = (view: View, relation: ClaimSpot['relation'], token: number, tokenEnd: number): ClaimSpot => ({
  start: view.doc.tokens.start[token - 1]!,
  end: view.doc.tokens.end[tokenEnd - 1]!,
  text: textOf(view.doc, token - 1, tokenEnd),
  noun: 'city',
  relation,
  names: Array.from({ length: tokenEnd - token }, (_, k) => view.fold(token + k)),
});

/** A capital word of no table, outside every mention. */
function isUnknownName(view: View, token: number): boolean {
  const form = formAt(view.doc, token);
  if (form.kind !== TOKEN_KIND.word || !form.capital || (form.mask & ~PHRASE_BIT) !== 0) return false;
  if (form.surface === form.surface.toUpperCase() || /['’]s$/.test(form.surface)) return false;
  return view.mentionsIn(token, token + 1).length === 0;
}

/** Does the name end here: no noun, capital or figure goes on with it? */
function isClosed(view: View, token: number): boolean {
  if (token >= view.doc.tokens.count) return true;
  const form = formAt(view.doc, token);
  if (form.kind !== TOKEN_KIND.word) return form.kind !== TOKEN_KIND.number && !/^[-'’]/.test(form.surface);
  return !form.capital && view.analysis.nounAt(token) === undefined && view.analysis.tags.tag[token] !== TAG.noun;
}

/** The preposition before the name, also one before its surroundings: on the outskirts of Galway. */
function relationBefore(view: View, token: number): ClaimSpot['relation'] | undefined {
  if (view.fold(token - 1) === 'of') {
    const noun = view.analysis.nounAt(token - 2);
    return noun === 'suburb' || noun === 'coast' ? 'near' : undefined;
  }
  const marker = view
    .markersIn(Math.max(0, token - 3), token)
    .find((m) => m.table === 'particle' && m.tokenEnd === token && m.attributes.class === 'preposition');
  return marker && view.fold(token - 1) !== 'at'
    ? SENSES[String(marker.attributes.relation ?? marker.attributes.sense)]
    : undefined;
}
