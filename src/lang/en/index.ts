// In: nothing. Out: how English is written: folding, the possessive, abbreviations.
import type { Language, Segmentation } from '../../core/language.ts';
import { type Entry, FEATURE, SHAPE } from '../../core/lexeme.ts';
import { besideOf, penalty, shapeOf, tagInPlace, unknownTag } from './disambiguation.ts';
import { nounPhrases } from './noun-phrases.ts';

const abbreviations = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt cpl sen rep gov st no vs etc inc ltd co corp jr sr adm brig hon rev jan feb mar apr jun jul aug sep sept oct nov dec approx dept est fig p pp vol rs'.split(
    ' ',
  ),
);

/** Lower case, accents taken off, typographic apostrophe made plain. Letter for letter as long as the input. */
export function fold(surface: string): string {
  let out = '';
  for (let i = 0; i < surface.length; i++) {
    const letter = surface.charAt(i);
    out += letter <= '\u007f' ? letter.toLowerCase() : letter.normalize('NFD').charAt(0).toLowerCase();
  }
  return out;
}

const whole = (surface: string, folded: string): Segmentation => ({
  conjunction: '',
  preposition: '',
  article: false,
  future: false,
  pronoun: '',
  stem: folded,
  spelling: surface,
  prefix: 0,
});

/** The word itself and, where it ends so, the word without its possessive 's. */
function segment(surface: string, folded: string): readonly Segmentation[] {
  const unsplit = whole(surface, folded);
  if (!folded.endsWith("'s") || folded.length < 4) return [unsplit];
  return [unsplit, { ...unsplit, pronoun: "'s", stem: folded.slice(0, -2), spelling: surface.slice(0, -2) }];
}

/** A possessive is no verb: `strike's` is the noun's. */
function fits(parts: Segmentation, entry: Entry, features: number): boolean {
  return parts.pronoun === '' || (entry.pos !== 'verb' && (features & (FEATURE.past | FEATURE.present)) === 0);
}

/** An unknown word with 's is taken for a possessive. */
function guess(candidates: readonly Segmentation[]): Segmentation {
  return candidates[candidates.length - 1]!;
}

export const english: Language = {
  code: 'en',
  direction: 'ltr',
  headLast: true,
  fold,
  segment,
  fits,
  guess,
  besideOf,
  shapeOf,
  placedShapes: SHAPE.capital | SHAPE.past,
  penalty,
  tagOf: tagInPlace,
  unknownTag,
  nounPhrases,
  abbreviations,
  numerals: { unitsFirst: false, and: 'and', andOptional: true },
};
