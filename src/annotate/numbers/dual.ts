// In: a noun and its tag. Out: the count of two that its dual ending says: مسؤولان, طائرتين, قتيلين.
import { formAt, tokenSpan } from '../../core/document.ts';
import { FEATURE, type Form } from '../../core/lexeme.ts';
import type { NumberMention } from '../../core/mention.ts';
import { TAG, type Tags } from '../../core/syntax.ts';
import { offsetAfterLetters } from '../../text/tokenise.ts';
import { exactly } from '../../values/quantity.ts';
import { isWord, type Scan, senseWith } from '../scan.ts';
import { isNamedBy } from './names.ts';

/** Letters before the ending that a dual by shape alone must have. */
const SHORTEST_STEM = 3;

/** The mention of the dual noun at token `i`; undefined where it is none, or may be a plural (مسؤولين). */
export function dualAt(scan: Scan, tags: Tags, i: number): NumberMention | undefined {
  const form = formAt(scan.doc, i);
  const tag = tags.tag[i];
  if (tag !== TAG.noun && tag !== TAG.participle && tag !== TAG.other) return undefined;
  if (!/(?:ان|ين)$/.test(form.fold) || senseWith(scan, i, 'notDual') || isNamed(scan, i)) return undefined;
  const reading = form.readings[tags.reading[i]!] ?? form.readings[0];
  if (reading === undefined || !(isKnownDual(form) || isDualByShape(form))) return undefined;
  const span = tokenSpan(scan.doc, i, i + 1);
  const letters = reading.conjunction.length + (reading.article ? 0 : reading.preposition.length);
  const start = offsetAfterLetters(scan.text, span.start, letters);
  return { kind: 'number', ...span, start, ...exactly(2), counted: { ...span, start, head: i }, by: 'ar.number.dual' };
}

/** Every reading that a table knows is a dual noun. */
function isKnownDual(form: Form): boolean {
  const known = form.readings.filter((r) => r.entry >= 0);
  return known.length > 0 && known.every((r) => (r.features & FEATURE.dual) !== 0 && r.pronoun === '');
}

/** أبو العينين, ميدان الدوران, قرية العمودين. */
function isNamed(scan: Scan, i: number): boolean {
  return isNamedBy(scan, i) || ['ابو', 'ابي', 'ابا', 'قريه', 'بقريه'].some((word) => isWord(scan, i - 1, word));
}

/** تان and تين close nothing but the dual of a feminine, a few names and plurals (فساتين) aside; the article makes a name likelier. */
function isDualByShape(form: Form): boolean {
  if (form.readings.some((r) => r.entry >= 0) || !/[^اس]ت(?:ان|ين)$/.test(form.fold)) return false;
  const stem = form.readings[0]?.stem ?? form.fold;
  return stem.length >= SHORTEST_STEM + 3 && !form.readings[0]?.article;
}
