// In: nothing. Out: how Arabic is written: folding, clitics, abbreviations.
import type { Language } from '../../core/language.ts';
import { SHAPE } from '../../core/lexeme.ts';
import { guess, segment } from './clitics.ts';
import { besideOf, penalty, shapeOf, tagInPlace, unknownTag } from './disambiguation.ts';
import { fits } from './fitting.ts';
import { fold } from './fold.ts';
import { nounPhrases } from './noun-phrases.ts';

/** Folded words that a full stop follows without ending the sentence: د. (doctor), أ. (professor), م. (engineer). */
const abbreviations = new Set(['د', 'ا', 'م', 'ص', 'ق', 'ه', 'ت', 'ب', 'اد', 'كم', 'رقم']);

export const arabic: Language = {
  code: 'ar',
  direction: 'rtl',
  headLast: false,
  fold,
  segment,
  fits,
  guess,
  besideOf,
  shapeOf,
  placedShapes: SHAPE.present,
  penalty,
  tagOf: tagInPlace,
  unknownTag,
  nounPhrases,
  abbreviations,
  numerals: { unitsFirst: true, and: 'و', andOptional: false },
};
