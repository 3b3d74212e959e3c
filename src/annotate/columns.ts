// In: the forms of a vocabulary and a lexicon. Out: what each form can mean to numbers and times, as columns by form, made once for each form.
import type { Form } from '../core/lexeme.ts';
import { oncePer } from '../core/once.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
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

/** Columns as they grow with their vocabulary. */
interface Growing {
  /** The first form that they are of: another one where the vocabulary was emptied since. */
  first: Form | undefined;
  flags: Int32Array;
  kinds: Int32Array;
  senses: Array<readonly Sense[]>;
}

const FIRST_FORMS = 1 << 12;

/** One memory for each lexicon and vocabulary: a form is taken apart once, however many articles have it. */
const memoryOf = oncePer((_lexicon: Lexicon) => new WeakMap<readonly Form[], Growing>());

/** The columns of all forms that a vocabulary has so far. */
export function columnsOf(forms: readonly Form[], lexicon: Lexicon): FormColumns {
  const memory = memoryOf(lexicon);
  let columns = memory.get(forms);
  if (columns === undefined) {
    columns = {
      first: undefined,
      flags: new Int32Array(FIRST_FORMS),
      kinds: new Int32Array(FIRST_FORMS * WORDS),
      senses: [],
    };
    memory.set(forms, columns);
  }
  if (columns.first !== forms[0]) {
    columns.first = forms[0];
    columns.senses.length = 0;
    columns.kinds.fill(0);
  }
  for (let id = columns.senses.length; id < forms.length; id++) addForm(columns, id, forms[id]!, lexicon);
  return columns;
}

function addForm(columns: Growing, id: number, form: Form, lexicon: Lexicon): void {
  if (id >= columns.flags.length) {
    const room = 2 * columns.flags.length;
    columns.flags = grown(columns.flags, room);
    columns.kinds = grown(columns.kinds, room * WORDS);
  }
  const senses = sensesOf(form, lexicon);
  columns.senses.push(senses);
  columns.flags[id] = flagsOf(form, senses, lexicon);
  for (const sense of senses) addKinds(columns.kinds, id * WORDS, sense);
}

function grown(column: Int32Array, room: number): Int32Array {
  const larger = new Int32Array(room);
  larger.set(column);
  return larger;
}
