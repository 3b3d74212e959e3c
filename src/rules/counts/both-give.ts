// In: two counts of two articles. Out: whether both articles give both figures, or one is the sum of what the other's article counts.
import type { ClaimQuantity } from '../../core/claim.ts';
import { oncePer } from '../../core/once.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import type { Observation } from '../findings/observations.ts';
import { addsUp } from './composition.ts';

type Counted = Observation<ClaimQuantity>;

/** «5 أعضاء يختارهم مجلس النواب، 6 أعضاء يختارهم مجلس الشورى»: two lines of a list that both articles print. */
export function bothGive(x: Counted, y: Counted): boolean {
  const [a, b] = [x.statement.member, y.statement.member];
  return a !== b && gives(b, x.value) && gives(a, y.value);
}

/** Four rifles and three in the text, seven in the headline. */
export const isSumOfBoth = ({ world }: TopicView, x: Counted, y: Counted): boolean =>
  addsUp(world, x.value, y.value, countsIn(x.statement.member), countsIn(y.statement.member));

const countsIn = oncePer((member: Member): readonly ClaimQuantity[] =>
  member.extraction.claims.flatMap(({ quantity, polarity }) => (quantity && polarity === 'affirmed' ? [quantity] : [])),
);

/** ISO 4217 */
const CURRENCY = /^[A-Z]{3}$/;

/** Does the article give this figure of the same thing or fate? What a measure is of is not always known: a patch of five metres by twenty. */
function gives(member: Member, { value, unit, of, state }: ClaimQuantity): boolean {
  if (value === undefined) return false;
  const measured = unit !== 'person' && unit !== 'thing' && unit !== 'percent' && !CURRENCY.test(unit);
  return countsIn(member).some((q) => {
    if (q.value !== value || q.unit !== unit) return false;
    return measured || q.of === of || (q.state === state && state !== '');
  });
}
