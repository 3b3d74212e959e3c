// In: pairs of names that are one name, or two. Out: whether the matcher grades them so, and keeps the laws of a comparison.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createSetup } from '../../src/setup.ts';

const { compare, keys } = createSetup().names();
const SAME = new Set(['identical', 'variant', 'transliteration']);

const pairs = parse(readFileSync(path.resolve(import.meta.dirname, '../../fixtures/names/pairs.yaml'), 'utf8')) as {
  readonly same: string[][];
  readonly other: string[][];
};
const named = (names: string[]): string => names.join(' / ');

describe('one name in two spellings', () => {
  test.each(pairs.same.map((p) => [named(p), ...p]))('%s', (_, a, b) => {
    expect(SAME).toContain(compare(a!, b!).grade);
  });
  test.each(pairs.same.map((p) => [named(p), ...p]))('%s share a key', (_, a, b) => {
    const other = new Set(keys(b!));
    expect(keys(a!).some((key) => other.has(key))).toBe(true);
  });
});

describe('two names', () => {
  test.each(pairs.other.map((p) => [named(p), ...p]))('%s', (_, a, b) => {
    expect(SAME).not.toContain(compare(a!, b!).grade);
  });
});

const ARABIC = fc.string({
  unit: fc.constantFrom(...'ابتجدهوزحطيكلمنسعفصقرشثخذضظغأإآىةئؤء'),
  minLength: 2,
  maxLength: 9,
});
const LATIN = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz'"), minLength: 2, maxLength: 10 });
const NAME = fc.oneof(
  fc.array(ARABIC, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  fc.array(LATIN, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  fc.constantFrom(...[...pairs.same, ...pairs.other].flat()),
);

describe('the laws of a comparison', () => {
  test('is the same in both directions', () => {
    fc.assert(
      fc.property(NAME, NAME, (a, b) => {
        expect(compare(a, b)).toEqual(compare(b, a));
      }),
      { numRuns: 3000 },
    );
  });
  test('every name is identical with itself', () => {
    fc.assert(
      fc.property(NAME, (a) => {
        expect(compare(a, a).grade).toBe('identical');
      }),
    );
  });
  test('names that compare as one share a key', () => {
    fc.assert(
      fc.property(ARABIC, LATIN, NAME, NAME, (a, b, c, d) => {
        for (const [x, y] of [
          [a, b],
          [c, d],
        ] as const)
          if (SAME.has(compare(x, y).grade)) expect(keys(x).some((key) => keys(y).includes(key))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
  test('tatweel, diacritics and direction marks change nothing', () => {
    fc.assert(
      fc.property(fc.array(ARABIC, { minLength: 1, maxLength: 3 }), fc.nat(), (words, seed) => {
        const name = words.join(' ');
        const marks = ['\u0640', '\u064f', '\u200f', '\u0650'];
        const at = seed % name.length;
        const dressed = name.slice(0, at + 1) + marks[seed % marks.length]! + name.slice(at + 1);
        expect(compare(name, dressed).grade).toBe('identical');
        expect(keys(dressed)).toEqual(keys(name));
      }),
    );
  });
});

describe('the grade says what kind of likeness it is', () => {
  test.each([
    ['إسماعيل', 'اسماعيل', 'identical', 'folding'],
    ['بلينكن', 'بلينكين', 'variant', 'vowel-letters'],
    ['سيرغي لافروف', 'سيرجي لافروف', 'variant', 'given-name'],
    ['كوبنهاغن', 'كوبنهاجن', 'variant', 'transcription'],
    ['خان يونس', 'خانيونس', 'variant', 'blank'],
    ['بلينكن', 'Blinken', 'transliteration', 'transcription'],
    ['الكاظمي', 'مصطفى الكاظمي', 'part', 'fewer-names'],
    ['Blinken', 'Antony Blinken', 'part', 'fewer-names'],
    ['الكاظمي', 'Mustafa al-Kadhimi', 'part', 'fewer-names'],
    ['محمد سلمان', 'محمد بن سلمان', 'part', 'fewer-names'],
    ['فؤاد حسن', 'فؤاد حسين', 'near', 'one-name-differs'],
    ['جعفر الحسيني', 'جعفر الحسني', 'near', 'one-name-differs'],
    ['عُمان', 'عمّان', 'different', 'written-vowels'],
    ['محمد مرسي', 'محمد البرادعي', 'different', 'other-names'],
    ['مصطفى', 'مصطفى الكاظمي', 'different', 'other-names'],
  ])('%s / %s is %s', (a, b, grade, reason) => {
    expect(compare(a, b)).toEqual({ grade, reason });
  });
});
