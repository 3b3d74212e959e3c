// In: the counts of a topic. Out: whether two of them are of two things, by what the topic's articles say: two days, two lines of a list, two posts of a road.

import type { ClaimQuantity } from '../../core/claim.ts';
import { byCodeUnit } from '../../core/order.ts';
import type { TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';
import type { Observation } from '../findings/observations.ts';
import { filledAnew } from '../wording/filled-anew.ts';
import { isOfOneEvent, isToll } from './amounts.ts';
import { bothGive } from './both-give.ts';
import { isInCustody } from './counted-anew.ts';
import { ofTwoLists } from './inventories.ts';
import { ofOtherDays } from './other-days.ts';
import { toldApart } from './told-apart.ts';

type Counted = Observation<ClaimQuantity>;

/** A toll is of one event for days: it may have grown. */
export function countsApart(view: TopicView, observations: readonly Counted[]): (x: Counted, y: Counted) => boolean {
  const [apart, otherDays] = [toldApart(observations), ofOtherDays(view, observations)];
  const anew = filledAnew(view);
  const twoLists = ofTwoLists(observations);
  return (x, y) =>
    x.value.each !== y.value.each ||
    ofTwoStages(x, y) ||
    apart(x, y) ||
    twoLists(x, y) ||
    bothGive(x, y) ||
    (!isToll(x.value) && anew(x.statement.member, y.statement.member)) ||
    (!isOfOneEvent(x.value) && otherDays(x, y));
}

/** What a court does with people once more: those whose detention is renewed are fewer than those who were held at first. */
const STAGES = group('stages-of-a-case');

/** «حبس 25 متهما», «تجديد حبس 23 متهما»: is one sentence of another stage of the proceedings? */
function ofTwoStages(x: Counted, y: Counted): boolean {
  return isInCustody(x.value) && stagesOf(x) !== stagesOf(y);
}

function stagesOf({ statement: { member, claim } }: Counted): string {
  const found = new Set<string>();
  for (const { sentence, what } of member.extraction.claims)
    if (sentence === claim.sentence && what?.concept !== undefined && STAGES.has(what.concept)) found.add(what.concept);
  return [...found].sort(byCodeUnit).join(' ');
}
