// In: a form and the reading that was chosen for it. Out: the readings that are looked up with it and their tables, gathered once for each form.
import type { Form, Reading } from '../core/lexeme.ts';
import { oncePer } from '../core/once.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** The entries of a word in one segmentation: the readings that have them, the chosen one first, and the bits of their tables. */
export interface Words {
  readonly readings: readonly Reading[];
  readonly tables: number;
}

const NOTHING: Words = { readings: [], tables: 0 };

interface Known {
  readonly form: Form;
  /** By the rank of the chosen reading. */
  readonly words: Array<Words | undefined>;
}

/** The words of a lexicon's forms. A form is taken apart once, however many articles have it. */
export const wordsOf = oncePer((lexicon: Lexicon): ((form: Form, rank: number) => Words) => {
  const made: Array<Known | undefined> = [];
  return (form, rank) => {
    const chosen = form.readings[rank];
    if (!chosen) return NOTHING;
    let known = made[form.id];
    if (known?.form !== form) {
      known = { form, words: [] };
      made[form.id] = known;
    }
    let words = known.words[rank];
    if (!words) {
      words = gathered(form, chosen, lexicon);
      known.words[rank] = words;
    }
    return words;
  };
});

function gathered({ readings }: Form, chosen: Reading, lexicon: Lexicon): Words {
  const found = chosen.entry >= 0 ? [chosen] : [];
  for (const r of readings)
    if (
      r !== chosen &&
      r.entry >= 0 &&
      (r.exact || !chosen.exact) &&
      r.prefix === chosen.prefix &&
      r.stem === chosen.stem &&
      r.pronoun === chosen.pronoun
    )
      found.push(r);
  return { readings: found, tables: found.reduce((tables, r) => tables | lexicon.entries[r.entry]!.bit, 0) };
}
