// In: a noun and its tag. Out: the count of two that its dual ending says: مسؤولان, طائرتين, قتيلين.

import { formAt, tokenSpan } from '../../core/document.ts';
import { FEATURE, type Form, type Reading, TOKEN_KIND } from '../../core/lexeme.ts';
import type { NumberMention } from '../../core/mention.ts';
import { TAG, type Tags } from '../../core/syntax.ts';
import { endsAsDual, isDualVerb, THEY_TWO } from '../../lang/ar/endings.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { offsetAfterLetters } from '../../text/tokenise.ts';
import { exactly } from '../../values/quantity.ts';
import { TRAIT } from '../kinds.ts';
import { formIn, isWordOf, type Scan, senseAt, senseWith } from '../scan.ts';
import { isDualByShape, isDualOf, isKnownDual } from './dual-forms.ts';
import { isNamedBy } from './names.ts';

const NAMED_AFTER = wordSet('named-after');

const NOMINAL: ReadonlySet<number | undefined> = new Set([TAG.noun, TAG.adjective, TAG.participle, TAG.other]);

/** The mention of the dual noun at token `i`; undefined where it is none, or may be a plural (مسؤولين). */
export function dualAt(scan: Scan, tags: Tags, i: number): NumberMention | undefined {
  const form = formAt(scan.doc, i);
  if (!NOMINAL.has(tags.tag[i]) || senseWith(scan, i, TRAIT.notDual)) return undefined;
  const reading = form.readings[tags.reading[i]!] ?? form.readings[0];
  if (reading === undefined || isNamed(scan, i) || agrees(scan, i, reading)) return undefined;
  if (describesMany(scan, tags, i, reading) || takesObject(scan, i, form) || isPredicate(scan, i)) return undefined;
  const people = tags.tag[i] === TAG.adjective;
  if (people ? !namesTwo(scan, tags, i) : !(isKnownDual(form) || isDualByShape(form))) return undefined;
  const span = tokenSpan(scan.doc, i, i + 1);
  const letters = reading.conjunction.length + (reading.article ? 0 : reading.preposition.length);
  const start = offsetAfterLetters(scan.text, span.start, letters);
  return { kind: 'number', ...span, start, ...exactly(2), counted: { ...span, start, head: i }, by: 'ar.number.dual' };
}

/**
 * سقوط جريحين, عراقيون وأجنبيان: an adjective that the table of nouns has too stands for those it describes; so does that of a people
 * behind a verb or preposition (استشهد فلسطينيان).
 */
function namesTwo({ doc, lexicon, first }: Scan, tags: Tags, i: number): boolean {
  const form = formAt(doc, i);
  if (isDualOf(form, 'noun', lexicon)) return true;
  const before = i > first ? tags.tag[i - 1] : undefined;
  return (before === TAG.verb || before === TAG.preposition) && isDualOf(form, 'demonym', lexicon);
}

/** مباراتان مؤجلتان, بندقيتين آليتين, الجنديين المصابين, اثنين آخرين: behind a dual or the numeral two, a dual agrees with it. */
function agrees(scan: Scan, i: number, reading: Reading): boolean {
  const before =
    i > scan.first && reading.conjunction + reading.preposition === '' ? formAt(scan.doc, i - 1) : undefined;
  if (before === undefined || !endsAsDual(before.fold)) return false;
  if (senseAt(scan, i - 1, 'number')?.key === 'two') return true;
  return before.readings.some((r) => r.entry >= 0 && (r.features & FEATURE.dual) !== 0) || isDualByShape(before);
}

/** قيادات بارزين, المواطنين المقيمين: a bare adjective behind a plural of the same definiteness describes it. */
function describesMany({ doc, first }: Scan, tags: Tags, i: number, reading: Reading): boolean {
  if (i === first || reading.conjunction + reading.preposition !== '') return false;
  const form = formAt(doc, i - 1);
  const before = form.readings[tags.reading[i - 1]!] ?? form.readings[0];
  if (before === undefined || before.article !== reading.article || tags.tag[i - 1] === TAG.verb) return false;
  const adjective = tags.tag[i] === TAG.adjective || tags.tag[i] === TAG.participle;
  return adjective && (before.features & FEATURE.plural) !== 0;
}

/** أنهما مكلفان, وهما مقيمان. */
const isPredicate = (scan: Scan, i: number): boolean => formIn(scan, i - 1)?.fold.endsWith(THEY_TWO) === true;

/** ناويين, متجهين; توقعان اتفاقية: what keeps its ن before a noun is a participle or a verb with its object. */
function takesObject(scan: Scan, i: number, form: Form): boolean {
  const next = isDualVerb(form.fold) ? formIn(scan, i + 1) : undefined;
  if (next?.kind !== TOKEN_KIND.word || senseAt(scan, i + 1, 'calendar') || endsAsDual(next.fold)) return false;
  return next.readings.some((r) => r.article && r.preposition === '' && r.conjunction === '');
}

/** أبو العينين, ميدان الدوران, قرية العمودين. */
function isNamed(scan: Scan, i: number): boolean {
  return isNamedBy(scan, i) || isWordOf(scan, i - 1, NAMED_AFTER);
}
