// In: the keys of one sentence, then of others. Out: how many keys each other has in common with it, whatever their order.

export interface Tally {
  /** Takes the keys that others are held against. */
  readonly count: (keys: Int32Array) => void;
  /** How many of these keys were counted; one that was counted twice may be met twice. */
  readonly common: (keys: Int32Array) => number;
}

const FIRST_SLOTS = 256;
/** The columns of a slot. */
const [STAMP, KEY, COUNTED, ASKED, MET, WIDTH] = [0, 1, 2, 3, 4, 5];

/** An open-addressed table that is never emptied: what was counted before has another stamp. */
export function tallyOf(): Tally {
  let size = FIRST_SLOTS;
  let slots = new Int32Array(size * WIDTH);
  let stamp = 0;
  let asked = 0;
  /** Where a key stands, or the free place where it would. */
  const at = (key: number): number => {
    let slot = key & (size - 1);
    while (slots[slot * WIDTH + STAMP] === stamp && slots[slot * WIDTH + KEY] !== key) slot = (slot + 1) & (size - 1);
    return slot * WIDTH;
  };
  return {
    count: (keys) => {
      if (keys.length * 2 > size) {
        size = 1 << (33 - Math.clz32(keys.length));
        slots = new Int32Array(size * WIDTH);
        stamp = 0;
      }
      stamp++;
      for (const key of keys) {
        const place = at(key);
        slots[place + COUNTED] = (slots[place + STAMP] === stamp ? slots[place + COUNTED]! : 0) + 1;
        slots[place + STAMP] = stamp;
        slots[place + KEY] = key;
        slots[place + ASKED] = 0;
      }
    },
    common: (keys) => {
      asked++;
      let common = 0;
      for (const key of keys) {
        const place = at(key);
        if (slots[place + STAMP] !== stamp) continue;
        const met = slots[place + ASKED] === asked ? slots[place + MET]! : 0;
        if (met === slots[place + COUNTED]) continue;
        slots[place + ASKED] = asked;
        slots[place + MET] = met + 1;
        common++;
      }
      return common;
    },
  };
}
