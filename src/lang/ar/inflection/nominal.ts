// In: a noun or adjective by its singular, gender and plurals. Out: its forms: accusative, dual, sound plurals, construct state.
import type { Inflected } from '../../../core/inflection.ts';
import { FEATURE } from '../../../core/lexeme.ts';
import { attach, tanwin, withoutLast } from './letters.ts';

const { singular, dual, plural, masculine, feminine, construct, accusative } = FEATURE;

/** One stem with its gender. `defective`: the singular as written lacks its ي (قاض); `bits` are added to every form. */
export interface Stem {
  readonly form: string;
  readonly bits: number;
  readonly defective?: boolean;
}

const each = (forms: readonly string[], features: number): Inflected[] => forms.map((form) => ({ form, features }));

/** The gender that the ending shows. */
export const genderOf = (form: string): number => (form.endsWith('ة') ? feminine : masculine);

/** قتيل, قتيلا; قاض, قاضي, قاضيا. */
export function singularForms({ form, bits, defective }: Stem): Inflected[] {
  const features = bits | singular;
  const open = defective ? `${form}ي` : form;
  return [
    { form, features },
    ...(defective ? [{ form: open, features }] : []),
    ...each(tanwin(open, 'singular'), features | accusative),
  ];
}

/**
 * مسؤولان, مسؤولين; in construct مسؤولا, مسؤولي. سيارتان; ملهيان; حمراوان. `construct` says which construct forms to give: that of a
 * masculine in -ي is left out where it would be taken for an adjective (صاروخي).
 */
export function dualForms(stem: Stem, inConstruct: 'both' | 'nominative' | 'none' = 'both'): Inflected[] {
  const features = stem.bits | dual;
  const base = dualStem(stem);
  return [
    ...each(attach(base, 'ان'), features),
    ...each(attach(base, 'ين'), features),
    ...(inConstruct === 'none' ? [] : each(attach(base, 'ا'), features | construct)),
    ...(inConstruct === 'both' ? each(attach(base, 'ي'), features | construct) : []),
  ];
}

function dualStem({ form, bits, defective }: Stem): string {
  if (defective) return `${form}ي`;
  if (form.endsWith('ة')) return `${withoutLast(form)}ت`;
  if (form.endsWith('ى')) return `${withoutLast(form)}ي`;
  if (form.endsWith('ا')) return `${form.endsWith('يا') ? withoutLast(form) : form}ت`; // ميليشيتان, كاميراتان
  return bits & feminine && form.endsWith('اء') ? `${withoutLast(form)}و` : form;
}

/** مسؤولون, مسؤولين; in construct مسؤولو, مسؤولي. A final ى or a missing ي leaves no trace: ملغون, ناجون. */
export function soundMasculine({ form, bits }: Stem): Inflected[] {
  const features = bits | plural;
  const base = form.endsWith('ى') ? withoutLast(form) : form;
  return [
    ...each(attach(base, 'ون'), features),
    ...each(attach(base, 'ين'), features),
    ...each(attach(base, 'و'), features | construct),
    ...each(attach(base, 'ي'), features | construct),
  ];
}

/** سيارات, لقاءات, مباريات, مستشفيات, ميليشيات. */
export function soundFeminine({ form, bits, defective }: Stem): Inflected[] {
  return each(soundFeminineStem(form, bits, defective === true), bits | plural);
}

function soundFeminineStem(form: string, bits: number, defective: boolean): readonly string[] {
  if (defective) return [`${form}يات`];
  if (form.endsWith('اة')) return [`${form.slice(0, -2)}يات`];
  if (form.endsWith('ة')) return attach(withoutLast(form), 'ات');
  if (form.endsWith('ا')) return [`${form}ت`];
  if (form.endsWith('ى')) return [`${withoutLast(form)}يات`];
  if (bits & feminine && form.endsWith('اء')) return [`${withoutLast(form)}وات`];
  return attach(form, 'ات');
}

/** A listed plural with its accusative: أشخاص, أشخاصا; صواريخ; ضحايا. */
export function brokenPlural(form: string, bits: number): Inflected[] {
  return [{ form, features: bits | plural }, ...each(tanwin(form, 'plural'), bits | plural | accusative)];
}

/** The feminine of an adjective or of a person's noun: مسؤولة, بريئة, ملغاة, متوالية; none of an elative (أكبر). */
export function feminineOf({ form, defective }: Stem): string | undefined {
  if (defective) return `${form}ية`;
  if (form.endsWith('ى')) return `${withoutLast(form)}اة`;
  if (/[ةا]$/.test(form) || isElative(form)) return undefined;
  return attach(form, 'ة')[0];
}

/** أفعل: أكبر, أقل, أعلى; not أخير, أمني. */
export function isElative(form: string): boolean {
  return /^أ(?:.[^ي].|..)$/.test(form) && !form.endsWith('ي');
}
