// In: a figure in its clause. Out: the same, told as the strength of an earthquake where it is one.
import type { ClaimQuantity } from '../core/claim.ts';
import type { TokenSpan } from '../core/span.ts';
import { group } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

/** No quake on record was stronger; weaker ones than the first are not told of. */
const WEAKEST = 1;
const STRONGEST = 10;

const MAGNITUDE = 'magnitude';
const QUAKES = group('quakes');
const STRENGTHS = group('strengths-of-a-quake');

/**
 * «زلزال بقوة 6.3 درجات», a 6.3-magnitude quake, a magnitude 6.3 earthquake, a quake measuring 6.3: one question, however it is put.
 * Aftershocks have a strength of their own.
 */
export function asStrength(view: View, clause: Clause, span: TokenSpan, quantity: ClaimQuantity): ClaimQuantity {
  const { value, unit, of } = quantity;
  if (value === undefined || value < WEAKEST || value >= STRONGEST || unit === 'person') return quantity;
  const quakes = clause.hits.filter(({ concept }) => QUAKES.has(concept));
  if (quakes.length === 0 && of !== MAGNITUDE) return quantity;
  const strength = (token: number): boolean => STRENGTHS.has(view.analysis.nounAt(token) ?? '');
  const beside = strength(span.token - 1) || strength(span.tokenEnd) || strength(span.tokenEnd + 1);
  if (unit !== MAGNITUDE && !STRENGTHS.has(of) && !(beside && (unit === 'thing' || unit === 'degree'))) return quantity;
  const state = quakes.some(({ concept }) => concept === 'aftershock') ? 'aftershock' : 'earthquake';
  return { ...quantity, unit: MAGNITUDE, of: MAGNITUDE, state };
}
