// In: the numerals of a sentence that no time has taken. Out: its amounts, ranges and bounds, in order.

import { flagsAt, type Scan } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { type Amount, readAmount, type Units } from './amount.ts';
import { type BoundAmount, readBound } from './bound.ts';
import { joinCompounds } from './compound.ts';
import type { Items } from './items.ts';
import { joinBounds } from './limits.ts';
import { type AmountRange, readRange } from './range.ts';
import { readUnitWord } from './unit-words.ts';

export type AnyAmount = Amount | AmountRange | BoundAmount;

/** Finds the amounts of a sentence. `taken(i)`: token `i` belongs to a time or a name. */
export function findAmounts(
  scan: Scan,
  items: Items,
  ages: ReadonlyMap<number, Amount>,
  units: Units,
  taken: (i: number) => boolean,
): AnyAmount[] {
  const amounts = joinCompounds(scan, singleAmounts(scan, items, ages, units, taken));
  const out: AnyAmount[] = [];
  for (let k = 0; k < amounts.length; k++) {
    const next = amounts[k + 1];
    const range = next && readRange(scan, amounts[k]!, next);
    if (range) k++;
    const amount = range ?? amounts[k]!;
    out.push(range ? range : (readBound(scan, amount) ?? amount));
  }
  return joinBounds(scan, out);
}

function singleAmounts(
  scan: Scan,
  items: Items,
  ages: ReadonlyMap<number, Amount>,
  units: Units,
  taken: (i: number) => boolean,
): Amount[] {
  const amounts: Amount[] = [];
  let owned = scan.first;
  const free = (i: number): boolean => i >= owned && !taken(i);
  for (let i = scan.first; i < scan.limit; i++) {
    if (i < owned || taken(i)) continue;
    const numeral = items.numerals.get(i);
    const amount = ages.get(i) ?? (numeral ? readAmount(scan, numeral, units, free) : unitWord(scan, i, units));
    if (amount === undefined) continue;
    amounts.push(amount);
    owned = amount.tokenEnd;
  }
  return amounts;
}

function unitWord(scan: Scan, i: number, units: Units): Amount | undefined {
  const flags = flagsAt(scan, i);
  if ((flags & (FLAG.unit | FLAG.currency | FLAG.phrase)) === 0 && !(scan.lang === 'en' && (flags & FLAG.number) !== 0))
    return undefined;
  return readUnitWord(scan, i, units);
}
