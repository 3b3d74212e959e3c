// In: answers of a topic. Out: pairs of linked articles that give different ones to one question, and further evidence for their sides.

import type { Member, TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';
import type { Clash, Observation } from '../findings/observations.ts';
import { agesApart } from '../happenings/same-event.ts';

/** An answer with the statement that it stands in. */
export interface Told {
  readonly question: string;
  readonly gives: string;
  readonly about: string | undefined;
}

export const UNKNOWN = 'unknown';
export const TOLD = 'told';

/** Questions whose answer changes while the story goes on; each is true of its own hour. */
export const PASSING = group('questions-of-the-hour');
/** Questions to which one text gives several answers in turn: «علقت عمليات الإنقاذ مساء وتستأنف صباحا». */
const TOLD_IN_STEPS: ReadonlySet<string> = new Set(['course']);

/** Pairs of linked articles each of which gives one answer only, and not the same. */
export function clashing(
  view: TopicView,
  told: readonly Observation<Told>[],
  differ: (a: Told, b: Told) => boolean,
): Clash<Told>[] {
  const torn = (o: Observation<Told>): boolean =>
    !TOLD_IN_STEPS.has(o.key) &&
    told.some((p) => p.statement.member === o.statement.member && ofOne(o.value, p.value) && differ(o.value, p.value));
  const says = (member: Member, o: Observation<Told>): boolean =>
    told.some((p) => p.statement.member === member && ofOne(o.value, p.value) && !differ(o.value, p.value));
  const clear = told.filter((o) => !torn(o));
  return clear.flatMap((x, i) =>
    clear.slice(i + 1).flatMap((y): Clash<Told>[] => {
      const [a, b] = [x.statement.member, y.statement.member];
      if (a === b || !differ(x.value, y.value) || !ofOne(x.value, y.value)) return [];
      // Two texts that both say both tell of two hours: a search called off, and ended.
      if (says(b, x) && says(a, y)) return [];
      if (!view.linked(a, b) || agesApart(a, b) > mostApart(x.value, y.value)) return [];
      // A reply comes from wherever the body sits.
      return x.key === 'comment' || view.gate(x.statement, y.statement) === true ? [[x, y]] : [];
    }),
  );
}

/** Milliseconds between two articles that may be set against each other: what was open is often answered days later. */
const DAY = 86_400_000;
const mostApart = (a: Told, b: Told): number =>
  a.gives === UNKNOWN || b.gives === UNKNOWN ? 4 * DAY : PASSING.has(a.question) ? 2 * DAY : DAY;

/** Of one thing or of none that is named. */
function ofOne({ about: a }: Told, { about: b }: Told): boolean {
  if (a === undefined || b === undefined) return true;
  const theirs = b.split(' ');
  return a.split(' ').some((id) => theirs.includes(id));
}

/** Answers that say the same as one that clashes: further evidence. */
export function agreeing(
  told: readonly Observation<Told>[],
  clashes: readonly Clash<Told>[],
  id: (value: Told) => string,
): Clash<Told>[] {
  const clashed = [...new Set(clashes.flat())];
  return clashed.flatMap((x) =>
    told.flatMap((y): Clash<Told>[] =>
      x !== y && id(x.value) === id(y.value) && ofOne(x.value, y.value) ? [[x, y]] : [],
    ),
  );
}
