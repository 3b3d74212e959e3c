// In: amounts in the order of the text. Out: the same, with those that say one amount together put together.

import { exactly } from '../../values/quantity.ts';
import { isMark, isWord, type Scan } from '../scan.ts';
import type { Amount } from './amount.ts';

const LARGEST_SUBUNIT = 99;

/** Adds up `ريال وخمسون هللة`, `$20 and 43c`, `7 feet 10 inches`, `15 dollars 50`. */
export function joinCompounds(scan: Scan, amounts: readonly Amount[]): Amount[] {
  const out: Amount[] = [];
  for (const amount of amounts) {
    const last = out[out.length - 1];
    const joined =
      last && adjacent(scan, last, amount)
        ? (sumOfMoney(scan, last, amount) ?? sumOfMeasures(last, amount))
        : undefined;
    if (joined) out[out.length - 1] = joined;
    else out.push(amount);
  }
  return out;
}

/** Nothing but `and`, و or a comma stands between. */
function adjacent(scan: Scan, a: Amount, b: Amount): boolean {
  let at = a.tokenEnd;
  if (isMark(scan, at, ',،')) at++;
  if (isWord(scan, at, scan.doc.language.numerals.and)) at++;
  return at === b.token;
}

function sumOfMoney(scan: Scan, a: Amount, b: Amount): Amount | undefined {
  if (
    a.kind !== 'money' ||
    a.value.value === undefined ||
    b.value.value === undefined ||
    !Number.isInteger(a.value.value)
  )
    return undefined;
  if (a.currency!.per > 1 || b.value.value < 0) return undefined;
  const bare = b.kind === 'number' && b.value.value <= LARGEST_SUBUNIT && endsClause(scan, b.tokenEnd);
  const part = b.kind === 'money' && b.currency!.per > 1 && ['', a.currency!.key].includes(b.currency!.partOf);
  if (!bare && !part) return undefined;
  const parts = b.value.value / (part && b.currency!.code === b.currency!.key ? b.currency!.per : part ? 1 : 100);
  const sum = a.value.value + (Math.sign(a.value.value) || 1) * parts;
  return merged(a, b, Number(sum.toPrecision(15)), {});
}

function endsClause(scan: Scan, i: number): boolean {
  return i >= scan.limit || isMark(scan, i, '.!?');
}

/** Measures of one dimension are added in the smaller unit. */
function sumOfMeasures(a: Amount, b: Amount): Amount | undefined {
  const [big, small] = [a.unit, b.unit];
  if (!big || !small || big.dimension !== small.dimension || big.id === small.id) return undefined;
  if (a.value.value === undefined || b.value.value === undefined) return undefined;
  const unit = big.factor < small.factor ? big : small;
  const sum = (a.value.value * big.factor + b.value.value * small.factor) / unit.factor;
  return merged(a, b, Number(sum.toPrecision(12)), { unit });
}

function merged(a: Amount, b: Amount, value: number, change: Partial<Amount>): Amount {
  return { ...a, ...change, tokenEnd: b.tokenEnd, value: exactly(value), numerals: [...a.numerals, ...b.numerals] };
}
