// In: statements of acts. Out: the day of an act, and whether two are of one time.

import type { Statement } from '../../core/topic.ts';
import type { TimeValue } from '../../core/value.ts';

/** What is told as background is one thing only where both texts date it alike. */
export function sameTime(a: Statement, b: Statement): boolean {
  const [x, y] = [timeOf(a), timeOf(b)];
  return x?.first !== undefined && x.first === y?.first && x.last === y.last;
}

/** What often follows in time is a conflict only between acts of one time: dated in their clauses, or one of them by its article. */
export function ofOneDay(a: Statement, b: Statement): boolean {
  if ((timeOf(a) && timeOf(b)) || ofOneWeekday(a, b)) return true;
  if (!timeOf(a) && !timeOf(b)) return false;
  const [x, y] = [dayOf(a), dayOf(b)];
  return x !== undefined && x === y;
}

/** «مساء الأربعاء» in both, though neither text says of which week: it is the story's. */
function ofOneWeekday(
  { claim: { when: x, loose: p } }: Statement,
  { claim: { when: y, loose: q } }: Statement,
): boolean {
  const [a, b] = [x?.expression.fields?.weekday, y?.expression.fields?.weekday];
  return a !== undefined && a === b && !(p && q);
}

export function dayOf(statement: Statement): string | undefined {
  const { claim, member } = statement;
  const time = timeOf(statement) ?? claim.setting.time;
  const day = (time?.first ?? member.date?.value)?.slice(0, 10);
  return day?.length === 10 ? day : undefined;
}

const timeOf = ({ claim, member }: Statement): TimeValue | undefined =>
  claim.when && (claim.when.resolved ?? member.times?.get(claim.id));
