// In: a topic. Out: findings on the days that its texts give for one event.
import type { ClaimTime } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { matchAcross } from '../findings/answering.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import type { Observation } from '../findings/observations.ts';
import { asNoted, unreported } from '../findings/unreported.ts';
import { CROWD } from '../happenings/likeness.ts';
import { clashesInCopies, eventPoints } from '../happenings/same-event.ts';
import { toldAlike } from '../happenings/told-alike.ts';
import { alteredFindings } from '../wording/altered-words.ts';
import { bearing, comparable, type Dated, datedSlot, datesAgree, datesIn, isRetold } from './dated.ts';
import { ofTwoBodies, tellTwo } from './dated-apart.ts';
import { LEAST_OFTEN, leastFor, ofOneKind } from './dated-likeness.ts';
import { startFindings } from './starts.ts';
import { storyDays } from './story-days.ts';
import { stretchesApart } from './stretches.ts';

/** Days on which texts put one event, beginnings and days of the whole story among them. */
export function daysApart(view: TopicView): Finding[] {
  const observations = datesIn(view);
  const points = eventPoints(view);
  const crowded = view.members.length > CROWD;
  const toldOfTwo = tellTwo(view, observations);
  const beyond = (x: Observation<Dated>, y: Observation<Dated>): number =>
    comparable(x.value, y.value) && ofOneKind(view, x.value, y.value) && !isRetold(x, y) && !toldOfTwo(x, y)
      ? points(bearing(x), bearing(y)) - (crowded ? LEAST_OFTEN : leastFor(view, x, y))
      : -1;
  const { clashes, agreements } = matchAcross(view, observations, datedSlot, beyond, 0);
  const copied = clashesInCopies(view, observations, datedSlot).filter(([x, y]) => !isRetold(x, y) && !toldOfTwo(x, y));
  const all = [...clashes, ...copied].filter(([x, y]) => !ofTwoBodies(view, x, y));
  const found = findingsFrom(view, observations, all, all.length === 0 ? [] : agreements(), datedSlot, tell);
  const firm = [
    ...found,
    ...alteredFindings(view, 'weekday', 'date', found),
    ...storyDays(view, observations, found, tell),
    ...startFindings(view),
  ];
  return [...firm, ...retold(view, observations, firm, toldOfTwo), ...stretchesApart(view, tell)];
}

/** Is the day of the month told? «الجمعة الماضية» is one Friday or another. */
const isNumbered = (when: ClaimTime | undefined): boolean => when?.expression.fields?.day !== undefined;

type Pair = (x: Observation<Dated>, y: Observation<Dated>) => boolean;

/** Days in sentences that tell one thing in other words, of which nothing is told yet: notes. */
function retold(
  view: TopicView,
  all: readonly Observation<Dated>[],
  found: readonly Finding[],
  apart: Pair,
): Finding[] {
  const isOpen = unreported(found);
  const days = all.filter(({ statement: { claim }, value }) => value.grain === 'day' && isNumbered(claim.when));
  const clashes = toldAlike(view, days, { agree: datesAgree, alike: comparable, despite: 'gate.time' }).filter(
    ([x, y]) => isOpen(x) && isOpen(y) && !isRetold(x, y) && !apart(x, y),
  );
  return findingsFrom(view, days, clashes, [], datedSlot, (v, group) => ({ ...tell(v, group), severity: 'note' })).map(
    asNoted,
  );
}

const tell: Tell<Pick<Dated, 'bearers'>> = (_view, group) => {
  const params = { what: { id: `concept.${group[0]!.value.bearers[0]}` } };
  return {
    rule: 'date',
    severity: 'error',
    scope: 'cross-source',
    subject: { id: 'subject.date', params },
    message: { id: 'message.date', params },
    identity: [group[0]!.key],
  };
};
