// In: the counts of a topic. Out: whether two of them stand in lists of two lots: another seizure, another shipment.
import type { ClaimQuantity } from '../../core/claim.ts';
import type { Observation } from '../findings/observations.ts';

type Counted = Observation<ClaimQuantity>;

/** So many things beside the one asked about make a list. */
const LEAST_BESIDE = 2;

/** «7 أجولة بداخلها 47 بندقية و38 خزنة», «4 أجولة بداخلها 4 بنادق و114 خزنة»: what both lists count beside it is not once as many. */
export function ofTwoLists(observations: readonly Counted[]): (x: Counted, y: Counted) => boolean {
  const lists = new Map<string, Counted[]>();
  for (const o of observations) {
    if (o.value.unit !== 'thing') continue;
    const key = sentenceOf(o);
    lists.set(key, [...(lists.get(key) ?? []), o]);
  }
  const beside = (o: Counted): Counted[] =>
    (lists.get(sentenceOf(o)) ?? []).filter(({ value }) => value.of !== o.value.of);
  return (x, y) => {
    if (x.value.unit !== 'thing' || y.value.unit !== 'thing') return false;
    const [mine, theirs] = [beside(x), beside(y)];
    if (mine.length < LEAST_BESIDE || theirs.length < LEAST_BESIDE) return false;
    const both = mine.flatMap((a) =>
      theirs.flatMap((b) => (a.value.of === b.value.of ? [a.value.value === b.value.value] : [])),
    );
    return both.length > 0 && !both.includes(true);
  };
}

const sentenceOf = ({ statement: { member, claim } }: Counted): string => `${member.article} ${claim.sentence}`;
