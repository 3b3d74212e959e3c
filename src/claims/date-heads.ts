// In: a date in its clause. Out: the predicates that it is said of, nearest first; the others only stand beside it.

import type { ConceptHit } from '../core/analysis.ts';
import { TAG } from '../core/syntax.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import type { Bound } from './governors.ts';
import { reachedBy } from './prepositions.ts';
import type { View } from './view.ts';

/** What is given another day: أجلت المحكمة القضية إلى 25 فبراير, extended to 31 May. */
const GIVEN_ANOTHER_DAY = group('given-another-day');
/** Verbs that have the day of what they are said of: وقع الانفجار, the session was held. */
const SAYS_THAT_IT_WAS = group('says-that-it-was');
/** Prepositions whose object lies at another time, or is only spoken of: بعد الهجوم, بتهمة القتل, over the attack. */
const OF_ANOTHER_TIME = wordSet('of-another-time');
const SCENIC = wordSet('in-an-event');
const TO = wordSet('to-a-day');
/** Words from إلى to its day: إلى جلسة يوم 25 فبراير. */
const REACH = 3;

/** The predicates of a clause that a date at `token` is said of. */
export function datedBy(view: View, clause: Clause, bound: readonly Bound[], token: number): readonly Bound[] {
  const head = headOf(view, clause, bound, token);
  if (!head) return [];
  const main = bound.find((b) => b.main && b.hit.head === clause.verb);
  const dated = [head];
  for (let over = head.governor; over?.clause === clause && sharesDay(over.hit); over = over.governor) dated.push(over);
  const under = sharesDay(head.hit) ? toldBy(bound, head) : undefined;
  if (under && !dated.includes(under)) dated.push(under);
  if (main && !dated.includes(main) && !isCutOff(view, clause, bound, main, head)) dated.push(main);
  for (const b of bound) if (!dated.includes(b) && b.hit.head > token && isScene(view, clause, b)) dated.push(b);
  return dated;
}

/** What a phase or `occurred` is said of: its complement, else the noun beside it («انفجار وقع صباح الاثنين»). */
const toldBy = (bound: readonly Bound[], head: Bound): Bound | undefined =>
  bound.find((b) => b.governor === head) ??
  bound.find(({ hit }) => hit.tokenEnd === head.hit.token || hit.token === head.hit.tokenEnd);

/** «قتل 53 شخصا، الاثنين، في حريق», `on Monday in a fire`: the event in which it happened, behind the day. */
function isScene(view: View, clause: Clause, { hit }: Bound): boolean {
  return hit.record?.class === 'event' && SCENIC.has(reachedBy(view, clause, hit).preposition);
}

const sharesDay = ({ record, concept }: ConceptHit): boolean =>
  record?.class === 'phase' || record?.light === true || SAYS_THAT_IT_WAS.has(concept);

/** The predicate that a date stands nearest to: before it, else behind it; between commas the clause's verb. */
function headOf(view: View, clause: Clause, bound: readonly Bound[], token: number): Bound | undefined {
  const before = bound.filter(({ hit }) => hit.head < token);
  const verb = bound.find(({ hit }) => hit.head === clause.verb);
  if (before.length === 0) return verb ?? bound[0];
  if (isLedTo(view, clause, token)) {
    const moved = before.findLast(({ hit }) => GIVEN_ANOTHER_DAY.has(hit.concept));
    if (moved) return moved;
  }
  const nearest = before[before.length - 1]!;
  return verb && before.includes(verb) && isSetOff(view, nearest, token) ? verb : nearest;
}

/** «حذرت بريطانيا، الأحد، رعاياها»: a comma before the day, and something between it and the noun before. */
const isSetOff = ({ analysis: { tags } }: View, { hit }: Bound, token: number): boolean =>
  tags.tag[token - 1] === TAG.punctuation && hit.tokenEnd < token - 1;

function isLedTo(view: View, clause: Clause, token: number): boolean {
  for (let t = token; t >= Math.max(clause.token, token - REACH); t--)
    if (TO.has(view.reading(t)?.preposition ?? '') || TO.has(view.fold(t))) return true;
  return false;
}

/** «توج بالدوري عقب تعادل منافسه مع بتروجت الاثنين»: what follows such a noun is of its time. */
const isCutOff = (view: View, clause: Clause, bound: readonly Bound[], { hit: main }: Bound, { hit }: Bound): boolean =>
  bound.some((b) => main.head < b.hit.head && b.hit.head <= hit.head && isApart(view, clause, b));

/** Is a noun of another time than the clause's verb? «أدان الهجوم» is not, «اعتقل بتهمة التظاهر يوم الأحد», `freed after the attack on Sunday` are. */
function isApart(view: View, clause: Clause, { hit }: Bound): boolean {
  if (hit.pos !== 'noun') return hit.pos === 'verb';
  const { preposition, before } = reachedBy(view, clause, hit);
  return OF_ANOTHER_TIME.has(preposition) || OF_ANOTHER_TIME.has(view.fold(before));
}
