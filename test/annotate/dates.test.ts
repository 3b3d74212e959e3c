// In: every day from 1950 to 2050 as each press writes it. Out: whether the date reads back.
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/core/article.ts';
import { findMentions } from '../../src/mentions.ts';

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  egypt: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  levant: 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(','),
  algeria: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  english: 'January February March April May June July August September October November December'.split(' '),
};
const both = (month: number): string => `${MONTHS.levant![month]!}/${MONTHS.egypt![month]!}`;

const LATIN = (text: string): string => text;
const shifted =
  (zero: number) =>
  (text: string): string =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const DIGITS = [LATIN, shifted(0x660), shifted(0x6f0)];

interface Day {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
const named = (month: (m: number) => string) => (d: Day) => `${d.day} ${month(d.month)} ${d.year}`;

const ARABIC: Readonly<Record<string, (d: Day) => string>> = {
  يناير: named((m) => MONTHS.egypt![m]!),
  'كانون الثاني': named((m) => MONTHS.levant![m]!),
  جانفي: named((m) => MONTHS.algeria![m]!),
  يوليوز: named((m) => MONTHS.morocco![m]!),
  'شباط/فبراير': named(both),
  'من أبريل عام': (d) => `${d.day} من ${MONTHS.egypt![d.month]} عام ${d.year}`,
  '2021/4/7': (d) => `${d.year}/${d.month + 1}/${d.day}`,
  '2021-04-07': (d) => `${d.year}-${two(d.month + 1)}-${two(d.day)}`,
};
/** The Associated Press shortens months of more than five letters. */
const abbreviated = (month: string): string => (month.length > 5 ? `${month.slice(0, 3)}.` : month);

const ENGLISH: Readonly<Record<string, (d: Day) => string>> = {
  '7 April 2021': named((m) => MONTHS.english![m]!),
  'April 7, 2021': (d) => `${MONTHS.english![d.month]} ${d.day}, ${d.year}`,
  'Aug. 7, 2021': (d) => `${abbreviated(MONTHS.english![d.month]!)} ${d.day}, ${d.year}`,
  '2021-04-07': (d) => `${d.year}-${two(d.month + 1)}-${two(d.day)}`,
};

function* days(first: number, last: number): Iterable<Day> {
  for (let at = Date.UTC(first, 0, 1); at < Date.UTC(last + 1, 0, 1); at += 86_400_000) {
    const iso = new Date(at).toISOString().slice(0, 10);
    yield { iso, year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) - 1, day: Number(iso.slice(8)) };
  }
}

const timesIn = (text: string, lang: Lang) =>
  findMentions(text, { lang })
    .filter(({ kind }) => kind === 'time')
    .map(({ value, text: own }) => [own, value]);

describe('every date reads back', () => {
  const arabic = Object.values(ARABIC);
  const english = Object.values(ENGLISH);

  test('1950 to 2050 in Arabic, months and digits of all presses in turn', () => {
    let turn = 0;
    for (const day of days(1950, 2050)) {
      const text = DIGITS[turn % DIGITS.length]!(arabic[turn % arabic.length]!(day));
      expect(timesIn(text, 'ar')).toEqual([[text, day.iso]]);
      turn++;
    }
  });

  test('1950 to 2050 in English', () => {
    let turn = 0;
    for (const day of days(1950, 2050)) {
      const text = english[turn++ % english.length]!(day);
      expect(timesIn(text, 'en')).toEqual([[text, day.iso]]);
    }
  });

  test.for(Object.entries(ARABIC))('a whole year like %s, in each kind of digits', ([, write]) => {
    for (const day of days(2024, 2024))
      for (const digits of DIGITS) {
        const text = digits(write(day));
        expect(timesIn(text, 'ar')).toEqual([[text, day.iso]]);
      }
  });
});
