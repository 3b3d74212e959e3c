// In: the two hours of a range. Out: the same, the half of the day that one says given to the other.
import type { TimeExpression } from '../../core/value.ts';
import { part, type TimePart } from './part.ts';
import { saysDate } from './unify.ts';

/** `5 to 6pm`: the half said once holds for both, unless that would put the end before the beginning. */
export function shareHalf(a: TimeExpression, b: TimeExpression): readonly [TimeExpression, TimeExpression] {
  const [x, y] = [a.fields?.hour, b.fields?.hour];
  if (x === undefined || y === undefined) return [a, b];
  if (a.fields?.ambiguousHalf && !b.fields?.ambiguousHalf && x < 12 && y > 12 && x + 12 <= y + (y === x + 12 ? 1 : 0))
    return [withHour(a, x + 12), b];
  if (!a.fields?.ambiguousHalf && b.fields?.ambiguousHalf && y < 12 && y <= x && y + 12 > x)
    return [a, withHour(b, y + 12)];
  return [a, b];
}

function withHour(e: TimeExpression, hour: number): TimeExpression {
  const { ambiguousHalf: _, ...fields } = e.fields ?? {};
  return { ...e, fields: { ...fields, hour } };
}

/** يوميا من التاسعة مساء حتى السادسة صباحا, daily 9pm-to-6am curfews: each day from the one to the other. */
export function dailyHours(a: TimePart, b: TimePart, token: number): TimePart | undefined {
  const [x, y] = [a.expression, b.expression];
  if ((x.set && y.set) || [x, y].some((e) => e.duration !== undefined || e.fields?.hour === undefined || saysDate(e)))
    return undefined;
  const [from, to] = shareHalf({ fields: x.fields! }, { fields: y.fields! });
  return part(token, b.tokenEnd, 'range', { set: true, from, to });
}
