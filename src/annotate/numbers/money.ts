// In: the tokens beside a numeral. Out: the currency they name, by sign, code, word, or word and issuer.

import { formAt } from '../../core/document.ts';
import type { NumberValue } from '../../core/value.ts';
import { TRAIT } from '../kinds.ts';
import { glued, isDigits, isMark, numberOf, type Scan, sensesAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { codeByArticle, issuerAt } from './issuer.ts';

/** A currency over the tokens `[token, tokenEnd)`. */
export interface Currency {
  /** ISO 4217, or the word where neither the words nor the article say whose it is. */
  readonly code: string;
  /** The record of the word: `dinar`, `cent`. */
  readonly key: string;
  /** Subunits in one unit; 1 for a unit. */
  readonly per: number;
  /** The family whose subunit it is. */
  readonly partOf: string;
  readonly symbol: boolean;
  readonly token: number;
  readonly tokenEnd: number;
}

const LEAST_OF_CAREFUL = 1000;

/** `دولار أمريكي` after a numeral, `12-cent`, `million US dollars`, مليارات الدولارات, خمسة من الجنيهات. */
export function currencyAfter(scan: Scan, end: number, amount: NumberValue): Currency | undefined {
  const hyphen = isMark(scan, end, '-') && glued(scan, end) ? end + 1 : end;
  const of = senseWith(scan, hyphen, TRAIT.of) && scan.lang === 'ar' ? hyphen + 1 : hyphen;
  const issuer = scan.lang === 'en' ? issuerAt(scan, of) : undefined;
  const at = issuer ? of + issuer.length : of;
  const sense = currencyWord(scan, at, ['unit', 'family', 'code', 'part', 'sign'], of > hyphen);
  if (sense === undefined || (sense.is.careful === true && !isCarefully(amount, issuer, scan, at))) return undefined;
  const behind = scan.lang === 'ar' && !issuer ? issuerAt(scan, at + sense.length) : undefined;
  const named = issuer ?? (behind && behind.is[sense.key] !== undefined ? behind : undefined);
  const tokenEnd = at + sense.length + (behind && named === behind ? behind.length : 0);
  return currency(scan, sense, named, end, tokenEnd);
}

/** The currency that a word names by itself, with the issuer behind it (ديناران كويتيان). */
export function currencyNamed(scan: Scan, at: number, sense: Sense): Currency | undefined {
  if (sense.role !== 'unit' && sense.role !== 'family' && sense.role !== 'part') return undefined;
  const issuer = issuerAt(scan, at + sense.length);
  const named = issuer && issuer.is[sense.key] !== undefined ? issuer : undefined;
  return currency(scan, sense, named, at, at + sense.length + (named ? named.length : 0));
}

function isCarefully(amount: NumberValue, issuer: Sense | undefined, scan: Scan, at: number): boolean {
  const least = Math.abs(amount.value ?? amount.min ?? 0);
  return issuer !== undefined || least >= LEAST_OF_CAREFUL || issuerAt(scan, at + 1) !== undefined;
}

/** `$20`, `USD 20`, `US$ 20`, `dollar 22.5 million`: before the numeral, taken by no amount before it. */
export function currencyBefore(scan: Scan, token: number, free: (i: number) => boolean): Currency | undefined {
  for (let length = 3; length >= 1; length--) {
    const at = token - length;
    if (at < scan.first || !free(at)) continue;
    for (const sense of sensesAt(scan, at)) {
      if (sense.table !== 'currency' || sense.length !== length || !leads(scan, sense, at)) continue;
      return currency(scan, sense, undefined, at, token);
    }
  }
  return undefined;
}

/** Euro 2004 is a championship. */
const YEAR_WIDTH = 4;

function leads(scan: Scan, sense: Sense, at: number): boolean {
  // `signed a $1.2-million deal`: A$ is written in one.
  if (sense.role === 'sign' && sense.length > 1 && !glued(scan, at + 1)) return false;
  if (sense.role === 'sign' || sense.role === 'code') return !(isDigits(scan, at - 1) && glued(scan, at));
  return (
    scan.lang === 'en' &&
    sense.is.careful !== true &&
    (sense.role === 'family' || sense.role === 'unit' || sense.role === 'part') &&
    isDigits(scan, at + sense.length) &&
    formAt(scan.doc, at + sense.length).surface.length !== YEAR_WIDTH
  );
}

function currencyWord(scan: Scan, i: number, roles: readonly string[], definite: boolean): Sense | undefined {
  for (const sense of sensesAt(scan, i)) {
    if (sense.table !== 'currency' || !roles.includes(sense.role)) continue;
    if (sense.conjunction !== '' || sense.preposition !== '' || sense.pronoun !== '') continue;
    if (sense.role === 'sign' && isDigits(scan, i + 1) && glued(scan, i + 1)) continue;
    if (definite && !sense.article) continue;
    return sense;
  }
  return undefined;
}

function currency(scan: Scan, sense: Sense, issuer: Sense | undefined, token: number, tokenEnd: number): Currency {
  const issued = issuer?.is[sense.key];
  const own = typeof issued === 'string' ? issued : sense.is.code;
  const code = own ?? (sense.role === 'family' ? codeByArticle(scan, token, sense.key) : undefined);
  return {
    code: typeof code === 'string' ? code : sense.key,
    key: sense.key,
    per: sense.role === 'part' ? numberOf(sense, 'per', 1) : 1,
    partOf: String(sense.is.of ?? ''),
    symbol: sense.role === 'sign' || sense.role === 'code',
    token,
    tokenEnd,
  };
}
