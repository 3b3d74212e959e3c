// In: the days that a topic's texts give. Out: whether two of them are both given, by both texts or by one sentence: days of two things.
import type { Member } from '../core/finding.ts';
import type { Dated } from './dated.ts';
import { daysAgree } from './days.ts';
import type { Observation } from './observations.ts';

/** Do both texts give both days, and so tell of two things: a trial begun in June, another in October? */
export function givenByBoth(
  observations: readonly Observation<Dated>[],
): (x: Observation<Dated>, y: Observation<Dated>) => boolean {
  const byMember = new Map<Member, Observation<Dated>[]>();
  for (const o of observations) {
    const known = byMember.get(o.statement.member);
    if (known) known.push(o);
    else byMember.set(o.statement.member, [o]);
  }
  const gives = ({ statement }: Observation<Dated>, { value }: Observation<Dated>): boolean =>
    byMember.get(statement.member)!.some((o) => o.value.bearers[0] === value.bearers[0] && daysAgree(o.value, value));
  return (x, y) => x.statement.member !== y.statement.member && gives(x, y) && gives(y, x);
}

/** Does the other's sentence give this day too, beside its own? */
export function givenIn(
  observations: readonly Observation<Dated>[],
): (x: Observation<Dated>, y: Observation<Dated>) => boolean {
  const bySentence = new Map<string, Observation<Dated>[]>();
  const keyOf = ({ statement }: Observation<Dated>): string =>
    `${statement.member.article} ${statement.claim.sentence}`;
  for (const o of observations) bySentence.set(keyOf(o), [...(bySentence.get(keyOf(o)) ?? []), o]);
  return (x, y) => bySentence.get(keyOf(y))!.some((o) => o !== y && daysAgree(x.value, o.value));
}
