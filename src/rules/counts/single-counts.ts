// In: the counts of a small topic. Out: one victim, as a singular says, here, and several of them there: worth a look.

import type { ClaimQuantity } from '../../core/claim.ts';
import type { TopicView } from '../../core/topic.ts';
import { acrossLinks, type Clash } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { countedClass, isVague } from './amounts.ts';
import type { Counted } from './count-nodes.ts';
import { figureOf } from './loose-likeness.ts';

/** Of what lies further apart one is of another happening. */
const LARGEST = 5;
const ANYONE = 'person';

/**
 * «مقتل أحد حراس السفارة» and «مقتل حارسين», «لقي شخص مصرعه» and «مقتل شخصين»: the text with the single has no other count of those whom
 * the same befell, and nobody else to whom it happened; the other has no single. Of people of whom no more is said both tell it up front.
 */
export function singlesApart(view: TopicView, observations: readonly Counted[]): Clash<ClaimQuantity>[] {
  if (view.members.length > CROWD) return [];
  const people = observations.filter(({ value }) => value.unit === 'person' && value.state !== '');
  return [...acrossLinks(view, people)].flatMap(([mine, theirs]) => [
    ...clashesOf(view, mine, theirs),
    ...clashesOf(view, theirs, mine),
  ]);
}

function clashesOf(view: TopicView, left: readonly Counted[], right: readonly Counted[]): Clash<ClaimQuantity>[] {
  return left.flatMap((x) => {
    if (x.value.implied !== true || x.value.others || !isAlone(view, x, left)) return [];
    return right.flatMap((y): Clash<ClaimQuantity>[] => (mayBeOne(view, x, y, right) ? [[x, y]] : []));
  });
}

/** Did it befall nobody else in this article? */
function isAlone(view: TopicView, single: Counted, own: readonly Counted[]): boolean {
  const kind = countedClass(view.world, single.value);
  return own.every(
    ({ value }) =>
      value.state !== single.value.state || (value.implied === true && countedClass(view.world, value) === kind),
  );
}

function mayBeOne(view: TopicView, x: Counted, y: Counted, others: readonly Counted[]): boolean {
  const [a, b] = [x.value, y.value];
  if (a.state !== b.state || b.implied === true || b.subset || b.others || b.several || b.cumulative) return false;
  const kind = countedClass(view.world, a);
  if (countedClass(view.world, b) !== kind || figureOf(b) < 2 || (!isVague(b) && figureOf(b) > LARGEST)) return false;
  if (others.some(({ value }) => value.state === a.state && value.value === 1)) return false;
  const upFront = x.statement.claim.setting.prominence > 1 && y.statement.claim.setting.prominence > 1;
  return (kind !== ANYONE || upFront) && view.gate(x.statement, y.statement) === true;
}
