// In: a clause with its places and one of its predicates. Out: where that predicate happens.

import type { ConceptHit } from '../core/analysis.ts';
import type { ClaimPlace } from '../core/claim.ts';
import { TAG } from '../core/syntax.ts';
import type { ConceptRecord } from '../core/world.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import type { Bound } from './governors.ts';
import { hitsOf } from './hosts.ts';
import type { View } from './view.ts';

const OUT_OF = wordSet('from');
const ON = wordSet('on');

/** Relations that say where something happens. */
const INSIDE = new Set<ClaimPlace['relation']>(['in', 'near', 'off', 'centre', 'north', 'south', 'east', 'west']);

/**
 * Index of the place where the predicate of `bound` happens, -1 where none is said of it: the first place between it and the next
 * predicate; for the clause's verb also that of the event it happened in (قتل جندي في هجوم في بغداد).
 */
export function placeOfPredicate(
  view: View,
  clause: Clause,
  where: readonly ClaimPlace[],
  bound: Bound | undefined,
): number {
  if (where.length === 0) return -1;
  const own = bound?.hit.head ?? clause.verb;
  const hits = hitsOf(view, clause.token, clause.tokenEnd);
  const first = clause.verb >= 0 ? clause.verb : hits[0]?.head;
  const hostAt = (place: ClaimPlace): ConceptHit | undefined => hits.findLast((hit) => hit.start < place.start);
  const sites = where.map((place) => isSite(view, clause, place));
  const mine = where.findIndex((place, i) => sites[i] && (hostAt(place)?.head ?? first ?? own) === own);
  if (mine >= 0 || (own !== clause.verb && bound?.governor?.hit.head !== clause.verb)) return mine;
  return where.findIndex((place, i) => sites[i] && INSIDE.has(place.relation) && isEvent(hostAt(place)?.record));
}

const isEvent = (record: ConceptRecord | undefined): boolean => record?.class === 'event';

/** الضغط على أمريكا, الموالية لإيران, المدعومة من إيران: a state that something is done to, or that describes, is no place of it. */
function isSite(view: View, clause: Clause, place: ClaimPlace): boolean {
  const mention = clause.mentions.find((m) => m.kind === 'place' && m.end === place.end);
  if (!mention) return true;
  if (view.reading(mention.token)?.preposition === 'ل') return false;
  const before = view.fold(mention.token - 1);
  const described = view.analysis.tags.tag[mention.token - 2];
  if (OUT_OF.has(before) && (described === TAG.adjective || described === TAG.participle)) return false;
  return !ON.has(before) || view.analysis.world.places[place.id.slice('place:'.length)]?.kind !== 'country';
}
