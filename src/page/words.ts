// In: the message files of both languages. Out: the page's speaker in either.
import type { Say, UiLang } from '../core/say.ts';
import { page as arabicPage } from '../report/messages/ar/page.ts';
import { report as arabicReport } from '../report/messages/ar/report.ts';
import { rules as arabicRules } from '../report/messages/ar/rules.ts';
import { page as englishPage } from '../report/messages/en/page.ts';
import { report as englishReport } from '../report/messages/en/report.ts';
import { rules as englishRules } from '../report/messages/en/rules.ts';
import { speaker } from '../report/messages/format.ts';

export const SPEAKERS: Readonly<Record<UiLang, Say>> = {
  ar: speaker([arabicReport, arabicRules, arabicPage], 'ar'),
  en: speaker([englishReport, englishRules, englishPage], 'en'),
};

export const DIRECTIONS: Readonly<Record<UiLang, 'rtl' | 'ltr'>> = { ar: 'rtl', en: 'ltr' };

const ARABIC_LETTER = /[\u0620-\u064a\u0671-\u06d3]/;

/** The direction of a name: right to left where it holds an Arabic letter, also when it begins in Latin ones: TRT عربي. */
export const directionOf = (name: string): 'rtl' | 'ltr' => (ARABIC_LETTER.test(name) ? 'rtl' : 'ltr');

/** A name inside a sentence of the page, kept from turning its neighbours round. */
export const isolated = (name: string): string => `${directionOf(name) === 'rtl' ? '\u2067' : '\u2066'}${name}\u2069`;
