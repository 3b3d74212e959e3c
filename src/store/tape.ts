// In: numbers, words and plain data, one after the other. Out: a tape of them as JSON data; and from a tape the same again, in their order.

/** What is written in turn: numbers as bytes, words once each and then by number, data that has no shorter form as it is. */
export interface Tape {
  /** Seven bits a byte, the lowest first, the eighth set where more follow; base64. */
  readonly numbers: string;
  readonly words: readonly string[];
  readonly plain: readonly unknown[];
}

export interface TapeWriter {
  /** An integer from 0 to 2 ** 31 - 1. */
  readonly number: (value: number) => void;
  readonly word: (word: string | undefined) => void;
  readonly words: (words: readonly string[]) => void;
  /** JSON data; undefined for nothing. */
  readonly plain: (value: unknown) => void;
  /** All that was written. */
  readonly tape: () => Tape;
}

const MORE = 0x80;
const BITS = 7;
const LOW = MORE - 1;
/** Bytes of the longest number. */
const LONGEST = 5;

/** Room for the numbers of one tape; it grows to those of the longest. One tape is written at a time. */
let room = Buffer.allocUnsafe(1 << 16);

export function writeTape(): TapeWriter {
  const words: string[] = [];
  const known = new Map<string, number>();
  const plain: unknown[] = [];
  let at = 0;
  const number = (value: number): void => {
    if (at + LONGEST > room.length) room = Buffer.concat([room, Buffer.allocUnsafe(room.length)]);
    let left = value;
    for (; left > LOW; left >>>= BITS) room[at++] = (left & LOW) | MORE;
    room[at++] = left;
  };
  const word = (value: string | undefined): void => {
    let place = value === undefined ? 0 : known.get(value);
    if (place === undefined) {
      place = words.push(value!);
      known.set(value!, place);
    }
    number(place);
  };
  return {
    number,
    word,
    words: (all) => {
      number(all.length);
      for (const one of all) word(one);
    },
    plain: (value) => number(value === undefined ? 0 : plain.push(value)),
    tape: () => ({ numbers: room.toString('base64', 0, at), words, plain }),
  };
}

export interface TapeReader {
  readonly number: () => number;
  readonly word: () => string | undefined;
  readonly words: () => readonly string[];
  readonly plain: () => unknown;
}

/** Reads in the order in which was written. */
export function readTape({ numbers, words, plain }: Tape): TapeReader {
  const bytes = Buffer.from(numbers, 'base64');
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += BITS) {
      const byte = bytes[at++]!;
      value |= (byte & LOW) << shift;
      // Behind the end nothing follows.
      if (!(byte >= MORE)) return value;
    }
  };
  const word = (): string | undefined => words[number() - 1];
  return {
    number,
    word,
    words: () => {
      const all: string[] = [];
      for (let left = number(); left > 0; left--) all.push(word()!);
      return all;
    },
    plain: () => plain[number() - 1],
  };
}
