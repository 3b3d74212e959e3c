// In: a tagged document and its lexicon words. Out: the concepts (events, actions, states, speech) that its words say.
import type { ConceptHit } from '../core/analysis.ts';
import { conceptRecords } from '../core/concept-records.ts';
import { type Document, formAt, type Sentence } from '../core/document.ts';
import { FEATURE, PHRASE_BIT, tableBits } from '../core/lexeme.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { WorldRecords } from '../core/world.ts';
import type { Lookup } from './lookup.ts';
import { joins, readingAt } from './tag.ts';
import type { Term } from './words.ts';

const REACH_OF_PREPOSITION = 8;
const CONCEPT = tableBits('concept');

/** Concepts in order, none inside a name (`named` marks those tokens); a phrase takes the words it covers, so that كبح جماح is one. */
export function conceptsOf(
  doc: Document,
  tags: Tags,
  lookup: Lookup,
  named: Uint8Array,
  world: WorldRecords,
): ConceptHit[] {
  const records = conceptRecords(world);
  const hits: ConceptHit[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      const closed = (lookup.tables[i]! & PHRASE_BIT) === 0 ? 0 : closedPhrase(lookup.at(i));
      if (closed > 0) {
        i += closed - 1;
        continue;
      }
      if (named[i] === 1 || (lookup.tables[i]! & CONCEPT) === 0) continue;
      const term = bestOf(doc, tags, i, lookup.at(i), sentence.tokenEnd);
      if (!term || (term.length === 1 && inCompound(doc, i, sentence, term))) continue;
      const part = partOf(term);
      hits.push({
        token: i,
        tokenEnd: i + term.length,
        start: doc.tokens.start[i]!,
        end: doc.tokens.end[i + term.length - 1]!,
        head: i,
        concept: term.entry.key,
        record: records.get(term.entry.key),
        pos: tags.tag[i] === TAG.noun && part === 'verb' ? 'noun' : part,
        features: term.features,
        takes: takenBy(doc, term),
      });
      i += term.length - 1;
    }
  }
  return hits;
}

/** The first concept that fits, which is the longest; among those of its length one whose preposition follows (نقلت عن is no carrying). */
function bestOf(doc: Document, tags: Tags, token: number, terms: readonly Term[], limit: number): Term | undefined {
  let first: Term | undefined;
  for (const term of terms) {
    if (term.entry.bit !== CONCEPT) continue;
    const closer = term.prep !== undefined;
    if (first && (!closer || term.length !== first.length)) continue;
    if (!fits(doc, tags, token, term, limit)) continue;
    if (first || closer || term.tail) return term;
    first = term;
  }
  return first;
}

const CLOSED = tableBits('particle', 'negation', 'hedge', 'speech');

/**
 * Length of the closed-class phrase of several words that begins at a token (على متنها, لا تزال, لم تعد): its words say no concept of
 * their own, unless a longer phrase does; else 0.
 */
function closedPhrase(terms: readonly Term[]): number {
  const [longest] = terms;
  if (!longest || (longest.length === 1 && !longest.tail)) return 0;
  let closed = 0;
  let said = 0;
  for (const { entry, length, tail } of terms) {
    if (length === 1 || tail) continue;
    if (closed === 0 && (entry.bit & CLOSED) !== 0) closed = length;
    if (entry.bit === CONCEPT) said = Math.max(said, length);
  }
  return said > 0 && said >= closed ? 0 : closed;
}

/** A single word counts as what it was tagged; a verb that needs a preposition counts only where that follows (وافق على). */
function fits(doc: Document, tags: Tags, token: number, term: Term, limit: number): boolean {
  const { entry, length, prep, tail } = term;
  const tag = tags.tag[token];
  // `the fire at the refinery`: no verb of several words begins with what is a noun.
  if (doc.language.code === 'en' && tag === TAG.noun && entry.pos === 'verb' && (tail || length > 1)) return false;
  if (tail) return true;
  // محافظة ديالى: a word tagged as a noun is not the participle that is written alike.
  if (length === 1 && tag === TAG.noun && entry.pos === 'verb' && partOf(term) === 'participle') return false;
  // 98 صوتا مقابل 29: nor is a preposition.
  if (length === 1 && tag === TAG.preposition) return false;
  if (length === 1 && entry.pos === 'verb' && partOf(term) === 'verb' && tag !== TAG.verb && tag !== TAG.participle)
    return false;
  return prep === undefined || takes(doc, tags, token + length, limit, foldedPreposition(doc, prep));
}

/** Cross-border, rebel-held: a word joined to the next by a hyphen describes that, and so does a verb joined to the word before. */
const inCompound = (doc: Document, i: number, { token, tokenEnd }: Sentence, { entry }: Term): boolean =>
  joins(doc, i + 1, token, tokenEnd) || (entry.pos === 'verb' && joins(doc, i - 1, token, tokenEnd));

const takenBy = (doc: Document, { prep }: Term): string | undefined => prep && foldedPreposition(doc, prep);

/** There are few prepositions, and each is folded once. */
const folded = new Map<string, string>();

function foldedPreposition({ language }: Document, prep: string): string {
  let known = folded.get(prep);
  if (known === undefined) {
    known = language.fold(prep);
    folded.set(prep, known);
  }
  return known;
}

/** Does the preposition stand free or glued among the next words of the clause? */
function takes(doc: Document, tags: Tags, from: number, limit: number, prep: string): boolean {
  const end = Math.min(limit, from + REACH_OF_PREPOSITION);
  for (let i = from; i < end; i++) {
    if (tags.tag[i] === TAG.verb) return false;
    const reading = readingAt(doc, tags, i);
    if (reading?.preposition === prep) return true;
    if (tags.tag[i] === TAG.preposition && (reading?.stem === prep || formAt(doc, i).fold === prep)) return true;
  }
  return false;
}

function partOf({ entry, features }: Term): ConceptHit['pos'] {
  if (entry.pos === 'adjective') return 'adjective';
  if (entry.pos !== 'verb') return 'noun';
  if ((features & (FEATURE.activeParticiple | FEATURE.passiveParticiple)) !== 0) return 'participle';
  return (features & FEATURE.verbalNoun) !== 0 ? 'noun' : 'verb';
}
