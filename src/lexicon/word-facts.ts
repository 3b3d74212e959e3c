// In: a form. Out: what the lexicon knows of it, as plain data that outlives the vocabulary.
import type { Form } from '../core/lexeme.ts';
import { oncePer } from '../core/once.ts';
import type { SubstitutedWord } from '../core/topic.ts';
import type { Lexicon } from './lexicon.ts';

/** Stem, clitics, senses and inflection of a form, its likeliest reading first. */
export const wordFacts = (form: Form, lexicon: Lexicon): WordFacts => factsIn(lexicon)(form);

/** What is known of a word wherever it stands. */
export type WordFacts = Omit<SubstitutedWord, 'start' | 'end'>;

const factsIn = oncePer((lexicon: Lexicon) => oncePer((form: Form) => factsOf(form, lexicon)));

function factsOf(form: Form, lexicon: Lexicon): WordFacts {
  const [reading] = form.readings;
  const senses = form.readings.flatMap(({ entry }) => {
    const known = lexicon.entries[entry];
    return known ? [`${known.table}:${known.key}`] : [];
  });
  return {
    fold: form.fold,
    stem: reading?.stem ?? form.fold,
    clitics: reading ? reading.conjunction + reading.preposition : '',
    senses: [...new Set(senses)],
    features: reading?.features ?? 0,
    capital: form.capital,
  };
}
