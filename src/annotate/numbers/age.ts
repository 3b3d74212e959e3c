// In: the times of a sentence. Out: those lengths that are ages, as amounts: البالغ من العمر 25 عاما, (25 عاما), 25-year-old.
import { parseDuration } from '../../values/period.ts';
import { exactly } from '../../values/quantity.ts';
import { isMark } from '../scan.ts';
import { calendarWord, roleBefore, type TimePart, type TimeScan } from '../times/part.ts';
import type { Amount } from './amount.ts';

/** Years of a life; what lies above is the age of a thing and needs `old`. */
const OLDEST = 120;

/** The amount that a length of time is, where the words around it tell an age; undefined where it is a duration. */
export function ageOf(t: TimeScan, p: TimePart): Amount | undefined {
  const duration = p.expression.duration;
  if (duration === undefined || p.expression.set) return undefined;
  const end = oldAfter(t, p.tokenEnd);
  if (end === undefined && !roleBefore(t, p.token, 'age') && !inBrackets(t, p, duration)) return undefined;
  const value = ageIn(duration);
  if (value === undefined) return undefined;
  const numerals = [...t.items.numerals.values()].filter((n) => n.token >= p.token && n.tokenEnd <= p.tokenEnd);
  return {
    kind: 'quantity',
    token: p.token,
    tokenEnd: end ?? p.tokenEnd,
    start: numerals[0]?.start ?? t.scan.doc.tokens.start[p.token]!,
    value: exactly(value.count),
    numerals,
    unit: {
      id: value.unit,
      dimension: 'age',
      factor: 1,
      token: unitToken(t, numerals[0]?.tokenEnd ?? p.token),
      tokenEnd: p.tokenEnd,
    },
  };
}

/** Over the hyphen of two-year-old. */
const unitToken = (t: TimeScan, i: number): number => (isMark(t.scan, i, '-–') ? i + 1 : i);

/** `old`, `of age`, `-old` behind the unit. */
function oldAfter(t: TimeScan, end: number): number | undefined {
  const at = isMark(t.scan, end, '-–') ? end + 1 : end;
  const old = calendarWord(t, at, 'old');
  return old && at + old.length;
}

/** «محمد علي (25 عاما)»: years in brackets behind a name. */
function inBrackets(t: TimeScan, p: TimePart, duration: string): boolean {
  const years = /^P(\d+)Y$/.exec(duration);
  return (
    years !== null && Number(years[1]) <= OLDEST && isMark(t.scan, p.token - 1, '(') && isMark(t.scan, p.tokenEnd, ')')
  );
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };

function ageIn(duration: string): { readonly count: number; readonly unit: string } | undefined {
  const single = /^PT?([\d.]+)([YMWDH])$/.exec(duration);
  if (single) return { count: Number(single[1]), unit: UNITS[single[2]!]! };
  const length = parseDuration(duration);
  return length && { count: length.months / 12, unit: 'year' };
}
