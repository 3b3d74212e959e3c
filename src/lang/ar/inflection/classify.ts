// In: the principal parts of an Arabic verb, unvocalised. Out: its measure and what is weak in it.
import type { VerbSpec } from '../../../core/inflection.ts';

/** Measures I to X; Q, QII and QIV of roots of four letters. */
type FullMeasure = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX' | 'X' | 'Q' | 'QII' | 'QIV';

/**
 * A verb ready to be conjugated. `stem` is the present without its prefix: سحب for يسحب.
 * defective: a weak last letter (نفى, دعا, بقي); doubled: the last letter stands for two (رد, احتل, استمر);
 * hollow: a long vowel before the last letter that shortens (قال, أقام, اختار).
 */
export interface VerbClass {
  readonly past: string;
  readonly stem: string;
  readonly measure: FullMeasure;
  readonly ending: 'strong' | 'defective' | 'doubled';
  readonly hollow: boolean;
}

/**
 * Classifies a verb by the letters of its past and present. Where two measures are spelled alike (حذر يحذر: I or II) the plainer
 * one is taken unless the spec names another.
 * @throws Error when the parts cannot belong to one Arabic verb.
 */
export function classify(spec: VerbSpec): VerbClass {
  const past = spec.base;
  const present = spec.present ?? '';
  if (!/^[\u0621-\u064a]{2,}$/.test(past)) throw new Error(`«${past}» is no Arabic verb`);
  if (!/^ي[\u0621-\u064a]+$/.test(present)) throw new Error(`the present of «${past}» begins with ي, not «${present}»`);
  const stem = present.slice(1);
  const measure = spec.measure === undefined ? measureOf(past, stem) : measureNamed(spec.measure, past);
  const ending = endingOf(past, stem, measure);
  return { past, stem, measure, ending, hollow: ending !== 'defective' && isHollow(past, measure) };
}

function measureNamed(measure: NonNullable<VerbSpec['measure']>, past: string): FullMeasure {
  if (measure !== 'Q') return measure;
  if (past.startsWith('ا')) return 'QIV';
  return past.startsWith('ت') && past.length === 5 ? 'QII' : 'Q';
}

function measureOf(past: string, stem: string): FullMeasure {
  if (past.startsWith('ا')) return measureWithAlif(past);
  if (past.startsWith('ت') && past.length > 3) return measureWithTa(past);
  if (past.startsWith('آ')) return stem.startsWith('ؤا') ? 'III' : 'IV';
  if (past.startsWith('أ') && past.length > 2 && !/^[أؤئ]/.test(stem)) return 'IV';
  if (past.length > 3) return past.charAt(1) === 'ا' ? 'III' : 'Q';
  return past.length === 2 ? 'I' : measureOfThree(past, stem);
}

/** Written with a bare alif in front: VII انـ, VIII with its ت after the first radical, X استـ, IX, QIV. */
function measureWithAlif(past: string): FullMeasure {
  const { length } = past;
  if (past.startsWith('است')) return length > 5 || !/(?:ا.|ى)$/.test(past) ? 'X' : 'VIII'; // استاء, استوى
  if (past.startsWith('ان') && past.charAt(2) !== 'ت') return 'VII';
  if (/^ا.[^تطد]أ.$/.test(past)) return 'QIV'; // اطمأن
  if (/^ا(?:[تدطذظ]|.[تطد])/.test(past)) return 'VIII';
  return length === 4 ? 'IX' : 'VIII';
}

function measureWithTa(past: string): FullMeasure {
  if (past.charAt(1) === 'ا') return 'III'; // تابع
  if (past.charAt(2) === 'ا' || past.charAt(1) === 'آ') return 'VI';
  return past.length === 5 ? 'QII' : 'V';
}

/** Three letters: I, or II where the spelling shows it. */
function measureOfThree(past: string, stem: string): FullMeasure {
  const [first, middle, last] = past as unknown as [string, string, string];
  if (middle === last) return 'II'; // هدد
  if (first === 'أ') return stem.startsWith('أ') ? 'I' : 'II'; // أخذ, أكد
  if (first === 'و') return stem.startsWith('و') ? 'II' : 'I'; // وجه, وصل
  if ((middle === 'و' || middle === 'ي') && last !== 'ى' && stem.charAt(1) === middle) return 'II'; // صوت, عين
  return last === 'أ' && stem.endsWith('ئ') ? 'II' : 'I'; // هنأ, قرأ
}

function endingOf(past: string, stem: string, measure: FullMeasure): VerbClass['ending'] {
  const { length } = past;
  if (length > 2 && (/[ىا]$/.test(past) || (past.endsWith('ي') && /[ىا]$/.test(stem)))) return 'defective';
  const doubled =
    (measure === 'I' && length === 2) ||
    (measure === 'IV' && length === 3 && past.startsWith('أ')) ||
    (measure === 'VII' && length === 4) ||
    (measure === 'VIII' && length === 4 && !/^ا[تدط]/.test(past)) ||
    (measure === 'X' && length === 5) ||
    measure === 'IX' ||
    measure === 'QIV';
  return doubled ? 'doubled' : 'strong';
}

const HOLLOW_LENGTH: Partial<Record<FullMeasure, number>> = { I: 3, IV: 4, VII: 5, VIII: 5, X: 6 };

function isHollow(past: string, measure: FullMeasure): boolean {
  return past.charAt(past.length - 2) === 'ا' && HOLLOW_LENGTH[measure] === past.length;
}
