// In: a clause with its negators. Out: which word each of them negates.

import type { MarkerHit } from '../core/analysis.ts';
import { TAG } from '../core/syntax.ts';
import { group } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import { predicateAfter } from './negated-predicate.ts';
import type { View } from './view.ts';

/** Kinds that negate nothing: the words only look so, or stand beside a negator. */
const IDLE = group('negates-nothing');
/** Words between a negator and the noun that it negates: no immediate claim, دون أي إصابات. */
const REACH_OF_PHRASE = 4;

/** Is the word at `head` itself negated? Two negators are none; «لا يملك سوى» takes the negation back. */
export function isHeadNegated(view: View, clause: Clause, head: number): boolean {
  const markers = view.negationsIn(clause.token, clause.tokenEnd);
  if (markers.length === 0) return head === clause.verb && opensWithout(view, clause);
  if (markers.some((m) => m.attributes.kind === 'only' && excepts(view, head, m) && !isExempted(view, m))) return false;
  const outer = head === clause.verb && opensWithout(view, clause) ? 1 : 0;
  return (negatorsOf(view, clause, head).length + outer) % 2 === 1;
}

/** Does an exception belong to the word at `head`? «لا تجاوز ستة أشهر لا تمد إلا بقانون»: not where another word is denied in between. */
const excepts = (view: View, head: number, { token }: MarkerHit): boolean =>
  token >= head &&
  !view.markersIn(head + 1, token).some((m) => m.table === 'negation' && !IDLE.has(String(m.attributes.kind)));

/** What negates the word at `head`; negators side by side (لم ولن) are one. */
function negatorsOf(view: View, clause: Clause, head: number): MarkerHit[] {
  const negating = view
    .negationsIn(clause.token, clause.tokenEnd)
    .filter(
      (m) =>
        !IDLE.has(String(m.attributes.kind)) &&
        m.attributes.kind !== 'only' &&
        (targetOf(view, clause, m) === head || (head === clause.verb && negatesSubject(view, clause, m))),
    );
  return negating.filter((m) => !negating.some((other) => other.token === m.tokenEnd));
}

/** «دون أن يصاب أحد»: the negator stands before the word that opens the clause. */
export function opensWithout(view: View, { token, kind }: Clause): boolean {
  if (kind !== 'said' || view.analysis.tags.tag[token] !== TAG.complementiser) return false;
  return view
    .negationsIn(Math.max(0, token - LONGEST_NEGATOR), token)
    .some((m) => m.key === 'without' && m.tokenEnd === token);
}

/** Words of the longest negator before a clause: من دون. */
const LONGEST_NEGATOR = 2;

/** `No tsunami warnings were issued`: nor is the verb said of them. */
function negatesSubject(view: View, clause: Clause, { token, tokenEnd, attributes }: MarkerHit): boolean {
  if (attributes.scope !== 'phrase' || view.fold(token) !== 'no' || token > clause.verb) return false;
  const bare = view.phrasesIn(clause.sentence, clause.token, clause.verb).filter((p) => p.preposition === '');
  const subject = bare[bare.length - 1];
  return subject !== undefined && subject.token <= tokenEnd && tokenEnd < subject.tokenEnd;
}

/** Does its negator only go on with the negation of what it hangs on: «لم يسفر عن قتلى ولا إصابات»? */
export function isConcord(view: View, clause: Clause, head: number): boolean {
  const negating = negatorsOf(view, clause, head);
  return negating.length > 0 && negating.every((m) => m.attributes.kind === 'concord');
}

/** Is what a clause denies allowed under a condition: «لا حوار إلا بعد …»? */
export function isConditional(view: View, clause: Clause, head: number): boolean {
  return view.negationsIn(head, clause.tokenEnd).some((m) => m.attributes.kind === 'only' && isExempted(view, m));
}

/** «إلا بعد», «إلا في حال»: the exception is a time or a circumstance, not the one thing that there is. */
function isExempted(view: View, { tokenEnd }: MarkerHit): boolean {
  const tag = view.analysis.tags.tag[tokenEnd];
  return tag === TAG.preposition || tag === TAG.subordinator || (view.reading(tokenEnd)?.preposition ?? '') !== '';
}

/** The word that a negator negates; -1 where it finds none in its clause. */
export function targetOf(view: View, clause: Clause, marker: MarkerHit): number {
  const { scope } = marker.attributes;
  const from = marker.tokenEnd;
  if (scope === 'word') return from;
  if (scope === 'phrase') return nounAfter(view, clause, from);
  if (scope === 'subject') return subjectsVerb(view, clause, marker) ?? nounAfter(view, clause, from);
  return predicateAfter(view, clause, marker);
}

/** The noun or gerund that a phrase negator (دون, no, without) reaches over adjectives and determiners. */
function nounAfter(view: View, clause: Clause, from: number): number {
  for (let t = from; t < Math.min(clause.tokenEnd, from + REACH_OF_PHRASE); t++) {
    if (view.analysis.tags.tag[t] === TAG.preposition && t > from) return -1;
    const tag = view.analysis.tags.tag[t];
    // «بدون فييرا يواجه»: whoever is missing takes the negation.
    if (tag === TAG.verb || tag === TAG.proper) return -1;
    // «يدل على عدم مسؤولية وتقديم المصالح»: what is joined to the noun that is denied may stand beside the denial.
    if (t > from && view.analysis.tags.tag[from] === TAG.noun && (view.reading(t)?.conjunction ?? '') !== '') return -1;
    if (view.conceptAt(t) && !modifies(view, t)) return isOfOther(view, from, t) ? -1 : t;
  }
  return -1;
}

/** «عدم اختصاصه بإلغاء القرار»: what is denied is the noun before the preposition. */
function isOfOther(view: View, from: number, token: number): boolean {
  if (view.doc.language.code !== 'ar' || token === from || (view.reading(token)?.preposition ?? '') === '')
    return false;
  const tag = view.analysis.tags.tag[from];
  return tag === TAG.noun && view.conceptAt(from) === undefined;
}

/** No tsunami warning: an English noun before a noun says which. */
function modifies(view: View, token: number): boolean {
  const end = view.conceptAt(token)!.tokenEnd;
  return view.doc.language.code === 'en' && view.analysis.tags.tag[end] === TAG.noun;
}

/** No policemen were hurt, none of them was: a negated subject negates the verb after it. */
function subjectsVerb(view: View, clause: Clause, marker: MarkerHit): number | undefined {
  if (clause.verb < marker.tokenEnd) return undefined;
  const opens = !view
    .phrasesIn(clause.sentence, clause.token, marker.token)
    .some((p) => p.preposition === '' && p.tokenEnd <= marker.token);
  return opens ? clause.verb : undefined;
}

const PENDING = group('negates-until-now');

/** Does the clause say that it tells of the time being: not yet, so far, حتى الآن? */
export function isPending(view: View, clause: Clause): boolean {
  return view.negationsIn(clause.token, clause.tokenEnd).some((m) => PENDING.has(String(m.attributes.kind)));
}
