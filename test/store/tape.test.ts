// In: numbers, words and data. Out: whether a tape gives them again in their order.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTape, writeTape } from '../../src/store/tape.ts';

const MOST = 2 ** 31 - 1;

test('numbers come back in their order, small and large', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: MOST })), (numbers) => {
      const tape = writeTape();
      for (const number of numbers) tape.number(number);
      const read = readTape(tape.tape());
      expect(numbers.map(() => read.number())).toEqual(numbers);
    }),
  );
});

test('a word that comes again is kept once, and none is none', () => {
  const tape = writeTape();
  for (const word of ['حريق', undefined, 'place:cairo', 'حريق']) tape.word(word);
  const written = tape.tape();
  expect(written.words).toEqual(['حريق', 'place:cairo']);
  const read = readTape(written);
  expect([read.word(), read.word(), read.word(), read.word()]).toEqual(['حريق', undefined, 'place:cairo', 'حريق']);
});

test('lists of words and plain data stand between numbers', () => {
  const tape = writeTape();
  tape.words(['fire', 'collapse']);
  tape.plain({ year: 2013 });
  tape.number(300);
  tape.plain(undefined);
  const read = readTape(JSON.parse(JSON.stringify(tape.tape())));
  expect([read.words(), read.plain(), read.number(), read.plain()]).toEqual([
    ['fire', 'collapse'],
    { year: 2013 },
    300,
    undefined,
  ]);
});

test('a tape that was cut short ends, and reads as nothing', () => {
  const read = readTape({ numbers: '', words: [], plain: [] });
  expect([read.number(), read.word(), read.words(), read.plain()]).toEqual([0, undefined, [], undefined]);
});
