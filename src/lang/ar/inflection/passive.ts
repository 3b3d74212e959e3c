// In: a classified Arabic verb. Out: the passive forms that are written otherwise than the active ones (قيل, يقال, شوهد, يوصل).
import type { Inflected } from '../../../core/inflection.ts';
import { FEATURE } from '../../../core/lexeme.ts';
import type { VerbClass } from './classify.ts';
import { FD, MD, MP, pastThird, persons, prefixed } from './finite.ts';
import { attach, withLetter, withoutLast } from './letters.ts';

const { passive, past, present, person1, jussive } = FEATURE;

/** Passive past and present, third person; nothing where they are spelled as the active. */
export function passiveForms(verb: VerbClass): Inflected[] {
  if (verb.measure === 'VII' || verb.measure === 'IX') return [];
  return [...passivePast(verb), ...passivePresent(verb)];
}

function passivePast(verb: VerbClass): Inflected[] {
  const bare = passivePastStem(verb);
  if (bare === verb.past) return [];
  const beforeWaw = verb.ending === 'defective' ? withoutLast(bare) : bare;
  return pastThird({ bare, vowel: bare, beforeTa: bare, beforeWaw }, past | passive);
}

/** The a of the active becomes i before the last letter, u in the long first syllable: اختار to اختير, شاهد to شوهد. */
function passivePastStem({ past: bare, measure, ending, hollow }: VerbClass): string {
  let stem = bare;
  if (measure === 'III') stem = stem.startsWith('آ') ? `أو${stem.slice(1)}` : withLetter(stem, 1, 'و');
  if (measure === 'VI' && stem.charAt(2) === 'ا') stem = withLetter(stem, 2, 'و');
  if (measure === 'IV' && stem.startsWith('آ')) stem = `أو${stem.slice(1)}`;
  if (ending === 'defective') return withLetter(stem, -1, 'ي');
  if (hollow) return withLetter(stem, -2, 'ي');
  if (stem.endsWith('أ')) return withLetter(stem, -1, 'ئ');
  return measure === 'I' && stem.charAt(1) === 'أ' ? withLetter(stem, 1, 'ئ') : stem; // سئل
}

function passivePresent(verb: VerbClass): Inflected[] {
  const stem = passivePresentStem(verb);
  if (stem === verb.stem) return [];
  const defective = verb.ending === 'defective';
  const dualStem = defective ? `${withoutLast(stem)}ي` : stem;
  const open = defective ? withoutLast(stem) : stem;
  const features = present | passive;
  return [
    ...persons(stem, features).filter((form) => (form.features & person1) === 0),
    ...prefixed('ي', attach(dualStem, 'ان'), features | MD),
    ...prefixed('ت', attach(dualStem, 'ان'), features | FD),
    ...prefixed('ي', attach(open, 'ون'), features | MP),
    ...prefixed('ي', attach(open, 'وا'), features | jussive | MP),
  ];
}

/** The present passive has a before its last letter: يقول to يقال, ينفي to ينفى, ينشئ to ينشأ; يصل to يوصل, يأخذ to يؤخذ. */
function passivePresentStem({ past: bare, stem: active, measure, ending, hollow }: VerbClass): string {
  let stem = active;
  if (measure === 'I' && bare.startsWith('و') && !stem.startsWith('و')) stem = `و${stem}`;
  if (measure === 'I' && stem.startsWith('أ')) stem = withLetter(stem, 0, 'ؤ');
  if (ending === 'defective') return withLetter(stem, -1, 'ى');
  if (hollow) return withLetter(stem, -2, 'ا');
  return /[ئؤ]$/.test(stem) ? withLetter(stem, -1, 'أ') : stem;
}
