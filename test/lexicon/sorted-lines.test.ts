// In: keys and values. Out: whether each is found in the text of all, and nothing else is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUpLine, sortedLines } from '../../src/lexicon/sorted-lines.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', '.', 'ب', 'ة', '٣') });

test('every key gives its value, every other none', () => {
  fc.assert(
    fc.property(fc.dictionary(word, word), word, (found, other) => {
      const lines = sortedLines(found);
      for (const [key, value] of Object.entries(found)) expect(lookUpLine(lines, key)).toBe(value);
      expect(lookUpLine(lines, other)).toBe(Object.hasOwn(found, other) ? found[other] : undefined);
    }),
  );
});
