// In: a form and the reading that was chosen for it. Out: what is looked up with it: its terms, their tables, what it is in a name; gathered once for each form.
import { type Form, type Reading, TOKEN_KIND } from '../core/lexeme.ts';
import { oncePer } from '../core/once.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type NameWord, nameWordOf } from './name-forms.ts';
import { type Term, termOf } from './terms.ts';

/** A word in one segmentation. */
export interface Words {
  readonly form: Form;
  /** The entries of the readings with that segmentation, the chosen one first. */
  readonly terms: readonly Term[];
  /** The bits of their tables. */
  readonly tables: number;
  /** What it is as part of a name, where its tag allows one. */
  readonly name: NameWord | undefined;
}

/** The words of a lexicon's forms. A form is taken apart once, however many articles have it. */
export const wordsOf = oncePer((lexicon: Lexicon): ((form: Form, rank: number) => Words) => {
  /** By the form and the rank of the chosen reading; a vocabulary that was emptied gives its numbers anew. */
  const made: Array<Array<Words | undefined> | undefined> = [];
  return (form, rank) => {
    const ranks = made[form.id] ?? [];
    const known = ranks[rank];
    if (known?.form === form) return known;
    const words = gathered(form, form.readings[rank], lexicon);
    ranks[rank] = words;
    made[form.id] = ranks;
    return words;
  };
});

function gathered(form: Form, chosen: Reading | undefined, lexicon: Lexicon): Words {
  const terms: Term[] = [];
  const add = (reading: Reading): void => {
    const entry = lexicon.entries[reading.entry];
    if (entry) terms.push(termOf(entry, reading.features, reading, 1, undefined));
  };
  if (chosen) add(chosen);
  for (const r of form.readings) if (chosen && r !== chosen && sameSegmentation(r, chosen)) add(r);
  const tables = terms.reduce((bits, { entry }) => bits | entry.bit, 0);
  const name = form.kind === TOKEN_KIND.word ? nameWordOf(form, chosen, terms, tables, lexicon.lang) : undefined;
  return { form, terms, tables, name };
}

const sameSegmentation = (r: Reading, chosen: Reading): boolean =>
  (r.exact || !chosen.exact) && r.prefix === chosen.prefix && r.stem === chosen.stem && r.pronoun === chosen.pronoun;
