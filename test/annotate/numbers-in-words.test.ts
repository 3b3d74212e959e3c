// In: numbers written out by a speller. Out: whether each reads back, in both languages, every gender, case and style.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/core/article.ts';
import { findMentions } from '../../src/mentions.ts';
import { type ArabicStyle, type EnglishStyle, inArabic, inEnglish } from './spell.ts';

const bothWays = [true, false];
const ARABIC: ArabicStyle[] = bothWays.flatMap((feminine) =>
  bothWays.flatMap((oblique) => (['مئة', 'مائة'] as const).map((hundred) => ({ feminine, oblique, hundred }))),
);
const ENGLISH: EnglishStyle[] = bothWays.flatMap((and) => bothWays.map((hyphen) => ({ and, hyphen })));

/** The one number of the text, if that is what it is. */
function readBack(text: string, lang: Lang): unknown {
  const mentions = findMentions(text, { lang });
  const [only] = mentions;
  return mentions.length === 1 && only?.kind === 'number' && only.text === text ? only.value : mentions;
}

/** All below 2,100, every hundred with its neighbours, every thousand with its neighbours: each join of two parts is met. */
function* numbers(): Iterable<number> {
  for (let n = 0; n < 2100; n++) yield n;
  for (let n = 2200; n <= 1_000_000; n += n < 20_000 ? 100 : 1000)
    for (const near of [n - 1, n, n + 1, n + 2, n + 11]) if (near <= 1_000_000) yield near;
}

describe('numbers in words', () => {
  test.for(ARABIC)('Arabic reads back, %o', (style) => {
    for (const n of numbers()) expect([n, readBack(inArabic(n, style), 'ar')]).toEqual([n, n]);
  });

  test.for(ENGLISH)('English reads back, %o', (style) => {
    for (const n of numbers()) expect([n, readBack(inEnglish(n, style), 'en')]).toEqual([n, n]);
  });

  const million = fc.integer({ min: 0, max: 1_000_000 });

  test('any number to a million in Arabic', () => {
    fc.assert(
      fc.property(million, fc.constantFrom(...ARABIC), (n, style) => readBack(inArabic(n, style), 'ar') === n),
      { numRuns: 2000, seed: 7 },
    );
  });

  test('any number to a million in English', () => {
    fc.assert(
      fc.property(million, fc.constantFrom(...ENGLISH), (n, style) => readBack(inEnglish(n, style), 'en') === n),
      { numRuns: 2000, seed: 7 },
    );
  });
});
