// In: a classified Arabic verb. Out: its finite active forms: past, present, jussive and subjunctive.
import type { Inflected } from '../../../core/inflection.ts';
import { FEATURE } from '../../../core/lexeme.ts';
import type { VerbClass } from './classify.ts';
import { attach, withoutLast } from './letters.ts';

const { person1, person3, singular, dual, plural, masculine, feminine, past, present, jussive } = FEATURE;

/** Third person and its agreement bits. */
const MS = person3 | singular | masculine;
const FS = person3 | singular | feminine;
export const MD = person3 | dual | masculine;
export const FD = person3 | dual | feminine;
export const MP = person3 | plural | masculine;
const FP = person3 | plural | feminine;
const S1 = person1 | singular;
const P1 = person1 | plural;

/** Stems that the suffixes of the past go on: the bare form, before a vowel, before ت of the feminine, before a consonant. */
interface PastStems {
  readonly bare: string;
  readonly vowel: string;
  readonly beforeTa: string;
  readonly consonant: string;
  /** Before the و of the plural, where a weak letter is dropped. */
  readonly beforeWaw: string;
}

const each = (forms: readonly string[], features: number): Inflected[] => forms.map((form) => ({ form, features }));

/** The past: قال, قالت, قالا, قالتا, قالوا, قلن, قلت, قلنا. */
export function pastForms(verb: VerbClass): Inflected[] {
  const stems = pastStems(verb);
  return [
    ...pastThird(stems, past),
    ...each(beforeConsonant(stems.consonant, 'ن'), past | FP),
    ...each(beforeConsonant(stems.consonant, 'ت'), past | S1),
    ...each(beforeConsonant(stems.consonant, 'نا'), past | P1),
  ];
}

/** أعلن + ن and أثبت + ت are written with one letter for the two. */
function beforeConsonant(stem: string, suffix: string): readonly string[] {
  return stem.endsWith(suffix.charAt(0)) ? [withoutLast(stem) + suffix] : attach(stem, suffix);
}

/** The five forms of the third person that active and passive share in their endings. */
export function pastThird(stems: Omit<PastStems, 'consonant'>, features: number): Inflected[] {
  return [
    { form: stems.bare, features: features | MS },
    ...each(attach(stems.beforeTa, 'ت'), features | FS),
    ...each(attach(stems.vowel, 'ا'), features | MD),
    ...each(attach(stems.beforeTa, 'تا'), features | FD),
    ...each(attach(stems.beforeWaw, 'وا'), features | MP),
  ];
}

function pastStems({ past: bare, stem, ending, hollow }: VerbClass): PastStems {
  const same = { bare, vowel: bare, beforeTa: bare, consonant: bare, beforeWaw: bare };
  if (ending === 'defective') {
    const cut = withoutLast(bare);
    if (bare.endsWith('ي')) return { ...same, beforeWaw: cut }; // بقي, بقيت, بقوا
    const weak = cut + (stem.endsWith('و') ? 'و' : 'ي'); // دعوت, نفيت
    return { bare, vowel: weak, beforeTa: cut, consonant: weak, beforeWaw: cut };
  }
  if (ending === 'doubled') return { ...same, consonant: bare + bare.slice(-1) };
  return hollow ? { ...same, consonant: shortenPast(bare, stem) } : same;
}

/** قال to قل, أقام to أقم; a final hamza takes its seat from the vowel that is left: جاء to جئ, ساء to سؤ, أساء to أسأ. */
function shortenPast(bare: string, stem: string): string {
  const shortened = bare.slice(0, -2);
  const last = bare.slice(-1);
  if (last !== 'ء') return shortened + last;
  if (bare.length > 3) return `${shortened}أ`;
  return shortened + (stem.charAt(1) === 'و' ? 'ؤ' : 'ئ');
}

/** The present: يقول, تقول, يقولان, تقولان, يقولون, يقلن, أقول, نقول, and the jussive and subjunctive where they differ. */
export function presentForms(verb: VerbClass): Inflected[] {
  const { stem, ending } = verb;
  const open = ending === 'defective' ? withoutLast(stem) : stem;
  const dualStem = ending === 'defective' && stem.endsWith('ى') ? `${open}ي` : stem;
  const forms: Inflected[] = [
    ...persons(stem, present),
    ...prefixed('ي', attach(dualStem, 'ان'), present | MD),
    ...prefixed('ت', attach(dualStem, 'ان'), present | FD),
    ...prefixed('ي', attach(open, 'ون'), present | MP),
    ...prefixed('ي', beforeConsonant(stemBeforeNun(verb), 'ن'), present | FP),
    ...prefixed('ي', attach(dualStem, 'ا'), present | jussive | MD),
    ...prefixed('ت', attach(dualStem, 'ا'), present | jussive | FD),
    ...prefixed('ي', attach(open, 'وا'), present | jussive | MP),
  ];
  const short = shortStem(verb);
  return short === stem ? forms : [...forms, ...persons(short, present | jussive)];
}

/** The four forms without a suffix. */
export function persons(stem: string, features: number): Inflected[] {
  return [
    { form: `ي${stem}`, features: features | MS },
    { form: `ت${stem}`, features: features | FS },
    { form: stem.startsWith('أ') ? `آ${stem.slice(1)}` : `أ${stem}`, features: features | S1 },
    { form: `ن${stem}`, features: features | P1 },
  ];
}

export const prefixed = (prefix: string, stems: readonly string[], features: number): Inflected[] =>
  stems.map((stem) => ({ form: prefix + stem, features }));

/** The stem before the ن of the feminine plural: يقلن, يرددن, ينفين; يكتبن as it stands. */
function stemBeforeNun(verb: VerbClass): string {
  const { stem, ending } = verb;
  if (ending === 'doubled') return stem + stem.slice(-1);
  if (ending === 'defective') return stem.endsWith('ى') ? `${withoutLast(stem)}ي` : stem;
  return shortStem(verb);
}

/** The stem of the jussive without suffix: ينف, يقل, يستقل; a final hamza on the seat of the vowel before it: يشأ, يجئ. */
function shortStem({ stem, ending, hollow }: VerbClass): string {
  if (ending === 'defective') return withoutLast(stem);
  if (!hollow) return stem;
  const shortened = stem.slice(0, -2);
  const last = stem.slice(-1);
  if (last !== 'ء') return shortened + last;
  return shortened + ({ و: 'ؤ', ي: 'ئ' }[stem.charAt(stem.length - 2)] ?? 'أ');
}
