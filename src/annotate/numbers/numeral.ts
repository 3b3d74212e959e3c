// In: a scan and a token. Out: the numeral that begins there: in digits, words or both, with its sign, fraction and vagueness.

import { formAt } from '../../core/document.ts';
import { offsetAfterLetters } from '../../text/tokenise.ts';
import { RANK, TRAIT } from '../kinds.ts';
import { formIn, glued, isDigits, isMark, numberOf, rankAt, type Scan, senseAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { readWhole } from './compose.ts';
import { type DigitStyle, readDigits } from './digits.ts';
import { addedFraction, readFraction, readSlash } from './fraction.ts';
import { readPower, readShare } from './ratio.ts';
import { belowHundred, numeralWord, type Part } from './small-numbers.ts';

/** A numeral over the tokens `[token, tokenEnd)`; `start` is the offset after the clitics of its first word. */
export interface Numeral {
  readonly token: number;
  readonly tokenEnd: number;
  readonly start: number;
  /** Undefined for vague counts (عشرات, dozens). */
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number | null;
  /** Bare digits without separator, sign or scale: may be a year, a day, an hour. */
  readonly plain: boolean;
  /** The scale that its last word says (ملايين); 1 for none. */
  readonly scale: number;
  /** Digits in it; -1 where it is written in words alone. */
  readonly width: number;
  readonly fraction: boolean;
  /** The clitics before it. */
  readonly article: boolean;
  readonly conjunction: string;
  readonly preposition: string;
  /** One link of a chain of digits and points. */
  readonly chain: boolean;
  /** عدة, several: too loose to count by itself. */
  readonly loose: boolean;
}

/** Reads the numeral that begins at token `i`; undefined where there is none. */
export function readNumeral(scan: Scan, i: number, style: DigitStyle): Numeral | undefined {
  const sign = signAt(scan, i);
  const at = sign === 0 ? i : i + 1;
  const vague = sign === 0 ? readVague(scan, i, style) : undefined;
  if (vague) return vague;
  const slash = readSlash(scan, at);
  const digits = readDigits(scan, at, style);
  if (digits?.chain)
    return numeral(scan, i, { value: digits.value, end: digits.tokenEnd, room: 1, digits: true }, { chain: true });
  const fraction = slash ?? (followsDefinite(scan, at) ? undefined : readFraction(scan, at, 'first'));
  const whole = fraction ? undefined : (readWhole(scan, at, style) ?? zero(scan, at) ?? pair(scan, at));
  if (fraction) return numeral(scan, i, signed(fraction, sign), { fraction: true, width: slash ? 1 : -1 });
  if (whole === undefined) return undefined;
  const joined = readPower(scan, whole) ?? readShare(scan, whole);
  if (joined) return numeral(scan, i, signed(joined, sign), { fraction: joined.value < 1 });
  const part = withPoint(scan, whole) ?? withFraction(scan, whole);
  const plain = sign === 0 && digits?.plain === true && part.end === at + 1;
  return numeral(scan, digits && sign === 0 ? digits.token : i, signed(part, sign), {
    plain,
    width: digits?.width ?? -1,
  });
}

/** السنوات السبع: behind a definite noun the word is the seven, not a seventh. */
function followsDefinite(scan: Scan, i: number): boolean {
  const word = rankAt(scan, i, RANK.unit) ?? rankAt(scan, i, RANK.ten);
  if (word?.article !== true) return false;
  return formIn(scan, i - 1)?.readings.some((r) => r.article) === true;
}

/** -1 for a minus, 1 for a plus, 0 for none. A hyphen is a minus where it touches its digits and nothing before it. */
function signAt(scan: Scan, i: number): -1 | 0 | 1 {
  if (rankAt(scan, i, RANK.minus)) return -1;
  if (
    !isMark(scan, i, '-−+') ||
    !glued(scan, i + 1) ||
    (i > scan.first && glued(scan, i) && !isMark(scan, i - 1, '([<>='))
  )
    return 0;
  if (!isDigits(scan, i + 1) && !(isMark(scan, i + 1, '.٫') && isDigits(scan, i + 2))) return 0;
  return formAt(scan.doc, i).surface === '+' ? 1 : -1;
}

const signed = (part: Part, sign: number): Part => (sign < 0 ? { ...part, value: -part.value } : part);

function zero(scan: Scan, i: number): Part | undefined {
  const word = numeralWord(scan, i, 'first', RANK.zero);
  return word && { value: 0, end: i + 1, room: 1, digits: false };
}

/** `a pair`, `a couple of`. */
function pair(scan: Scan, i: number): Part | undefined {
  const word = numeralWord(scan, i, 'first', RANK.article) && numeralWord(scan, i + 1, 'next', RANK.pair);
  if (!word || (word.is.guarded === true && senseWith(scan, i + 2, TRAIT.of) === undefined)) return undefined;
  return { value: numberOf(word, 'value'), end: i + 2, room: 1, digits: false };
}

function withFraction(scan: Scan, whole: Part): Part {
  const added = addedFraction(scan, whole);
  return added ? { ...whole, value: whole.value + added.value, end: added.end } : whole;
}

/** ثلاثة فاصلة صفر خمسة, two point two million: digits after the point are read one by one or as one numeral. */
function withPoint(scan: Scan, whole: Part): Part | undefined {
  if (!numeralWord(scan, whole.end, 'next', RANK.point)) return undefined;
  let digits = '';
  let end = whole.end + 1;
  for (;;) {
    const next = zero(scan, end) ?? (Number(digits) === 0 ? readWhole(scan, end, {}) : belowHundred(scan, end, 'next'));
    if (next === undefined) break;
    const scale = next.room > 100 ? next.room : 1;
    digits += String(next.value / scale);
    end = next.end;
    if (scale > 1) return { value: Number(`${whole.value}.${digits}`) * scale, end, room: scale, digits: false };
  }
  const value = Number(`${whole.value}.${digits}`);
  return digits === ''
    ? undefined
    : (parted(scan, whole, Number(digits), end) ?? { value, end, room: 1, digits: false });
}

/** ثلاثة فاصلة خمسة من مئة: the size of the parts behind the point is said. */
function parted(scan: Scan, whole: Part, over: number, end: number): Part | undefined {
  if (senseWith(scan, end, TRAIT.share) === undefined) return undefined;
  const ten = numeralWord(scan, end + 1, 'next', RANK.ten | RANK.hundred | RANK.scale);
  const size = ten ? numberOf(ten, 'value') : 0;
  return over < size ? { value: whole.value + over / size, end: end + 2, room: 1, digits: false } : undefined;
}

/** عشرات, مئات الآلاف, بضعة آلاف, dozens, tens of thousands: an open range from the least that the words allow. */
function readVague(scan: Scan, i: number, style: DigitStyle): Numeral | undefined {
  const few = numeralWord(scan, i, 'first', RANK.few);
  if (few) return fewOf(scan, i, few);
  const word = numeralWord(scan, i, 'first', RANK.vague) ?? plural(scan, i, RANK.scale) ?? plural(scan, i, RANK.dozen);
  if (
    word === undefined ||
    word.is.spoken === true ||
    (word.is.guarded === true && senseWith(scan, i + 1, TRAIT.of) === undefined)
  )
    return undefined;
  let size = numberOf(word, 'min', 2 * numberOf(word, 'value'));
  let end = i + 1;
  for (;;) {
    const at = senseWith(scan, end, TRAIT.of) ? end + 1 : end;
    const scale = numeralWord(scan, at, 'next', RANK.scale | RANK.vague);
    if (scale === undefined || readWhole(scan, at, style)?.digits) break;
    size *= numberOf(scale, 'value');
    end = at + 1;
  }
  return numeral(scan, i, { value: size, end, room: 1, digits: false }, { vague: { min: size, max: null } });
}

const plural = (scan: Scan, i: number, rank: number): Sense | undefined => {
  const word = numeralWord(scan, i, 'first', rank);
  return word?.is.plural === true ? word : undefined;
};

function fewOf(scan: Scan, i: number, few: Sense): Numeral | undefined {
  const scale = numeralWord(scan, i + 1, 'next', RANK.scale | RANK.vague | RANK.hundred);
  const size = scale ? numberOf(scale, 'value') : 1;
  const vague = { min: numberOf(few, 'min') * size, max: numberOf(few, 'max') * size };
  const loose = few.is.loose === true && !scale;
  return numeral(scan, i, { value: vague.min, end: i + (scale ? 2 : 1), room: 1, digits: false }, { vague, loose });
}

interface Traits {
  readonly plain?: boolean;
  readonly width?: number;
  readonly fraction?: boolean;
  readonly chain?: boolean;
  readonly loose?: boolean;
  readonly vague?: { readonly min: number; readonly max: number | null };
}

function numeral(scan: Scan, i: number, part: Part, traits: Traits): Numeral {
  const lead = senseAt(scan, i, 'number');
  const { vague } = traits;
  return {
    token: i,
    tokenEnd: part.end,
    start: lead ? offsetAfterLetters(scan.text, scan.doc.tokens.start[i]!, lead.skip) : scan.doc.tokens.start[i]!,
    value: vague ? undefined : part.value,
    min: vague ? vague.min : part.value,
    max: vague ? vague.max : part.value,
    plain: traits.plain ?? false,
    scale: part.room,
    width: traits.width ?? -1,
    fraction: traits.fraction ?? false,
    chain: traits.chain ?? false,
    loose: traits.loose ?? false,
    article: lead?.article ?? false,
    conjunction: lead?.conjunction ?? '',
    preposition: lead?.preposition ?? '',
  };
}
