// In: pairs of word sequences. Out: whether the diff names what was put in the place of what.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from '../../src/text/diff.ts';

const keys = (text: string) => text.split(' ').map((w) => [...w].reduce((h, c) => (h * 31 + c.charCodeAt(0)) | 0, 7));

describe('diff', () => {
  test('«الجولة الرابعة من» against «الجولة الثالثة من» is one word for another', () => {
    expect(diff(keys('انطلاق الجولة الرابعة من المحادثات'), keys('انطلاق الجولة الثالثة من المحادثات'))).toEqual({
      common: 4,
      hunks: [{ aFrom: 2, aTo: 3, bFrom: 2, bTo: 3 }],
    });
  });

  test('added words are a hunk with an empty side', () => {
    expect(diff(keys('killed 12 people'), keys('killed at least 12 people')).hunks).toEqual([
      { aFrom: 1, aTo: 1, bFrom: 1, bTo: 3 },
    ]);
  });

  test('what lies between the hunks is equal, whatever the sequences', () => {
    const word = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.array(word, { maxLength: 30 }), (a, b) => {
        const { common, hunks } = diff(a, b);
        const drop = (list: number[], from: 'aFrom' | 'bFrom', to: 'aTo' | 'bTo') =>
          list.filter((_, i) => !hunks.some((h) => i >= h[from] && i < h[to]));
        expect(drop(a, 'aFrom', 'aTo')).toEqual(drop(b, 'bFrom', 'bTo'));
        expect(drop(a, 'aFrom', 'aTo')).toHaveLength(common);
      }),
    );
  });
});
