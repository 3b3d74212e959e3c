// In: senses. Out: the set of bits that a token with them may be asked for, by number: each set is kept once, forms have a few hundred between them.
import { addKinds, WORDS } from './kinds.ts';
import type { Sense } from './senses.ts';

/** Number of the set that has no bit. */
export const NO_KINDS = 0;

const FIRST_SETS = 256;
const sets = { bits: new Int32Array(FIRST_SETS * WORDS), numbers: new Map([[new Int32Array(WORDS).join(), NO_KINDS]]) };
const made = new Int32Array(WORDS);

/** The number of the set that has the bits of another one and those of some senses. */
export function kindsWith(set: number, senses: readonly Sense[]): number {
  if (senses.length === 0) return set;
  made.set(sets.bits.subarray(set * WORDS, (set + 1) * WORDS));
  for (const sense of senses) addKinds(made, 0, sense);
  const key = made.join();
  const known = sets.numbers.get(key);
  if (known !== undefined) return known;
  const number = sets.numbers.size;
  if ((number + 1) * WORDS > sets.bits.length) {
    const larger = new Int32Array(2 * sets.bits.length);
    larger.set(sets.bits);
    sets.bits = larger;
  }
  sets.bits.set(made, number * WORDS);
  sets.numbers.set(key, number);
  return number;
}

/** One of the `WORDS` words of bits of a set. */
export const kindWord = (set: number, word: number): number => sets.bits[set * WORDS + word]!;
