// In: a predicate in its clause. Out: whether it is affirmed or negated, and whether it is asserted, planned, alleged or hedged.

import type { MarkerHit } from '../core/analysis.ts';
import type { Modality, Polarity } from '../core/claim.ts';
import { FEATURE } from '../core/lexeme.ts';
import { TAG } from '../core/syntax.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

/** Negators whose kind says that nothing is denied after all, or that the event did not come about. */
const AFFIRMING = new Set(['only', 'positive']);
const PLANNED = new Set(['future', 'plan', 'intention', 'purpose', 'wish']);
const ALLEGED = new Set(['reported', 'unconfirmed']);
const HEDGED = new Set(['possible', 'likely', 'appears', 'condition', 'unless', 'alternative', 'question']);

/** Polarity of the predicate whose head is token `head`. Two negations are none. */
export function polarityOf(view: View, clause: Clause, head: number): Polarity {
  const markers = view.markersIn(clause.token, clause.tokenEnd).filter((m) => m.table === 'negation');
  if (markers.some((m) => AFFIRMING.has(String(m.attributes.kind)))) return 'affirmed';
  const negators = markers.filter((m) => reaches(view, clause, m, head));
  return negators.length % 2 === 1 ? 'negated' : 'affirmed';
}

function reaches(view: View, clause: Clause, marker: MarkerHit, head: number): boolean {
  if (marker.tokenEnd > head) return false;
  switch (marker.attributes.scope) {
    case 'verb':
      return (
        (head === clause.verb || carriesVerb(view, clause, marker, head)) && !verbBetween(view, marker.tokenEnd, head)
      );
    case 'clause':
      return !verbBetween(view, marker.tokenEnd, head);
    case 'word':
      return head === marker.tokenEnd;
    case 'phrase':
      return head - marker.tokenEnd <= 1 && !verbBetween(view, marker.tokenEnd, head);
    default:
      return false;
  }
}

/** The event noun right after a negated light verb shares its negation: لم يتم التوقيع, did not reach agreement. */
function carriesVerb(view: View, clause: Clause, marker: MarkerHit, head: number): boolean {
  return (
    clause.verb >= marker.tokenEnd &&
    clause.verb < head &&
    head - clause.verb <= 2 &&
    view.conceptAt(clause.verb) === undefined
  );
}

function verbBetween(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.analysis.tags.tag[i] === TAG.verb) return true;
  return false;
}

/** Modality of the predicate at `head`; `governing` is the stance of the speech that reports it. */
export function modalityOf(view: View, clause: Clause, head: number, governing: string | undefined): Modality {
  if (governing === 'denies') return 'denied';
  const reading = view.reading(head);
  if (reading?.future) return 'planned';
  const kinds = view
    .markersIn(clause.token, clause.tokenEnd)
    .filter((m) => m.table === 'hedge' && m.token <= head && counts(view, m, head))
    .map((m) => String(m.attributes.kind));
  if (kinds.some((k) => PLANNED.has(k))) return 'planned';
  if (governing === 'alleges' || kinds.some((k) => ALLEGED.has(k))) return 'alleged';
  return kinds.some((k) => HEDGED.has(k)) ? 'hedged' : 'asserted';
}

/** قد is `may` before a present verb and `has` before a past one. */
function counts(view: View, marker: MarkerHit, head: number): boolean {
  if (marker.attributes.before !== 'present') return true;
  return ((view.reading(head)?.features ?? 0) & FEATURE.present) !== 0;
}
