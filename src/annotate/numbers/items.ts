// In: a sentence. Out: its numerals and ordinals by their first token, in one pass; everything else is built on these.

import { formAt } from '../../core/document.ts';
import { TOKEN_KIND } from '../../core/lexeme.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { RANK, TRAIT } from '../kinds.ts';
import { flagsAt, formIn, isDigits, isMark, isWord, rankAt, type Scan, senseAt, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { inAddress, isCode } from './codes.ts';
import { articleBefore, asOrdinal } from './definite.ts';
import type { DigitStyle } from './digits.ts';
import { isLabel } from './labels.ts';
import { isDivineName, isNamedBy, nameEnd } from './names.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { type Ordinal, readOrdinal } from './ordinal.ts';

/** Numerals and ordinals of one sentence by the token they begin at. */
export interface Items {
  readonly numerals: ReadonlyMap<number, Numeral>;
  readonly ordinals: ReadonlyMap<number, Ordinal>;
}

const NUMERIC = FLAG.digits | FLAG.number | FLAG.ordinal;

/** How the article writes digits, and which numbers it has for names. */
type Style = DigitStyle & { readonly namedNumbers?: ReadonlySet<string> };

/** Finds them all; they do not overlap. */
export function findItems(scan: Scan, style: Style): Items {
  const numerals = new Map<number, Numeral>();
  const ordinals = new Map<number, Ordinal>();
  for (let i = scan.first; i < scan.limit; ) {
    if ((scan.flags[i]! & WAKES) === 0) {
      i++;
      continue;
    }
    const named = nameEnd(scan, i);
    if (named > i) {
      i = named;
      continue;
    }
    const percent = senseWith(scan, i, TRAIT.percent);
    const item = !percent && mayBegin(scan, i) ? readItem(scan, i, style) : undefined;
    if (item === undefined) {
      i += percent ? percent.length : 1;
      continue;
    }
    if (!('definite' in item) && (refused(scan, item) || namesPlace(scan, item, style))) {
      i = item.tokenEnd;
      continue;
    }
    // The point of `.25` may stand in the sentence before; its digits are the key.
    if ('definite' in item) {
      ordinals.set(Math.min(i, item.token), item);
      scan.flags[Math.min(i, item.token)]! |= FLAG.ranking;
    } else {
      numerals.set(i, item);
      scan.flags[i]! |= FLAG.numeral;
    }
    i = item.tokenEnd;
  }
  return { numerals, ordinals };
}

/** What begins a numeral, name or percentage; few words of a text do. */
const WAKES = NUMERIC | FLAG.share | FLAG.name | FLAG.sign;

function mayBegin(scan: Scan, i: number): boolean {
  if ((flagsAt(scan, i) & NUMERIC) !== 0) return true;
  if (isMark(scan, i, '-−+')) return isDigits(scan, i + 1) || isMark(scan, i + 1, '.٫');
  return senseWith(scan, i, TRAIT.portion) !== undefined;
}

function readItem(scan: Scan, i: number, style: DigitStyle): Numeral | Ordinal | undefined {
  if (isDigits(scan, i) && inAddress(scan, i)) return undefined;
  const ordinal = readOrdinal(scan, i);
  const numeral = ordinal && ordinal.tokenEnd > i + 1 ? undefined : readNumeral(scan, i, style);
  if (numeral?.fraction && ordinal && measures(scan, numeral.tokenEnd)) return numeral;
  if (numeral && (!ordinal || numeral.tokenEnd > ordinal.tokenEnd))
    return refused(scan, numeral) ? numeral : (asOrdinal(scan, numeral) ?? numeral);
  return ordinal;
}

/**
 * الواحد, العشرة: a definite numeral below eleven with no noun on either side speaks of people named before; الواحد is no number
 * but behind a definite noun (اليوم الواحد).
 */
function isPronominal(scan: Scan, numeral: Numeral): boolean {
  if (!numeral.article || numeral.width >= 0 || (numeral.value ?? MOST_PRONOMINAL) >= MOST_PRONOMINAL) return false;
  const [before, after] = [formIn(scan, numeral.token - 1), formIn(scan, numeral.tokenEnd)];
  if (numeral.value === 1) return before?.readings.some((r) => r.article) !== true;
  // بركة السبع: a name in the genitive.
  if (before?.surface.endsWith('ة') && before.readings.every((r) => !r.article)) return true;
  return before?.kind !== TOKEN_KIND.word && after?.kind !== TOKEN_KIND.word;
}

const MOST_PRONOMINAL = 11;

/** `tenth of a gallon`: before a unit the ordinal is a fraction. */
function measures(scan: Scan, end: number): boolean {
  const of = senseWith(scan, end, TRAIT.of) ? end + 1 : end;
  return senseAt(scan, rankAt(scan, of, RANK.article) ? of + 1 : of, 'unit') !== undefined;
}

/** اشتباكات الأربعين, once the article has said ميدان الأربعين: behind no definite noun, and alone. */
function namesPlace(scan: Scan, { article, width, token, tokenEnd }: Numeral, { namedNumbers }: Style): boolean {
  if (!article || width >= 0 || tokenEnd > token + 1 || namedNumbers === undefined || namedNumbers.size === 0)
    return false;
  return namedNumbers.has(senseAt(scan, token, 'number')?.key ?? '');
}

/** لست, spelled like `for six`. */
const I_AM_NOT = wordSet('i-am-not');

/** الألفي: the construct dual takes no article. */
function isSurname(scan: Scan, { token, tokenEnd, value = 0 }: Numeral): boolean {
  return tokenEnd === token + 1 && value >= 200 && formAt(scan.doc, token).fold.endsWith('ي');
}

/** Digits inside a name or code (F-16, scp173m) and the pronoun one (this one, أي واحد) are no numbers. */
function refused(scan: Scan, numeral: Numeral): boolean {
  if (numeral.width > 0 && (isCode(scan, numeral) || isLabel(scan, numeral))) return true;
  if (isPronominal(scan, numeral) || isDivineName(scan, numeral.token)) return true;
  if (numeral.article && numeral.width < 0 && (isNamedBy(scan, numeral.token) || isSurname(scan, numeral))) return true;
  const article = articleBefore(scan, numeral.token);
  if (numeral.width > 0 && article < numeral.token && isNamedBy(scan, article)) return true;
  // the one she wore
  if (scan.lang === 'en' && numeral.value === 1 && numeral.width < 0 && isWord(scan, numeral.token - 1, 'the'))
    return true;
  if (I_AM_NOT.has(formAt(scan.doc, numeral.token).fold) && !measures(scan, numeral.tokenEnd)) return true;
  return numeral.value === 1 && numeral.width < 0 && senseWith(scan, numeral.token - 1, TRAIT.determiner) !== undefined;
}
