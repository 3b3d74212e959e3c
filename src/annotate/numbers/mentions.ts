// In: the amounts and ordinals of a sentence. Out: their mentions, the numbers and ranges inside them listed too.

import type { Counted, Mention, NumberMention, RangeMention } from '../../core/mention.ts';
import type { Tags } from '../../core/syntax.ts';
import type { Scan } from '../scan.ts';
import { valueIn } from './amount.ts';
import type { AnyAmount } from './amounts.ts';
import { countedBy } from './counted.ts';
import type { Numeral } from './numeral.ts';
import type { Ordinal } from './ordinal.ts';

type Place = { readonly token: number; readonly tokenEnd: number; readonly start: number; readonly end: number };

const place = (scan: Scan, { token, tokenEnd, start }: { token: number; tokenEnd: number; start: number }): Place => ({
  token,
  tokenEnd,
  start,
  end: scan.doc.tokens.end[tokenEnd - 1]!,
});

/** Adds the mentions of one amount: itself, the range or bound that it states, and its numbers. */
export function addAmount(scan: Scan, amount: AnyAmount, tags: Tags | undefined, out: Mention[]): void {
  const counted = tags && countedBy(scan, tags, amount);
  const own = ownMention(scan, amount, counted);
  const within = own.kind;
  out.push(own);
  const interval = 'ends' in amount || ('bound' in amount && amount.bound !== 'about');
  if (interval && own.kind !== 'range') out.push(nestedRange(scan, amount, within));
  for (const numeral of amount.numerals)
    if (own.kind !== 'number' && !gluedToUnit(scan, amount, numeral))
      out.push(nestedNumber(scan, numeral, within, counted));
}

function ownMention(scan: Scan, amount: AnyAmount, counted: Counted | undefined): Mention {
  const { lang } = scan;
  const at = place(scan, amount);
  const noun = counted ? { counted } : {};
  const interval = 'ends' in amount || ('bound' in amount && amount.bound !== 'about');
  switch (amount.kind) {
    case 'percent':
      return { kind: 'percent', ...at, ...amount.value, by: `${lang}.percent` };
    case 'money':
      return { kind: 'money', ...at, ...amount.value, currency: amount.currency!.code, by: `${lang}.money` };
    case 'quantity': {
      const { unit } = amount;
      return {
        kind: 'quantity',
        ...at,
        ...amount.value,
        unit: unitText(scan, amount),
        unitId: unit!.id,
        dimension: unit!.dimension,
        by: `${lang}.quantity`,
      };
    }
    case 'number':
      if (interval) return { kind: 'range', ...at, ...amount.value, ...noun, by: `${lang}.range` };
      return { kind: 'number', ...numberPlace(scan, amount), ...amount.value, ...noun, by: `${lang}.number` };
  }
}

/** `about 25`: the number's own span leaves the approximator out. */
function numberPlace(scan: Scan, amount: AnyAmount): Place {
  return place(scan, 'inner' in amount ? amount.inner : amount);
}

function unitText(scan: Scan, amount: AnyAmount): string {
  const { token, tokenEnd } = amount.unit!;
  return scan.text.slice(scan.doc.tokens.start[token]!, scan.doc.tokens.end[tokenEnd - 1]!);
}

/** In `180ml` number and unit are one word; the number is not listed apart. */
function gluedToUnit(scan: Scan, amount: AnyAmount, numeral: Numeral): boolean {
  const { start, end } = scan.doc.tokens;
  const word = amount.unit?.token ?? (amount.currency && !amount.currency.symbol ? numeral.tokenEnd : undefined);
  return word === numeral.tokenEnd && numeral.width >= 0 && end[numeral.tokenEnd - 1] === start[word];
}

function nestedRange(scan: Scan, amount: AnyAmount, within: Mention['kind']): RangeMention {
  const ends =
    'bound' in amount && amount.numerals.length > 0
      ? amount.numerals[amount.numerals.length - 1]!.tokenEnd
      : amount.tokenEnd;
  const at = place(scan, { ...amount, tokenEnd: Math.max(ends, amount.token + 1) });
  return {
    kind: 'range',
    ...at,
    ...amount.value,
    within,
    ...(amount.unit && { unit: unitText(scan, amount) }),
    by: `${scan.lang}.range`,
  };
}

function nestedNumber(
  scan: Scan,
  numeral: Numeral,
  within: Mention['kind'],
  counted: Counted | undefined,
): NumberMention {
  const noun = counted && within === 'range' ? { counted } : {};
  return { kind: 'number', ...place(scan, numeral), ...valueIn(numeral), ...noun, within, by: `${scan.lang}.number` };
}

/** A number that stands inside a time. */
export function numberInTime(scan: Scan, numeral: Numeral): NumberMention {
  return nestedNumber(scan, numeral, 'time', undefined);
}

export function ordinalMention(
  scan: Scan,
  ordinal: Ordinal,
  extra: { counted?: Counted; within?: Mention['kind'] },
): Mention {
  return {
    kind: 'ordinal',
    ...place(scan, ordinal),
    value: ordinal.value,
    ...extra,
    by: `${scan.lang}.ordinal${ordinal.cardinal ? '.place' : ''}`,
  };
}
