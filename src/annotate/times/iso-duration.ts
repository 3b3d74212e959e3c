// In: pieces of a length of time. Out: their ISO 8601 duration.
import type { Grain } from '../../core/value.ts';

const LETTERS: Partial<Record<Grain, readonly [letter: string, factor: number, clock: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
};
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** The ISO 8601 duration of pieces in any order; pieces of one unit are added. */
export function isoDuration(pieces: readonly Piece[]): string {
  const [first] = pieces;
  return first && pieces.length === 1 ? single(first) : joined(pieces);
}

type Piece = { readonly value: number; readonly unit: Grain };

const PRECISION = 12;

function single({ value, unit }: Piece): string {
  const entry = LETTERS[unit];
  if (entry === undefined) return 'P';
  const [letter, factor, clock] = entry;
  const count = value * factor;
  return `${clock ? 'PT' : 'P'}${Number.isSafeInteger(count) && count < 10 ** PRECISION ? count : Number(count.toPrecision(PRECISION))}${letter}`;
}

function joined(pieces: readonly Piece[]): string {
  const sums = new Map<string, number>();
  for (const { value, unit } of pieces) {
    const entry = LETTERS[unit];
    if (entry === undefined) continue;
    const key = `${entry[2] ? 'T' : ''}${entry[0]}`;
    sums.set(key, (sums.get(key) ?? 0) + value * entry[1]);
  }
  const write = (keys: readonly string[]): string =>
    keys
      .filter((k) => sums.has(k))
      .map((k) => `${Number(sums.get(k)!.toPrecision(PRECISION))}${k.slice(-1)}`)
      .join('');
  const [date, clock] = [write(ORDER.slice(0, 4)), write(ORDER.slice(4))];
  return `P${date}${clock && `T${clock}`}`;
}
