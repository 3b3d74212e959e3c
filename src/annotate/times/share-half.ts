// In: the two hours of a range. Out: the same, the half of the day that one says given to the other.
import type { TimeExpression } from '../../core/value.ts';

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
