// In: random and endless runs of Arabic, English, digits and marks. Out: whether reading neither throws nor leaves the text, and ends.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, type Lang } from '../../src/mentions.ts';

const PIECES = [
  ...'0 1 7 12 31 99 100 2021 000 ٣ ۹ ٢٠٢١ 1,234 12.5'.split(' '),
  ...'و في من بين إلى حتى كل قبل بعد يوم شهر عام نصف ربع ثلث مئة ألف مليون خمسة وعشرون الثالثة الـ أكثر على الأقل بالمئة دولار كم'.split(
    ' ',
  ),
  ...'the of and between from to in at past half quarter hundred thousand million third May March per cent dollars km ago'.split(
    ' ',
  ),
  ...'- – / : . , ، ( ) % ٪ $ + × ^ \' " « » \n \u200f \u0640 \u064b'.split(' '),
  ' ',
];
const langs = fc.constantFrom<Lang>('ar', 'en');
const text = fc.oneof(
  fc
    .array(fc.constantFrom(...PIECES), { maxLength: 40 })
    .chain((words) => fc.constantFrom('', ' ').map((gap) => words.join(gap))),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any text', () => {
  test('is read without an error, each mention inside it, none upside down', () => {
    fc.assert(
      fc.property(text, langs, (input, lang) => {
        for (const m of findMentions(input, { lang, reference: '2021-04-08' })) {
          expect(input.slice(m.start, m.end)).toBe(m.text);
          expect(m.start).toBeLessThan(m.end);
          if (typeof m.min === 'number' && typeof m.max === 'number') expect(m.min).toBeLessThanOrEqual(m.max);
        }
      }),
      { numRuns: 3000, seed: 11 },
    );
  });

  test('gives the same mentions twice', () => {
    fc.assert(
      fc.property(text, langs, (input, lang) => {
        expect(findMentions(input, { lang })).toEqual(findMentions(input, { lang }));
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});

/** One sentence of 20,000 tokens and more: work that grows with the square of it would not end before the test's limit. */
describe('one endless sentence', () => {
  test.for([
    ['ar', '1 '],
    ['ar', '3 و'],
    ['ar', 'مئة و'],
    ['ar', 'من 3 إلى '],
    ['ar', '1/'],
    ['ar', 'كل يوم '],
    ['ar', 'المواد 4 و5 و'],
    ['ar', '(2021) '],
    ['ar', 'قبل ثلاثة أيام من '],
    ['ar', 'بينهم طائرتان '],
    ['en', 'one hundred and '],
    ['en', '1-'],
    ['en', 'between 3 and '],
    ['en', 'the day after '],
    ['en', 'quarter past '],
    ['en', 'March '],
    ['en', '"'],
  ] as const)('%s: %s', ([lang, piece]) => {
    const input = piece.repeat(10_000);
    for (const { end } of findMentions(input, { lang, reference: '2021-04-08' }))
      expect(end).toBeLessThanOrEqual(input.length);
  });
});
