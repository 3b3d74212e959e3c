// In: a numeral. Out: what it is an amount of: a percentage, money, a measure, or a bare number.

import type { UnitRecord } from '../../core/unit.ts';
import type { NumberValue } from '../../core/value.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { exactly, scaledBy } from '../../values/quantity.ts';
import { RANK, TRAIT } from '../kinds.ts';
import { formIn, glued, isDigits, isMark, isWord, isWordOf, rankAt, type Scan, senseAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { addedFraction } from './fraction.ts';
import { type Currency, currencyAfter, currencyBefore } from './money.ts';
import type { Numeral } from './numeral.ts';

/** A unit of measure as the text names it. */
export interface Unit {
  readonly id: string;
  readonly dimension: string;
  readonly factor: number;
  /** Tokens of the unit's words. */
  readonly token: number;
  readonly tokenEnd: number;
}

/** A number with its unit, over the tokens `[token, tokenEnd)`. */
export interface Amount {
  readonly kind: 'number' | 'percent' | 'money' | 'quantity';
  readonly token: number;
  readonly tokenEnd: number;
  readonly start: number;
  readonly value: NumberValue;
  readonly numerals: readonly Numeral[];
  readonly currency?: Currency;
  readonly unit?: Unit;
}

export type Units = Readonly<Record<string, UnitRecord>>;

/** The value that a numeral says by itself. */
export function valueIn(numeral: Numeral): NumberValue {
  if (numeral.value !== undefined) return exactly(numeral.value);
  return { min: numeral.min, max: numeral.max, minInclusive: true, maxInclusive: true };
}

/** Reads the amount around a numeral. `free(i)`: may token `i` be taken, or does an earlier amount own it? */
export function readAmount(scan: Scan, numeral: Numeral, units: Units, free: (i: number) => boolean): Amount {
  const bare = bareAmount(numeral);
  if (numeral.chain) return bare;
  const percent = percentage(scan, bare, free);
  if (percent) return percent;
  const [sum, size] = [money(scan, bare, free), measure(scan, bare, units)];
  // $63.20 a barrel is a sum.
  return (size && (!sum || (!sum.currency!.symbol && size.tokenEnd > sum.tokenEnd)) ? size : sum) ?? bare;
}

function bareAmount(numeral: Numeral): Amount {
  const { token, tokenEnd, start } = numeral;
  return { kind: 'number', token, tokenEnd, start, value: valueIn(numeral), numerals: [numeral] };
}

/** `12.5%`, خمسة في المئة; written before the digits too: `%12.5`, بالمئة 10. */
function percentage(scan: Scan, bare: Amount, free: (i: number) => boolean): Amount | undefined {
  const after = senseWith(scan, bare.tokenEnd, TRAIT.percent);
  if (after) return { ...bare, kind: 'percent', tokenEnd: bare.tokenEnd + after.length };
  const at = scan.lang === 'en' && isWord(scan, bare.token - 1, 'of') ? bare.token - 2 : bare.token - 1;
  const before = free(at) ? senseWith(scan, at, TRAIT.percent) : undefined;
  if (before === undefined || at + before.length > bare.token) return undefined;
  return { ...bare, kind: 'percent', token: at, start: scan.doc.tokens.start[at]! };
}

function money(scan: Scan, bare: Amount, free: (i: number) => boolean): Amount | undefined {
  const after = currencyAfter(scan, bare.tokenEnd, bare.value);
  const before = currencyBefore(scan, bare.token, free);
  const currency = before && (!after || before.symbol) ? before : after;
  if (currency === undefined) return undefined;
  const token = Math.min(bare.token, currency.token);
  const start = token < bare.token ? scan.doc.tokens.start[token]! : bare.start;
  const pair = before && after && before.code === after.code && !isDigits(scan, after.tokenEnd) ? after.tokenEnd : 0;
  const tokenEnd = Math.max(bare.tokenEnd, currency.tokenEnd, pair);
  return inUnits(withHalf(scan, { ...bare, kind: 'money', token, start, tokenEnd, currency }));
}

/** 19 مليون جنيه ونصف المليون, خمسة جنيهات ونصف: a fraction behind the currency belongs to the sum. */
function withHalf(scan: Scan, sum: Amount): Amount {
  const { value } = sum.value;
  if (scan.lang !== 'ar' || value === undefined || !Number.isInteger(value)) return sum;
  const room = sum.numerals[0]?.scale ?? 1;
  const added = addedFraction(scan, { value, end: sum.tokenEnd, room, digits: false });
  return added ? { ...sum, value: exactly(value + added.value), tokenEnd: added.end } : sum;
}

/** A subunit that belongs to one currency alone is given in that currency: 25 هللة are 0.25 SAR. */
export function inUnits(amount: Amount): Amount {
  const { currency } = amount;
  if (currency === undefined || currency.per === 1 || currency.code === currency.key) return amount;
  return { ...amount, value: scaledBy(amount.value, 1 / currency.per) };
}

function measure(scan: Scan, bare: Amount, units: Units): Amount | undefined {
  const unit = unitAfter(scan, bare.tokenEnd, units);
  if (unit === undefined) return undefined;
  const below = senseWith(scan, unit.tokenEnd, TRAIT.belowZero);
  const value = below ? scaledBy(bare.value, -1) : bare.value;
  return {
    ...bare,
    kind: 'quantity',
    value,
    tokenEnd: unit.tokenEnd + (below?.length ?? 0),
    unit,
  };
}

/** The unit whose words begin at token `i`, after a hyphen, `of a` or من where they stand before it. */
function unitAfter(scan: Scan, i: number, units: Units): Unit | undefined {
  for (const at of unitPlaces(scan, i)) {
    const sense = senseAt(scan, at, 'unit');
    if (sense === undefined || sense.conjunction !== '' || sense.preposition !== '' || sense.pronoun !== '') continue;
    const scale = sense.key === 'degree' ? senseAt(scan, at + sense.length, 'unit') : undefined;
    const unit = unitOf(scale ?? sense, scale ? at + sense.length : at, units);
    if (unit && !runsOn(scan, unit.tokenEnd))
      return scale ? { ...unit, token: at } : isShortOfLength(scan, unit) ? { ...unit, ...KILOMETRE } : unit;
  }
  return undefined;
}

/** «على بعد 10 كيلو من المدينة»: of what lies so far from a place كيلو is short for another word. */
const isShortOfLength = (scan: Scan, { token, tokenEnd }: Unit): boolean =>
  isWordOf(scan, token, KILO) &&
  (isWordOf(scan, tokenEnd, FROM_A_PLACE) || [2, 3, 4].some((n) => hasStemOf(scan, token - n, FAR)));
const hasStemOf = (scan: Scan, i: number, words: ReadonlySet<string>): boolean =>
  formIn(scan, i)?.readings.some(({ stem }) => words.has(stem)) === true;
const KILO = wordSet('kilo');
const FROM_A_PLACE = wordSet('so-far-from');
const FAR = wordSet('lies-so-far');
const KILOMETRE = { id: 'kilometre', dimension: 'length', factor: 1000 };

/** Digits glued behind a unit make it a code (24703m212); 2 and 3 are its powers. */
function runsOn(scan: Scan, end: number): boolean {
  return isDigits(scan, end) && glued(scan, end) && !isWord(scan, end, '2') && !isWord(scan, end, '3');
}

function* unitPlaces(scan: Scan, i: number): Iterable<number> {
  yield i;
  if (isMark(scan, i, '-–')) yield i + 1;
  const of = senseWith(scan, i, TRAIT.of) ? i + 1 : i;
  const article = rankAt(scan, of, RANK.article) ? of + 1 : of;
  if (article > i) yield article;
}

export function unitOf(sense: Sense, at: number, units: Units): Unit | undefined {
  const record = units[sense.key];
  if (record === undefined) return undefined;
  return { id: record.id, dimension: record.dimension, factor: record.factor, token: at, tokenEnd: at + sense.length };
}
