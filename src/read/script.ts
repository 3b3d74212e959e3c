// In: a text. Out: the language it is written in, by its script, its letters and its commonest words; no model, no list of texts.
import type { Lang } from '../core/article.ts';

/** What a text is written in; the names of languages that factdiff does not read are ISO 639 codes. */
export type Written = Lang | 'fa' | 'ur' | 'ckb' | 'other' | 'none';

const SAMPLE = 4000;
const FEW_LETTERS = 3;
const ENGLISH = new Set(
  'the and of to in a that was for on is said with by at from as has it he were his an be not'.split(' '),
);
/** Words of other languages in Latin letters are common words too, but not these. A headline may hold none: few words prove nothing. */
const ENOUGH_WORDS = 25;
const ENGLISH_SHARE = 0.12;

/** Languages that share the Arabic script have letters of their own; the share of letters at which a text is theirs, not a keyboard's. */
const NEIGHBOURS: ReadonlyArray<readonly [Written, string, number]> = [
  ['ckb', 'ێۆەڕڵ', 0.03],
  ['ur', 'ٹڈڑےں', 0.02],
  ['fa', 'پچژگ', 0.015],
];
/** ة and ى close Arabic words and no Persian or Urdu ones; ال opens them. */
const ARABIC_ONLY = 'ةىإأ';
const ARABIC_SHARE = 0.02;

/** Tells the language of `text[from, to)` from its first few thousand characters. */
export function writtenIn(text: string, from = 0, to = text.length): Written {
  const sample = text.slice(from, Math.min(to, from + SAMPLE));
  const scripts = countScripts(sample);
  if (scripts.arabic + scripts.latin + scripts.other < FEW_LETTERS) return 'none';
  if (scripts.other > scripts.arabic + scripts.latin) return 'other';
  if (scripts.arabic >= scripts.latin) return arabicScript(sample, scripts.arabic);
  return latinScript(sample);
}

function countScripts(sample: string): { arabic: number; latin: number; other: number } {
  const counts = { arabic: 0, latin: 0, other: 0 };
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x41) continue;
    if (code < 0x250) counts.latin += isLatinLetter(code) ? 1 : 0;
    else if (isArabicLetter(code)) counts.arabic++;
    else if (isOtherLetter(code)) counts.other++;
  }
  return counts;
}

const isLatinLetter = (code: number): boolean => (code | 0x20) >= 0x61 && ((code | 0x20) <= 0x7a || code >= 0xc0);
const isArabicLetter = (code: number): boolean =>
  (code >= 0x620 && code <= 0x6ff && !(code >= 0x64b && code <= 0x66d)) ||
  (code >= 0xfb50 && code <= 0xfdff) ||
  (code >= 0xfe70 && code <= 0xfefc);
const isOtherLetter = (code: number): boolean =>
  (code >= 0x370 && code < 0x600) || (code >= 0x700 && code < 0x2000) || (code >= 0x3040 && code < 0xd800);

function arabicScript(sample: string, letters: number): Written {
  const share = (set: string): number => {
    let n = 0;
    for (const letter of sample) if (set.includes(letter)) n++;
    return n / letters;
  };
  if (share(ARABIC_ONLY) >= ARABIC_SHARE) return 'ar';
  return NEIGHBOURS.find(([, set, least]) => share(set) >= least)?.[0] ?? 'ar';
}

function latinScript(sample: string): Written {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return 'en';
  return words.filter((w) => ENGLISH.has(w)).length >= words.length * ENGLISH_SHARE ? 'en' : 'other';
}
