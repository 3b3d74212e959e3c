// In: the forms of a vocabulary and a lexicon. Out: what each form can mean to numbers and times, as columns by form.
import type { Form } from '../core/lexeme.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { byForm } from './by-form.ts';
import { kindsWith, NO_KINDS } from './kind-sets.ts';
import { flagsOf, type Sense, sensesOf } from './senses.ts';

/** By number of the form. */
export interface FormColumns {
  /** `FLAG` bits. */
  readonly flags: Int32Array;
  /** What the form may be asked for: the number of a set of bits. */
  readonly kinds: Uint16Array;
  readonly senses: ReadonlyArray<readonly Sense[]>;
}

type Growing = { -readonly [K in keyof FormColumns]: FormColumns[K] } & { readonly senses: Array<readonly Sense[]> };

const FIRST_FORMS = 1 << 12;

const empty = (): Growing => ({
  flags: new Int32Array(FIRST_FORMS),
  kinds: new Uint16Array(FIRST_FORMS),
  senses: [],
});

/** The columns of all forms that a vocabulary has so far. */
export const columnsOf: (forms: readonly Form[], lexicon: Lexicon) => FormColumns = byForm(empty, addForm);

function addForm(columns: Growing, form: Form, lexicon: Lexicon): void {
  const id = columns.senses.length;
  if (id === columns.flags.length) {
    columns.flags = grown(columns.flags, new Int32Array(2 * id));
    columns.kinds = grown(columns.kinds, new Uint16Array(2 * id));
  }
  const senses = sensesOf(form, lexicon);
  columns.senses.push(senses);
  columns.flags[id] = flagsOf(form, senses, lexicon);
  columns.kinds[id] = kindsWith(NO_KINDS, senses);
}

function grown<C extends Int32Array | Uint16Array>(column: C, larger: C): C {
  larger.set(column);
  return larger;
}
