// In: the forms of a vocabulary and a lexicon. Out: what each form can mean to numbers and times, as columns by form.
import type { Form } from '../core/lexeme.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { byForm } from './by-form.ts';
import { addKinds, WORDS } from './kinds.ts';
import { flagsOf, type Sense, sensesOf } from './senses.ts';

/** By number of the form. */
export interface FormColumns {
  /** `FLAG` bits. */
  readonly flags: Int32Array;
  /** `WORDS` words of bits each: what the form may be asked for. */
  readonly kinds: Int32Array;
  readonly senses: ReadonlyArray<readonly Sense[]>;
}

type Growing = { -readonly [K in keyof FormColumns]: FormColumns[K] } & { readonly senses: Array<readonly Sense[]> };

const FIRST_FORMS = 1 << 12;

const empty = (): Growing => ({
  flags: new Int32Array(FIRST_FORMS),
  kinds: new Int32Array(FIRST_FORMS * WORDS),
  senses: [],
});

/** The columns of all forms that a vocabulary has so far. */
export const columnsOf: (forms: readonly Form[], lexicon: Lexicon) => FormColumns = byForm(empty, addForm);

function addForm(columns: Growing, form: Form, lexicon: Lexicon): void {
  const id = columns.senses.length;
  if (id === columns.flags.length) {
    columns.flags = doubled(columns.flags);
    columns.kinds = doubled(columns.kinds);
  }
  const senses = sensesOf(form, lexicon);
  columns.senses.push(senses);
  columns.flags[id] = flagsOf(form, senses, lexicon);
  for (const sense of senses) addKinds(columns.kinds, id * WORDS, sense);
}

function doubled(column: Int32Array): Int32Array {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}
