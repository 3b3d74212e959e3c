// In: a way to take an Arabic word apart, and an entry with the inflection that its stem would be. Out: whether the two go together.
import type { Segmentation } from '../../core/language.ts';
import { type Entry, FEATURE } from '../../core/lexeme.ts';

const FINITE = FEATURE.past | FEATURE.present;
const SHORTEST_AFTER_KAF = 4;
/** Particles that take a pronoun (عليه, كلهم, أنه, نفسه) and those that a preposition of one letter may precede (لكل, بهذا). */
const BEFORE_PRONOUN = new Set(['preposition', 'quantifier', 'complementiser', 'determiner']);
const AFTER_PREPOSITION = new Set(['quantifier', 'demonstrative', 'relative', 'complementiser', 'determiner']);
const CLOSED = new Set(['particle', 'negation', 'hedge', 'speech', 'number', 'ordinal', 'modifier', 'calendar']);
const UNINFLECTED = new Set(['particle', 'negation', 'hedge', 'speech']);
const NAMES = new Set(['place', 'person', 'organisation', 'given-name']);

/**
 * May these clitics be attached to this form? The article and ب want a noun (الأمن is never «the he-guarded»), س a present, a
 * pronoun no tanwin and no ن of the dual; a verb that needs a preposition takes no object.
 */
export function fits(parts: Segmentation, entry: Entry, features: number): boolean {
  if (parts.article && (features & (FINITE | FEATURE.construct | FEATURE.accusative)) !== 0) return false;
  if (parts.article && UNINFLECTED.has(entry.table) && !takesArticle(entry)) return false;
  // Proper names are listed with their article or without: السيول are floods, not سيول (Seoul).
  if (parts.article && entry.pos === 'proper' && NAMES.has(entry.table) && entry.table !== 'given-name') return false;
  if (parts.future && (features & FEATURE.present) === 0) return false;
  if (parts.preposition !== '' && !fitsPreposition(parts, entry, features)) return false;
  return parts.pronoun === '' || fitsPronoun(parts, entry, features);
}

/** الكل, البعض, العديد; participles and verbal nouns of these tables; but no article before له (الله). */
function takesArticle(entry: Entry): boolean {
  const { class: kind } = entry.attributes ?? {};
  const nominal = entry.pos === 'noun' || entry.pos === 'verb' || isSide(entry);
  return nominal || kind === 'quantifier' || kind === 'determiner';
}

/** شمال, جنوب: prepositions before a place, nouns elsewhere. */
const isSide = (entry: Entry): boolean => entry.attributes?.relation !== undefined;

function fitsPreposition(parts: Segmentation, entry: Entry, features: number): boolean {
  // ليصل, «so that it reaches», is the one verb that follows such a preposition.
  if ((features & FINITE) !== 0 && !(parts.preposition === 'ل' && (features & FEATURE.present) !== 0)) return false;
  if ((features & FEATURE.accusative) !== 0) return false;
  if (entry.table === 'particle') return isSide(entry) || AFTER_PREPOSITION.has(String(entry.attributes?.class));
  if (entry.table === 'hedge' || entry.table === 'speech') return entry.pos === 'noun';
  return parts.preposition !== 'ك' || parts.article || parts.stem.length >= SHORTEST_AFTER_KAF;
}

function fitsPronoun({ stem }: Segmentation, entry: Entry, features: number): boolean {
  if (entry.table === 'particle' && entry.pos !== 'verb') return BEFORE_PRONOUN.has(String(entry.attributes?.class));
  if (NAMES.has(entry.table) || (CLOSED.has(entry.table) && entry.pos !== 'noun' && entry.pos !== 'verb')) return false;
  if ((features & FINITE) !== 0) return entry.attributes?.prep === undefined;
  if ((features & FEATURE.accusative) !== 0) return false;
  if (entry.pos === 'adjective' && (features & FEATURE.comparative) === 0) return false;
  const whole = (features & FEATURE.construct) === 0 && /[اويى]ن$/.test(stem);
  return !(whole && (features & (FEATURE.dual | FEATURE.plural)) !== 0);
}
