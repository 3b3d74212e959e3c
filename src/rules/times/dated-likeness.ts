// In: two days with what they are the days of. Out: the points that the pair must reach to be of one happening, and whether it may be one at all.

import type { Statement, TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';
import type { Observation } from '../findings/observations.ts';
import { kinConcepts, lineOf } from '../happenings/relations.ts';
import type { Dated } from './dated.ts';
import { isLoose } from './days.ts';

const LEAST = 0.6;
/** Predicates that a time may belong to, nearest first: those beyond are of other clauses. */
const NEAREST = 2;
/** What both tell first is what they tell of. */
const LEAST_UP_FRONT = 0.45;
const upFront = ({ claim, background }: Statement): boolean => claim.setting.prominence > 1 && !background;
/** Months and years are told of many things, and courts meet again and again; only sentences that are much alike tell of one. */
export const LEAST_OFTEN = 0.8;
/** Across languages likeness has names and numbers alone to go by; for days of a month that are told of one predicate they do. */
const LEAST_ACROSS = 0.45;

/** Points that a pair must have. */
export function leastFor(view: TopicView, x: Observation<Dated>, y: Observation<Dated>): number {
  const [a, b] = [x.value, y.value];
  if (isCoarse(a) || isCoarse(b)) return LEAST_OFTEN;
  const exact = !isLoose(a) && !isLoose(b);
  if (x.statement.member.extraction.lang !== y.statement.member.extraction.lang)
    return exact && a.bearers.some((bearer) => b.bearers.includes(bearer)) ? LEAST_ACROSS : LEAST;
  if (a.ahead && b.ahead) return LEAST_OFTEN;
  if (sameTurn(view, a, b)) return LEAST;
  if (!isHappening(view, a) || !isHappening(view, b)) return LEAST_OFTEN;
  return upFront(x.statement) && upFront(y.statement) && a.bearers[0] === b.bearers[0] ? LEAST_UP_FRONT : LEAST;
}

const isCoarse = ({ grain }: Dated): boolean => grain === 'month' || grain === 'year';

/** What happens once and leaves its mark; clashes, rallies and talks go on, or begin anew the next day. */
const isHappening = ({ world }: TopicView, { bearers: [first] }: Dated): boolean =>
  lineOf(world, first!).some(({ id, outcome }) => outcome !== undefined || HAPPENINGS.has(id));

const HAPPENINGS = group('happenings-with-one-day');

/** Beginnings and ends. */
const TURNS = group('turns-on-one-day');

/** Is it the beginning, or the end, of one kind of thing that both days are of: «بدأ الإضراب الاثنين», `the talks began on Tuesday`? */
export function sameTurn({ world }: TopicView, { bearers: a }: Dated, { bearers: b }: Dated): boolean {
  const [mine, theirs] = [a.slice(0, NEAREST), b.slice(0, NEAREST)];
  const turn = mine.find((p) => TURNS.has(p) && theirs.includes(p));
  if (turn === undefined) return false;
  return mine.some((p) => p !== turn && theirs.some((q) => q !== turn && kinConcepts(world, p, q)));
}

export const ofOneKind = ({ world }: TopicView, a: Dated, b: Dated): boolean =>
  // A hearing is put off to a day, and judgment is put down for it.
  (a.ahead && b.ahead && !isLoose(a) && !isLoose(b)) ||
  a.bearers.slice(0, NEAREST).some((p) => b.bearers.slice(0, NEAREST).some((q) => kinConcepts(world, p, q)));
