// In: a sentence with its numerals. Out: the shapes that the grammars of time share, and what stands at a token: a calendar word, a number, a unit.

import type { CalendarFields, Grain, TimeExpression } from '../../core/value.ts';
import type { Evidence } from '../evidence.ts';
import { ROLE, type Role } from '../kinds.ts';
import { articleBefore } from '../numbers/definite.ts';
import type { Items } from '../numbers/items.ts';
import type { Numeral } from '../numbers/numeral.ts';
import { flagsWithPhrases, isDigits, roleAt, type Scan, sensesAt } from '../scan.ts';
import { FLAG, NO_SENSES, type Sense } from '../senses.ts';

/** A sentence with its numerals and ordinals, and what the article's other dates teach. */
export interface TimeScan {
  readonly scan: Scan;
  readonly items: Items;
  readonly evidence: Evidence;
  /** Has it a numeral, an ordinal or digits? */
  readonly counts: boolean;
  /** Points read so far by their first token: longer times ask again for those inside them. */
  readonly points: Map<number, TimePart | null>;
  /** Lengths of time read so far, likewise. */
  readonly lengths: Map<number, Length | null>;
}

/** A time read over the tokens `[token, tokenEnd)`. */
export interface TimePart {
  readonly token: number;
  readonly tokenEnd: number;
  readonly expression: TimeExpression;
  /** The rule that read it, as `inspect` names it. */
  readonly rule: string;
  /** Too little to stand alone (an hour without الساعة, a month that is also a verb): kept only beside another part. */
  readonly weak: boolean;
}

/** A length of time with the token after it. */
export interface Length {
  readonly iso: string;
  readonly token: number;
  readonly end: number;
  /** Counted in words or digits; false for a bare unit (أسبوع, a day). */
  readonly counted: boolean;
  readonly grain: Grain;
  readonly value: number;
  /** Counted by a word that names no number: عدة ساعات, a few days. */
  readonly vague: boolean;
}

export function part(
  token: number,
  tokenEnd: number,
  rule: string,
  expression: TimeExpression,
  weak = false,
): TimePart {
  return { token, tokenEnd, rule, expression, weak };
}

export function fieldsPart(
  token: number,
  tokenEnd: number,
  rule: string,
  fields: CalendarFields,
  weak = false,
): TimePart {
  return part(token, tokenEnd, rule, { fields }, weak);
}

/** The calendar sense of a role at token `i`, without a pronoun. */
export function calendarWord({ scan }: TimeScan, i: number, role: Role): Sense | undefined {
  const first = roleAt(scan, i, role);
  if (first === undefined || first.pronoun === '') return first;
  for (const sense of sensesAt(scan, i)) if (sense.kind === role && sense.pronoun === '') return sense;
  return undefined;
}

/** Does an article of the calendar's words stand at a token? */
export const articleAt = (t: TimeScan, i: number): boolean => calendarWord(t, i, ROLE.article) !== undefined;

/** Does a calendar word of one of these roles end right before token `i`? */
export function roleBefore(t: TimeScan, i: number, ...roles: readonly Role[]): boolean {
  for (let length = 1; length <= LONGEST_ROLE; length++)
    for (const role of roles) if (calendarWord(t, i - length, role)?.length === length) return true;
  return false;
}

const LONGEST_ROLE = 4;

/** A number with the token after it. */
export interface Counted {
  readonly value: number;
  readonly token: number;
  readonly end: number;
  /** Written as an ordinal. */
  readonly ordinal: boolean;
  /** Written in digits. */
  readonly digits: boolean;
}

/** The numeral that begins at token `i`. */
export function numeralAt({ scan, items }: TimeScan, i: number): Numeral | undefined {
  return (flagsWithPhrases(scan, i) & FLAG.numeral) === 0 ? undefined : items.numerals.get(i);
}

/** Does a numeral begin at token `i`? */
export const hasNumeral = ({ scan }: TimeScan, i: number): boolean => (flagsWithPhrases(scan, i) & FLAG.numeral) !== 0;

/** Does an ordinal begin at token `i`? */
export const hasOrdinal = ({ scan }: TimeScan, i: number): boolean => (flagsWithPhrases(scan, i) & FLAG.ranking) !== 0;

/** The plain whole number that begins at token `i`, cardinal or ordinal; the glued article of الـ20 belongs to it. */
export function wholeAt(t: TimeScan, i: number): Counted | undefined {
  const ordinal = hasOrdinal(t, i) ? t.items.ordinals.get(i) : undefined;
  if (ordinal)
    return {
      value: ordinal.value,
      token: ordinal.token,
      end: ordinal.tokenEnd,
      ordinal: !ordinal.cardinal,
      digits: ordinal.digits,
    };
  const at = isDigits(t.scan, i + 1) && articleBefore(t.scan, i + 1) === i ? i + 1 : i;
  const numeral = numeralAt(t, at);
  if (numeral === undefined || !isWhole(numeral)) return undefined;
  return { value: numeral.value!, token: i, end: numeral.tokenEnd, ordinal: false, digits: numeral.width >= 0 };
}

/** The numerals inside a part, in order. */
export function numeralsIn(t: TimeScan, { token, tokenEnd }: TimePart): Numeral[] {
  const found: Numeral[] = [];
  for (let i = token; i < tokenEnd; i++) {
    const numeral = numeralAt(t, i);
    if (numeral && numeral.token >= token && numeral.tokenEnd <= tokenEnd) found.push(numeral);
  }
  return found;
}

const isWhole = (n: Numeral): boolean =>
  n.value !== undefined && Number.isInteger(n.value) && n.value >= 0 && !n.fraction && (n.plain || n.width < 0);

/** The number of an ordinal that begins at token `i`. */
export function ordinalAt(t: TimeScan, i: number): Counted | undefined {
  const found = wholeAt(t, i);
  return found?.ordinal || hasOrdinal(t, i) ? found : undefined;
}

export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2199;

/** Every unit of time that token `i` may name; يوما is one day and, in construct, two. */
export function timeUnits(t: TimeScan, i: number): readonly Sense[] {
  if (timeUnit(t, i) === undefined) return NO_SENSES;
  return sensesAt(t.scan, i).filter((s) => s.kind === ROLE.timeUnit);
}

/** The unit of time named at token `i`. */
export function timeUnit(t: TimeScan, i: number): Sense | undefined {
  return roleAt(t.scan, i, ROLE.timeUnit);
}
