// In: the numerals of a sentence that no time has taken. Out: its amounts, ranges and bounds, in order.

import type { Scan } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { type Amount, readAmount, type Units } from './amount.ts';
import { type BoundAmount, readBound } from './bound.ts';
import { joinCompounds } from './compound.ts';
import type { Items } from './items.ts';
import { joinBounds } from './limits.ts';
import { type AmountRange, readRange, withThird } from './range.ts';
import { readUnitWord } from './unit-words.ts';

export type AnyAmount = Amount | AmountRange | BoundAmount;

/** Finds the amounts of a sentence. Tokens that belong to a time, an ordinal or a name are taken. */
export function findAmounts(scan: Scan, items: Items, ages: ReadonlyMap<number, Amount>, units: Units): AnyAmount[] {
  const amounts = joinCompounds(scan, singleAmounts(scan, items, ages, units));
  const out: AnyAmount[] = [];
  for (let k = 0; k < amounts.length; k++) {
    const next = amounts[k + 1];
    const range = next && readRange(scan, amounts[k]!, next);
    if (range) {
      k++;
      const longer = amounts[k + 1] && withThird(scan, range, amounts[k + 1]!);
      if (longer) k++;
      out.push(longer ?? range);
      continue;
    }
    const amount = amounts[k]!;
    out.push(readBound(scan, amount) ?? amount);
  }
  return joinBounds(scan, out);
}

function singleAmounts(scan: Scan, items: Items, ages: ReadonlyMap<number, Amount>, units: Units): Amount[] {
  const amounts: Amount[] = [];
  let owned = scan.first;
  const free = (i: number): boolean => i >= owned && (scan.flags[i]! & FLAG.taken) === 0;
  const opens = FLAG.numeral | FLAG.unit | FLAG.currency | (scan.lang === 'en' ? FLAG.number : 0);
  for (let i = scan.first; i < scan.limit; i++) {
    const flags = scan.flags[i]!;
    const age = ages.size > 0 && i >= owned && (flags & FLAG.taken) === 0 ? ages.get(i) : undefined;
    if (age === undefined && ((flags & opens) === 0 || (flags & FLAG.taken) !== 0 || i < owned)) continue;
    const numeral = age || (flags & FLAG.numeral) === 0 ? undefined : items.numerals.get(i)!;
    const amount = age ?? (numeral ? readAmount(scan, numeral, units, free) : readUnitWord(scan, i, units));
    if (amount === undefined) continue;
    amounts.push(amount);
    owned = amount.tokenEnd;
  }
  return amounts;
}
