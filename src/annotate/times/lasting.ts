// In: the times of an English sentence in order. Out: the same, a beginning and the length behind it put together: from 2pm for 3 hours.
import { ROLE } from '../kinds.ts';
import { isWord } from '../scan.ts';
import { calendarWord, part, type TimePart, type TimeScan } from './part.ts';
import { saysClock, saysDate } from './unify.ts';

/** Joins `18 December for 10 days`, `from 4pm for thirty minutes` to the stretch that they say. */
export function joinLengths(t: TimeScan, parts: readonly TimePart[]): readonly TimePart[] {
  if (t.scan.lang !== 'en') return parts;
  const out: TimePart[] = [];
  for (const part of parts) {
    const last = out[out.length - 1];
    const joined = last && stretch(t, last, part);
    if (joined) out[out.length - 1] = joined;
    else out.push(part);
  }
  return out;
}

function stretch(t: TimeScan, start: TimePart, length: TimePart): TimePart | undefined {
  const { duration } = length.expression;
  if (duration === undefined || length.weak || length.expression.modifier || length.token !== start.tokenEnd + 1)
    return undefined;
  if (calendarWord(t, start.tokenEnd, ROLE.lasting) === undefined || !begins(start)) return undefined;
  const from = isWord(t.scan, start.token - 1, 'from') ? 1 : 0;
  return part(start.token - from, length.tokenEnd, `${start.rule}+duration`, {
    from: start.expression,
    to: { base: start.expression, offset: { duration, sign: 1 } },
  });
}

/** A clock time or a single day that nothing opens or closes yet. */
function begins({ weak, expression: e }: TimePart): boolean {
  if (weak || e.from || e.to || e.set || e.now || e.duration !== undefined || e.modifier || e.offset) return false;
  return saysClock(e) || (saysDate(e) && (e.fields?.day !== undefined || e.shift?.unit === 'day'));
}
