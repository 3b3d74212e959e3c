// In: the keys of two sentences. Out: whether as many are common as merging both in order finds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyOf } from '../../src/align/tally.ts';
import { diff } from '../../src/text/diff.ts';

/** How many keys two lists have in common, each as often as both have it. */
function commonOf(x: readonly number[], y: readonly number[]): number {
  const left = [...x];
  return y.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

test('a tally counts what several sentences have in common with each of several', () => {
  const keys = fc.array(
    fc.integer({ min: -3, max: 3 }).map((n) => n * 0x1000001),
    { maxLength: 300 },
  );
  const tally = tallyOf();
  fc.assert(
    fc.property(keys, fc.array(keys, { maxLength: 5 }), (one, others) => {
      tally.count(Int32Array.from(one));
      for (const other of others) expect(tally.common(Int32Array.from(other))).toBe(commonOf(one, other));
    }),
  );
});

test('in order it counts what the diff of the two sentences has in common', () => {
  const keys = fc.array(
    fc.integer({ min: -2, max: 4 }).map((n) => n * 0x1000001),
    { maxLength: 500 },
  );
  const tally = tallyOf();
  fc.assert(
    fc.property(keys, fc.array(keys, { maxLength: 4 }), (one, others) => {
      tally.count(Int32Array.from(one));
      for (const other of others) expect(tally.inOrder(Int32Array.from(other))).toBe(diff(one, other).common);
    }),
  );
});
