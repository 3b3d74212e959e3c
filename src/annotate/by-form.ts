// In: how to take a form apart. Out: what all forms of a vocabulary are, as columns by number of the form, each taken apart once.
import type { Form } from '../core/lexeme.ts';
import { oncePer } from '../core/once.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

interface Memory<C> {
  /** The first form that the columns are of: another one where the vocabulary was emptied since. */
  readonly first: Form | undefined;
  count: number;
  readonly columns: C;
}

/**
 * Gives the columns of the forms that a vocabulary has so far, one memory for each lexicon and vocabulary. `add` is called once for
 * each form, in the order of their numbers.
 */
export function byForm<C>(
  make: () => C,
  add: (columns: C, form: Form, lexicon: Lexicon) => void,
): (forms: readonly Form[], lexicon: Lexicon) => C {
  const memories = oncePer((_lexicon: Lexicon) => new WeakMap<readonly Form[], Memory<C>>());
  return (forms, lexicon) => {
    const known = memories(lexicon);
    let memory = known.get(forms);
    if (memory === undefined || memory.first !== forms[0]) {
      memory = { first: forms[0], count: 0, columns: make() };
      known.set(forms, memory);
    }
    for (; memory.count < forms.length; memory.count++) add(memory.columns, forms[memory.count]!, lexicon);
    return memory.columns;
  };
}
