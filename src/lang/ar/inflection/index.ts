// In: dictionary forms of Arabic words. Out: their inflected forms, unvocalised, without clitics.
import type { Inflected, Inflector, NounSpec, VerbSpec } from '../../../core/inflection.ts';
import { FEATURE } from '../../../core/lexeme.ts';
import { classify, type VerbClass } from './classify.ts';
import { pastForms, presentForms } from './finite.ts';
import {
  brokenPlural,
  dualForms,
  feminineOf,
  genderOf,
  isElative,
  type Stem,
  singularForms,
  soundFeminine,
  soundMasculine,
} from './nominal.ts';
import { participles } from './participles.ts';
import { passiveForms } from './passive.ts';
import { verbalNoun } from './verbal-noun.ts';

const { person1, masculine, feminine, comparative, plural } = FEATURE;

/**
 * Inflects Arabic as newspapers write it: no vowel marks, hamza on its seat. Paradigms after W. Wright, A Grammar of the Arabic
 * Language (3rd ed., 1896), part 2.
 */
export const arabicInflector: Inflector = { verb: verbForms, noun: nounForms, adjective: adjectiveForms };

function verbForms(spec: VerbSpec): Inflected[] {
  const verb = classify(spec);
  const active = [...pastForms(verb), ...presentForms(verb)];
  const spelled = new Set(active.filter(({ features }) => (features & person1) === 0).map(({ form }) => form));
  const finite = [...active, ...passiveForms(verb).filter(({ form }) => !spelled.has(form))];
  if (spec.with !== undefined) return phraseForms(finite, verb, spec, spec.with);
  return [
    ...finite,
    ...(spec.derive === undefined || spec.derive === 'participles' ? participles(verb).flatMap(adjectivalForms) : []),
    ...(spec.derive === undefined || spec.derive === 'verbal-noun' ? verbalNounForms(verb) : []),
  ];
}

/** A verb with fixed words: its finite forms, and its verbal noun, beside which the words always stand (إطلاق سراح). */
function phraseForms(finite: readonly Inflected[], verb: VerbClass, spec: VerbSpec, rest: string): Inflected[] {
  const masdar = spec.derive === undefined || spec.derive === 'verbal-noun' ? verbalNoun(verb) : undefined;
  const forms = finite
    .filter(({ features }) => inNews(features))
    .map(({ form, ...f }) => ({ form: `${form} ${rest}`, ...f }));
  if (masdar === undefined) return forms;
  const glued = rest.replace(/^… /, '');
  return [...forms, ...singularForms({ ...masdar }).map((f) => ({ ...f, form: `${f.form} ${glued}` }))];
}

/** Phrases are many: the first person and the feminine plural, which news hardly uses, are left out. */
function inNews(features: number): boolean {
  return (features & person1) === 0 && (features & (plural | feminine)) !== (plural | feminine);
}

function verbalNounForms(verb: VerbClass): Inflected[] {
  const stem = verbalNoun(verb);
  if (stem === undefined) return [];
  const gendered = { ...stem, bits: stem.bits | genderOf(stem.form) };
  return [...singularForms(gendered), ...dualForms(gendered, 'none'), ...soundFeminine(gendered)];
}

/** Both genders and all numbers of a participle or a regular adjective. */
function adjectivalForms(stem: Stem): Inflected[] {
  const he = { ...stem, bits: stem.bits | masculine };
  const she = { form: feminineOf(stem) ?? '', bits: stem.bits | feminine };
  return [...singularForms(he), ...dualForms(he), ...soundMasculine(he), ...allNumbers(she)];
}

/** A feminine with its dual and sound plural. */
function allNumbers(stem: Stem): Inflected[] {
  return stem.form === '' ? [] : [...singularForms(stem), ...dualForms(stem), ...soundFeminine(stem)];
}

