// In: a token. Out: the length of time that begins there, piece by piece: 2 years and 3 months.

import type { Grain } from '../../core/value.ts';
import { flagsWithPhrases, isMark, isWord } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { isoDuration } from './iso-duration.ts';
import { type Piece, pieceAt } from './length-piece.ts';
import { type Length, numeralAt, type TimeScan, timeUnit } from './part.ts';

/** The length that begins at token `i`: pieces of falling units joined by و, `and` or a comma. */
export function lengthAt(t: TimeScan, i: number): Length | undefined {
  if (!mayBegin(t, i)) return undefined;
  const known = t.lengths.get(i);
  if (known !== undefined) return known ?? undefined;
  const length = readLength(t, i);
  t.lengths.set(i, length ?? null);
  return length;
}

/** A numeral or a unit; in English also a, one, another. */
function mayBegin(t: TimeScan, i: number): boolean {
  const flags = flagsWithPhrases(t.scan, i);
  if ((flags & FLAG.numeral) !== 0 || timeUnit(t, i) !== undefined) return true;
  return t.scan.lang === 'en' && (flags & (FLAG.number | FLAG.lead)) !== 0;
}

function readLength(t: TimeScan, i: number): Length | undefined {
  const first = pieceAt(t, i, 'first');
  if (first === undefined) return undefined;
  const pieces = [first];
  for (;;) {
    const last = pieces[pieces.length - 1]!;
    const next = nextPiece(t, last);
    if (next === undefined || pieces.length > 7) break;
    // 365 days a year: a longer unit that nothing counts goes on with no shorter one.
    if (!next.counted && FALLING.indexOf(next.unit) < FALLING.indexOf(last.unit)) break;
    pieces.push(next);
  }
  const last = pieces[pieces.length - 1]!;
  const iso = isoDuration(pieces);
  const counted = pieces.some((p) => p.counted);
  const vague = pieces.some((p) => p.vague);
  return { iso, token: i, end: last.end, counted, grain: last.unit, value: first.value, vague };
}

const FALLING: readonly Grain[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

function nextPiece(t: TimeScan, last: Piece): Piece | undefined {
  const { scan } = t;
  let at = last.end;
  const comma = isMark(scan, at, ',،');
  if (comma) at++;
  const word = scan.doc.language.numerals.and;
  const separate = isWord(scan, at, word);
  if (separate) at++;
  const next = bareMinutes(t, at, last) ?? pieceAt(t, at, separate || at > last.end ? 'next' : 'added');
  // «14 سنة، 15 يوما»: an age, and how long.
  if (scan.lang === 'ar' && comma && !separate && last.unit === 'year' && next?.unit === 'day') return undefined;
  return next;
}

/** `1 hour thirty`, `2 hours and 10`: the number behind hours counts minutes. */
function bareMinutes(t: TimeScan, i: number, last: Piece): Piece | undefined {
  if (t.scan.lang !== 'en' || last.unit !== 'hour') return undefined;
  const numeral = numeralAt(t, i);
  if (
    numeral?.value === undefined ||
    numeral.value > 59 ||
    !Number.isInteger(numeral.value) ||
    numeral.tokenEnd < t.scan.limit
  )
    return undefined;
  return { value: numeral.value, unit: 'minute', end: numeral.tokenEnd, counted: true };
}
