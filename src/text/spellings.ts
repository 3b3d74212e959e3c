// In: spellings with their hashes. Out: the number of each, found with two looks into memory: at a slot and at the letters.

/** Numbers of distinct spellings. */
export interface Spellings {
  /** The number of the spelling that is the first `length` units of `codes`; -1 where it is new. */
  readonly find: (codes: Uint16Array, length: number, hash: number) => number;
  /** Numbers a new spelling. */
  readonly add: (codes: Uint16Array, length: number, hash: number, id: number) => void;
  readonly clear: () => void;
}

const FIRST_SLOTS = 1 << 15;
const FIRST_UNITS = 1 << 16;
/** Units before the letters of a record: its length, and its number in two halves. */
const HEAD = 3;

/**
 * An open-addressed table of 32-bit hashes over records in the order in which spellings were first met: those of frequent words
 * lie close together.
 */
export function createSpellings(): Spellings {
  // Each slot is a pair: a hash, and where the record begins plus one, 0 where it is free.
  let slots = new Int32Array(FIRST_SLOTS * 2);
  let records = new Uint16Array(FIRST_UNITS);
  let end = 0;
  let count = 0;

  const spells = (at: number, codes: Uint16Array, length: number): boolean => {
    if (records[at] !== length) return false;
    for (let i = 0; i < length; i++) if (records[at + HEAD + i] !== codes[i]) return false;
    return true;
  };

  const find = (codes: Uint16Array, length: number, hash: number): number => {
    const mask = slots.length / 2 - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slots[slot * 2 + 1]! - 1;
      if (at < 0) return -1;
      if (slots[slot * 2] === hash && spells(at, codes, length)) return records[at + 1]! | (records[at + 2]! << 16);
    }
  };

  const put = (hash: number, at: number): void => {
    const mask = slots.length / 2 - 1;
    let slot = hash & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = at + 1;
  };

  const growSlots = (): void => {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) put(old[i]!, old[i + 1]! - 1);
  };

  const growRecords = (): void => {
    const larger = new Uint16Array(records.length * 2);
    larger.set(records);
    records = larger;
  };

  return {
    find,
    add: (codes, length, hash, id) => {
      while (end + HEAD + length > records.length) growRecords();
      records[end] = length;
      records[end + 1] = id & 0xffff;
      records[end + 2] = id >>> 16;
      for (let i = 0; i < length; i++) records[end + HEAD + i] = codes[i]!;
      put(hash, end);
      end += HEAD + length;
      count++;
      if (count * 4 > slots.length) growSlots();
    },
    clear: () => {
      slots = new Int32Array(FIRST_SLOTS * 2);
      end = 0;
      count = 0;
    },
  };
}
