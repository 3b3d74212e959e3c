// In: the keys of one sentence, then of others. Out: how many keys each other has in common with it, in any order and in one order.

import { LONGEST } from '../text/diff.ts';

export interface Tally {
  /** Takes the keys that others are held against. */
  readonly count: (keys: Int32Array) => void;
  /** How many of these keys were counted; one that was counted twice may be met twice. */
  readonly common: (keys: Int32Array) => number;
  /** How many of these keys were counted in this order: the length of a longest common subsequence, that of `diff`. */
  readonly inOrder: (keys: Int32Array) => number;
}

const FIRST_SLOTS = 256;
/** The columns of a slot. */
const [STAMP, KEY, COUNTED, ASKED, MET, WIDTH] = [0, 1, 2, 3, 4, 5];

/** An open-addressed table that is never emptied: what was counted before has another stamp. */
export function tallyOf(): Tally {
  let slots = new Int32Array(FIRST_SLOTS * WIDTH);
  let stamp = 0;
  let asked = 0;
  let counted: Int32Array = slots;
  let masks: Masks | undefined;
  return {
    count: (keys) => {
      counted = keys;
      masks = undefined;
      if (keys.length * 2 * WIDTH > slots.length) {
        slots = new Int32Array((1 << (33 - Math.clz32(keys.length))) * WIDTH);
        stamp = 0;
      }
      stamp++;
      for (const key of keys) {
        const at = placeOf(key, slots, stamp);
        slots[at + COUNTED] = (slots[at + STAMP] === stamp ? slots[at + COUNTED]! : 0) + 1;
        slots[at + STAMP] = stamp;
        slots[at + KEY] = key;
        slots[at + ASKED] = 0;
      }
    },
    common: (keys) => {
      asked++;
      let common = 0;
      for (const key of keys) {
        const at = placeOf(key, slots, stamp);
        if (slots[at + STAMP] !== stamp) continue;
        const met = slots[at + ASKED] === asked ? slots[at + MET]! : 0;
        if (met === slots[at + COUNTED]) continue;
        slots[at + ASKED] = asked;
        slots[at + MET] = met + 1;
        common++;
      }
      return common;
    },
    inOrder: (keys) => {
      masks ??= masksOf(counted, (key) => placeOf(key, slots, stamp) / WIDTH, slots.length / WIDTH);
      return longestCommon(keys, masks, (key) => {
        const at = placeOf(key, slots, stamp);
        return slots[at + STAMP] === stamp ? at / WIDTH : -1;
      });
    },
  };
}

/** For each slot of the table, at which places of the sentence its key stands: a bit for each place, so many a word. */
interface Masks {
  readonly words: number;
  readonly bits: Int32Array;
}

const WORD = 30;
const FULL = 2 ** WORD - 1;

function masksOf(keys: Int32Array, slotOf: (key: number) => number, slots: number): Masks {
  const length = Math.min(keys.length, LONGEST);
  const words = Math.ceil(length / WORD);
  const bits = new Int32Array(slots * words);
  for (let i = 0; i < length; i++) bits[slotOf(keys[i]!) * words + Math.floor(i / WORD)]! |= 1 << (i % WORD);
  return { words, bits };
}

/** A row of the table at a time, all places at once (Crochemore, Iliopoulos, Pinzon and Reid 2001). */
function longestCommon(keys: Int32Array, { words, bits }: Masks, slotOf: (key: number) => number): number {
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

/** Where a key stands, or the free place where it would; there are as many slots as a power of two. */
function placeOf(key: number, slots: Int32Array, stamp: number): number {
  const mask = slots.length / WIDTH - 1;
  let slot = key & mask;
  while (slots[slot * WIDTH + STAMP] === stamp && slots[slot * WIDTH + KEY] !== key) slot = (slot + 1) & mask;
  return slot * WIDTH;
}
