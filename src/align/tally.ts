// In: the keys of one sentence, then of others. Out: how many keys each other has in common with it, in any order and in one order.

import { orderOf } from './in-order.ts';

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
  let order: ((keys: Int32Array) => number) | undefined;
  let counted: Int32Array = slots;
  const slotOf = (key: number): number => {
    const at = placeOf(key, slots, stamp);
    return slots[at + STAMP] === stamp ? at / WIDTH : -1;
  };
  return {
    count: (keys) => {
      counted = keys;
      order = undefined;
      const room = (1 << (33 - Math.clz32(keys.length))) * WIDTH;
      if (keys.length * 2 * WIDTH > slots.length) [slots, stamp] = [new Int32Array(room), 0];
      stamp++;
      enter(keys, slots, stamp);
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
      order ??= orderOf(counted, slotOf, slots.length / WIDTH);
      return order(keys);
    },
  };
}

function enter(keys: Int32Array, slots: Int32Array, stamp: number): void {
  for (const key of keys) {
    const at = placeOf(key, slots, stamp);
    slots[at + COUNTED] = (slots[at + STAMP] === stamp ? slots[at + COUNTED]! : 0) + 1;
    slots[at + STAMP] = stamp;
    slots[at + KEY] = key;
    slots[at + ASKED] = 0;
  }
}

/** Where a key stands, or the free place where it would; there are as many slots as a power of two. */
function placeOf(key: number, slots: Int32Array, stamp: number): number {
  const mask = slots.length / WIDTH - 1;
  let slot = key & mask;
  while (slots[slot * WIDTH + STAMP] === stamp && slots[slot * WIDTH + KEY] !== key) slot = (slot + 1) & mask;
  return slot * WIDTH;
}