function nounForms(spec: NounSpec): Inflected[] {
  const [head, ...rest] = spec.singular.split(' ') as [string, ...string[]];
  if (rest.length > 0) return nounPhraseForms(spec, head, rest.join(' '));
  const stem: Stem = { form: head, bits: genderOf(head), ...(spec.defective && { defective: true }) };
  const she = spec.feminine ?? (spec.sound === 'masculine' ? feminineOf(stem) : undefined);
  // رجلي means two men in few nouns but those of people, which have a sound plural or a feminine; elsewhere -ي makes an adjective.
  const oblique = spec.sound === 'masculine' || spec.feminine !== undefined || /[ةىا]$/.test(head);
  return [
    ...headForms(spec, stem, oblique ? 'both' : 'nominative'),
    ...allNumbers({ form: she ?? '', bits: feminine }),
  ];
}

function headForms(spec: NounSpec, stem: Stem, inConstruct: 'both' | 'nominative'): Inflected[] {
  const sound = spec.sound ?? (spec.plurals.length === 0 && stem.form.endsWith('ة') ? 'feminine' : undefined);
  return [
    ...singularForms(stem),
    ...dualForms(stem, inConstruct),
    ...(sound === 'masculine' ? soundMasculine(stem) : []),
    ...(sound === 'feminine' ? soundFeminine(stem) : []),
    ...spec.plurals.flatMap((form) => brokenPlural(form, stem.bits)),
  ];
}

/**
 * A phrase inflects its first word. Before a definite genitive that is in the construct state (رئيسا الوزراء); otherwise the rest
 * may be a genitive (عبوتا غاز) or, in the dual, an adjective that agrees (عبوتان ناسفتان).
 */
function nounPhraseForms(spec: NounSpec, head: string, rest: string): Inflected[] {
  const stem: Stem = { form: head, bits: genderOf(head) };
  const sound = spec.sound ?? (spec.plurals.length === 0 && head.endsWith('ة') ? 'feminine' : undefined);
  const heads = headForms({ singular: head, plurals: [], ...(sound && { sound }) }, stem, 'both');
  const definite = rest.startsWith('ال');
  return [
    ...heads
      .filter(({ form, features }) => !definite || standsInConstruct(form, features))
      .map(({ form, features }) => ({ form: `${form} ${rest}`, features })),
    ...(definite ? [] : agreeingDuals(stem, rest)),
    ...spec.plurals.map((form) => ({ form, features: stem.bits | plural })),
  ];
}

function standsInConstruct(form: string, features: number): boolean {
  if (features & FEATURE.accusative) return false;
  return (features & FEATURE.construct) !== 0 || !/(?:ان|ين|ون)$/.test(form) || (features & FEATURE.singular) !== 0;
}

function agreeingDuals(stem: Stem, rest: string): Inflected[] {
  const agrees = !rest.includes(' ') && rest.endsWith('ة') === stem.form.endsWith('ة') && /[ةي]$/.test(rest);
  if (!agrees) return [];
  const adjectives = dualForms({ form: rest, bits: 0 }, 'none');
  return dualForms(stem, 'none').flatMap(({ form, features }) =>
    adjectives
      .filter((adjective) => adjective.form.slice(-2) === form.slice(-2))
      .map((adjective) => ({ form: `${form} ${adjective.form}`, features })),
  );
}

function adjectiveForms(spec: NounSpec): Inflected[] {
  const elative = isElative(spec.singular) && spec.feminine?.endsWith('اء') !== true;
  const bits = elative ? comparative : 0;
  const stem: Stem = { form: spec.singular, bits: bits | masculine, ...(spec.defective && { defective: true }) };
  const she = { form: spec.feminine ?? feminineOf(stem) ?? '', bits: bits | feminine };
  if (/^أ/.test(spec.singular) && (elative || spec.feminine !== undefined))
    return [
      { form: spec.singular, features: stem.bits | FEATURE.singular },
      ...(she.form === '' ? [] : allNumbers(she)),
      ...spec.plurals.flatMap((form) => brokenPlural(form, bits | masculine)),
    ];
  return [
    ...singularForms(stem),
    ...dualForms(stem),
    ...(spec.plurals.length === 0 ? soundMasculine(stem) : []),
    ...spec.plurals.flatMap((form) => brokenPlural(form, stem.bits)),
    ...allNumbers(she),
  ];
}
