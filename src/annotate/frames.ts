// In: a word whose sense asks for something behind it. Out: whether that stands there: its preposition, a noun of its kinds.
import { type Document, formAt } from '../core/document.ts';
import { isKindOf } from '../core/hierarchy.ts';
import { FEATURE, TOKEN_KIND, tableBits } from '../core/lexeme.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { WorldRecords } from '../core/world.ts';
import { groupList, wordSet } from '../lexicon/sets.ts';
import type { Lookup } from './lookup.ts';
import { readingAt } from './tag.ts';
import type { Term } from './terms.ts';

/** What a sense is weighed in. */
export interface Frame {
  readonly doc: Document;
  readonly tags: Tags;
  readonly lookup: Lookup;
  readonly world: WorldRecords;
}

const REACH_OF_PREPOSITION = 8;
const REACH_OF_OBJECT = 6;
/** In place of a kind: any noun right behind, or a pronoun (تحقيق أهداف, تحقيقها). */
const GENITIVE = 'genitive';

/** How much a sense asks for: nothing, a genitive, a preposition or a kind of object, both. */
export const asksOf = ({ prep, of }: Term): number =>
  (prep === undefined ? 0 : 2) + (of === undefined ? 0 : of.includes(GENITIVE) ? 1 : 2);

/** Does what the sense of the term at `token` asks for stand between it and `limit`? */
export function isFramed(frame: Frame, token: number, term: Term, limit: number): boolean {
  const { prep, of, length } = term;
  if (prep !== undefined && !takes(frame, token + length, limit, foldedPreposition(frame.doc, prep))) return false;
  if (of === undefined) return true;
  return of.includes(GENITIVE)
    ? hasGenitive(frame, token, length, limit)
    : hasObject(frame, term, token + length, limit);
}

/** There are few prepositions, and each is folded once. */
const folded = new Map<string, string>();

export function foldedPreposition({ language }: Document, prep: string): string {
  let known = folded.get(prep);
  if (known === undefined) {
    known = language.fold(prep);
    folded.set(prep, known);
  }
  return known;
}

/** Does the preposition stand free or glued among the next words of the clause? */
function takes({ doc, tags, lookup }: Frame, from: number, limit: number, prep: string): boolean {
  const end = Math.min(limit, from + REACH_OF_PREPOSITION);
  for (let i = from; i < end; i++) {
    if (tags.tag[i] === TAG.verb) return false;
    const reading = readingAt(doc, tags, i);
    if (reading?.preposition === prep) return true;
    if (tags.tag[i] === TAG.preposition && (reading?.stem === prep || formAt(doc, i).fold === prep)) return true;
    // تتعرض لها, انضم إليهم: a preposition of one word with its pronoun.
    const own = lookup.words[i]?.terms[0]?.entry.attributes?.preposition;
    if (typeof own === 'string' && foldedPreposition(doc, own) === prep) return true;
  }
  return false;
}

function hasGenitive({ doc, tags }: Frame, token: number, length: number, limit: number): boolean {
  const own = readingAt(doc, tags, token);
  if (own?.article === true) return false;
  if ((own?.pronoun ?? '') !== '') return true;
  const next = token + length;
  const tag = tags.tag[next];
  if (next >= limit || (tag !== TAG.noun && tag !== TAG.determiner)) return false;
  const reading = readingAt(doc, tags, next);
  return reading !== undefined && reading.preposition === '' && reading.conjunction === '';
}

/** What begins another clause, or closes this one. */
const BOUNDS = new Set<number>([TAG.verb, TAG.relative, TAG.complementiser, TAG.subordinator]);
const QUOTES = new Set(['«', '»', '"', '“', '”', "'", '(', ')']);

/**
 * The first noun behind must be of one of the kinds (ضبط متهما, not كمية من الحشيش). A measure is passed over (عدد من المتهمين), and so
 * is what may be the subject: who does such things, a person, a definite noun right behind a verb (أوقفت الشرطة متهما, قطع الأهالي الطريق,
 * شكلت المحافظة لجنة).
 */
function hasObject(
  { doc, tags, lookup, world }: Frame,
  { of = [], features }: Term,
  from: number,
  limit: number,
): boolean {
  const isAny = (noun: string, kinds: readonly string[]): boolean => kinds.some((kind) => isKindOf(world, noun, kind));
  const end = Math.min(limit, from + REACH_OF_OBJECT);
  const finite = (features & FINITE) !== 0;
  for (let i = from; i < end; i++) {
    if (BOUNDS.has(tags.tag[i]!)) return false;
    const form = formAt(doc, i);
    if (form.kind === TOKEN_KIND.punctuation && !QUOTES.has(form.surface)) return false;
    const noun = lookup.nouns[i] ?? countedPeople(tags, lookup, i);
    if (noun === undefined || MEASURES.has(readingAt(doc, tags, i)?.stem ?? '')) continue;
    if (isAny(noun, of)) return !isAny(noun, DOERS) || of.some((kind) => isAny(kind, DOERS));
    const passed = isAny(noun, PEOPLE) || (finite && i === from && readingAt(doc, tags, i)?.article === true);
    if (!passed) return false;
  }
  return false;
}

/** «تقل 120 مصريا»: who is counted by his country is a person. */
const countedPeople = ({ tag }: Tags, lookup: Lookup, i: number): 'person' | undefined =>
  tag[i - 1] === TAG.numeral && (lookup.tables[i]! & DEMONYM) !== 0 ? 'person' : undefined;
const DEMONYM = tableBits('demonym');

const FINITE = FEATURE.past | FEATURE.present;
const MEASURES = wordSet('measure-of-the-object');
const DOERS = groupList('doers-rather-than-victims');
const PEOPLE = ['person', ...DOERS];
