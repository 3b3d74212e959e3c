// In: a counted noun. Out: whether the words say that those counted are women, or men.

import type { ClaimQuantity } from '../core/claim.ts';
import { nounsFrom } from '../core/hierarchy.ts';
import { FEATURE } from '../core/lexeme.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

/** Heads of «رجال الشرطة», «رجلي أمن». */
const MEN = wordSet('men-of-a-calling');
/** Words before a counted noun that may say so: two young female police officers. */
const REACH = 3;

/**
 * Sex of those who are counted by what they do (policeman, teacher): شرطيتان are women, شرطيان and رجال الشرطة men. A masculine plural
 * is said of both.
 */
export const sexOf = (view: View, clause: Clause, counted: number): ClaimQuantity['sex'] =>
  hasCalling(view, counted) ? sexAt(view, clause, counted) : undefined;

function sexAt(view: View, clause: Clause, counted: number): ClaimQuantity['sex'] {
  const fold = view.fold(counted);
  if (view.doc.language.code === 'en') {
    for (let t = counted - 1; t >= Math.max(clause.token, counted - REACH); t--) {
      const said = view.conceptAt(t)?.concept;
      if (said === 'female-state') return 'women';
      if (said === 'male-state') return 'men';
    }
    if (/wom[ae]n$/.test(fold)) return 'women';
    return /m[ae]n$/.test(fold) ? 'men' : undefined;
  }
  const reading = view.reading(counted);
  if (reading === undefined) return undefined;
  if (MEN.has(reading.stem)) return 'men';
  if ((reading.features & FEATURE.feminine) !== 0) return 'women';
  return (reading.features & FEATURE.dual) !== 0 ? 'men' : undefined;
}

function hasCalling(view: View, counted: number): boolean {
  const [{ nouns }, noun] = [view.analysis.world, view.analysis.nounAt(counted)];
  return noun !== undefined && nounsFrom(nouns, noun).some((id) => nouns[id]?.calling !== undefined);
}
