// In: a classified Arabic verb. Out: its participles as stems, ready for the endings of adjectives.
import { FEATURE } from '../../../core/lexeme.ts';
import type { VerbClass } from './classify.ts';
import { withLetter, withoutLast } from './letters.ts';
import type { Stem } from './nominal.ts';

const { activeParticiple, passiveParticiple } = FEATURE;

/**
 * Active and passive participle. Where one spelling serves both (محذر: warning, warned) it is one stem that carries both bits.
 * Verbs like جاء and رأى, whose participles news hardly uses, have none.
 */
export function participles(verb: VerbClass): Stem[] {
  const active = verb.measure === 'I' ? activeOfFirst(verb) : activeOfDerived(verb);
  const passive = verb.measure === 'I' ? passiveOfFirst(verb) : passiveOfDerived(verb);
  const both = active !== undefined && passive !== undefined && active.form === passive.form && !active.defective;
  if (both) return [{ form: active.form, bits: activeParticiple | passiveParticiple }];
  return [active, passive].filter((stem) => stem !== undefined);
}

/** فاعل: قاتل, قائل, راد, ناج, آخذ, سائل, قارئ. */
function activeOfFirst({ past, ending, hollow }: VerbClass): Stem | undefined {
  const [first, middle, last] = past as unknown as [string, string, string];
  const bits = activeParticiple;
  const long = first === 'أ' ? 'آ' : `${first}ا`;
  if (ending === 'doubled') return { form: long + middle, bits };
  if (ending === 'defective') return middle === 'أ' ? undefined : { form: long + middle, bits, defective: true };
  if (hollow) return last === 'ء' ? undefined : { form: `${long}ئ${last}`, bits };
  return { form: long + (middle === 'أ' ? 'ئ' : middle) + (last === 'أ' ? 'ئ' : last), bits };
}

/** مفعول: مقتول, مقول, مبيع, مردود, مدعو, منفي, مسؤول, مقروء. */
function passiveOfFirst({ past, stem, ending, hollow }: VerbClass): Stem | undefined {
  const [first, middle, last] = past as unknown as [string, string, string];
  const bits = passiveParticiple;
  if (ending === 'doubled') return { form: `م${first}${middle}و${middle}`, bits };
  if (ending === 'defective') return { form: `م${first}${middle}${stem.endsWith('و') ? 'و' : 'ي'}`, bits };
  if (!hollow) return { form: `م${first}${middle === 'أ' ? 'ؤ' : middle}و${last === 'أ' ? 'ء' : last}`, bits };
  const vowel = stem.charAt(stem.length - 2);
  return vowel === 'ا' || last === 'ء' ? undefined : { form: `م${first}${vowel}${last}`, bits };
}

/** م before the stem of the present; the fifth and sixth measure turn their last vowel to i: متنبئ, متسائل. */
function activeOfDerived({ stem, measure, ending }: VerbClass): Stem {
  const bits = activeParticiple;
  if (ending === 'defective') return { form: `م${withoutLast(stem)}`, bits, defective: true };
  let form = `م${stem}`;
  if (/[أؤ]$/.test(form)) form = withLetter(form, -1, 'ئ');
  const penult = form.charAt(form.length - 2);
  if (measure === 'VI' && penult === 'ء') form = withLetter(form, -2, 'ئ');
  if (measure === 'V' && penult === 'أ') form = withLetter(form, -2, 'ئ');
  return { form, bits };
}

/** The same with a before the last letter: مقام, ملغى, منشأ. */
function passiveOfDerived({ stem, measure, ending, hollow }: VerbClass): Stem | undefined {
  const bits = passiveParticiple;
  if (measure === 'VII' || measure === 'IX' || measure === 'QIV') return undefined;
  if (ending === 'defective') return { form: `م${withoutLast(stem)}ى`, bits };
  if (hollow) return { form: `م${withLetter(stem, -2, 'ا')}`, bits };
  return { form: stem.endsWith('ئ') ? `م${withLetter(stem, -1, 'أ')}` : `م${stem}`, bits };
}
