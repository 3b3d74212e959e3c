// In: an Arabic form. Out: whether it may be a dual noun, by its readings and its ending, wherever it stands.
import { FEATURE, type Form, type Reading, type Table } from '../../core/lexeme.ts';
import { endsAsDual, endsAsFeminineDual } from '../../lang/ar/endings.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

/** Letters before the ending that a dual by shape alone must have. */
const SHORTEST_STEM = 3;

/** May some place make a dual of the form? Most words that end so are plurals (مسؤولين) or no nouns at all (كان). */
export const mayBeDual = (form: Form, lexicon: Lexicon): boolean =>
  endsAsDual(form.fold) &&
  (isKnownDual(form) || isDualByShape(form) || isDualOf(form, 'noun', lexicon) || isDualOf(form, 'demonym', lexicon));

/** Every reading that a table knows is a dual noun. */
export const isKnownDual = (form: Form): boolean => areDual(form.readings.filter((r) => r.entry >= 0));

/** Every reading that this table knows is a dual noun. */
export const isDualOf = ({ readings }: Form, table: Table, { entries }: Lexicon): boolean =>
  areDual(readings.filter((r) => r.entry >= 0 && entries[r.entry]!.table === table));

const areDual = (known: readonly Reading[]): boolean =>
  known.length > 0 && known.every((r) => (r.features & FEATURE.dual) !== 0 && r.pronoun === '');

/** تان and تين close nothing but the dual of a feminine, a few names and plurals (فساتين) aside; the article makes a name likelier. */
export function isDualByShape(form: Form): boolean {
  if (form.readings.some((r) => r.entry >= 0) || !endsAsFeminineDual(form.fold)) return false;
  const stem = form.readings[0]?.stem ?? form.fold;
  return stem.length >= SHORTEST_STEM + 3 && !form.readings[0]?.article;
}
