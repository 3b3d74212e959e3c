// In: the keys of one sentence, then of others. Out: how many keys each other has in common with it in one order, by bits.
import { LONGEST } from '../text/diff.ts';

/** The slot of a key among those of the first sentence; -1 where it has none. */
type SlotOf = (key: number) => number;

/** Counts what sentences have in common with `keys` in order: the length of a longest common subsequence, that of `diff`. */
export function orderOf(keys: Int32Array, slotOf: SlotOf, slots: number): (other: Int32Array) => number {
  const masks = masksOf(keys, slotOf, slots);
  return (other) => longestCommon(other, masks, slotOf);
}

/** For each slot of the table, at which places of the sentence its key stands: a bit for each place, so many a word. */
interface Masks {
  readonly words: number;
  readonly bits: Int32Array;
}

const WORD = 30;
const FULL = 2 ** WORD - 1;

function masksOf(keys: Int32Array, slotOf: SlotOf, slots: number): Masks {
  const length = Math.min(keys.length, LONGEST);
  const words = Math.ceil(length / WORD);
  const bits = new Int32Array(slots * words);
  for (let i = 0; i < length; i++) bits[slotOf(keys[i]!) * words + Math.floor(i / WORD)]! |= 1 << (i % WORD);
  return { words, bits };
}

/** A row of the table at a time, all places at once (Crochemore, Iliopoulos, Pinzon and Reid 2001). */
function longestCommon(keys: Int32Array, { words, bits }: Masks, slotOf: SlotOf): number {
  const open = new Int32Array(words).fill(FULL);
  for (let j = 0; j < keys.length && j < LONGEST; j++) {
    const slot = slotOf(keys[j]!);
    let carry = 0;
    for (let w = 0; slot >= 0 && w < words; w++) {
      const before = open[w]!;
      const met = before & bits[slot * words + w]!;
      const sum = before + met + carry;
      carry = sum >>> WORD;
      open[w] = (sum & FULL) | (before - met);
    }
  }
  let common = 0;
  for (const word of open) for (let left = ~word & FULL; left !== 0; left &= left - 1) common++;
  return common;
}
