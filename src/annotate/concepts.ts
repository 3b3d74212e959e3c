// In: a tagged document and its lexicon words. Out: the concepts (events, actions, states, speech) that its words say.
import type { ConceptHit } from '../core/analysis.ts';
import { conceptRecords } from '../core/concept-records.ts';
import type { Document } from '../core/document.ts';
import { FEATURE, PHRASE_BIT, tableBits } from '../core/lexeme.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { Sentence } from '../core/tokens.ts';
import type { WorldRecords } from '../core/world.ts';
import { asksOf, type Frame, foldedPreposition, isFramed } from './frames.ts';
import type { Lookup } from './lookup.ts';
import { joins } from './tag.ts';
import type { Term } from './terms.ts';

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
  const frame: Frame = { doc, tags, lookup, world };
  const hits: ConceptHit[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      const closed = (lookup.tables[i]! & PHRASE_BIT) === 0 ? 0 : closedPhrase(lookup.at(i), world);
      if (closed > 0) {
        i += closed - 1;
        continue;
      }
      if (named[i] === 1 || (lookup.tables[i]! & CONCEPT) === 0) continue;
      const term = bestOf(frame, i, lookup.at(i), sentence.tokenEnd);
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

/**
 * The first concept that fits, which is the longest; among those of its length one that finds what it asks for (نقلت عن is no
 * carrying), and rather a preposition or a kind of object than any genitive.
 */
function bestOf(frame: Frame, token: number, terms: readonly Term[], limit: number): Term | undefined {
  let best: Term | undefined;
  let asked = 0;
  for (const term of terms) {
    if (term.entry.bit !== CONCEPT) continue;
    const asks = asksOf(term);
    if (best && (asks <= asked || term.length !== best.length)) continue;
    if (!fits(frame, token, term, limit)) continue;
    if (term.tail) return best ?? term;
    best = term;
    asked = asks;
  }
  return best;
}

const CLOSED = tableBits('particle', 'negation', 'hedge', 'speech');
/** What a phrase of these names takes its words in: المجني عليه, تشكيل عصابي. */
const NAMING = CLOSED | tableBits('noun', 'title');
/** A word chosen as one of these says no concept, though it could: فقد تحولت, الألمان. */
const WITHOUT_CONCEPT = tableBits('particle', 'demonym');

/**
 * Length of the closed-class phrase, or the name of a thing, of several words that begins at a token (على متنها, لا تزال, سيارة نقل): its
 * words say no concept of their own, unless a longer phrase does; else 0.
 */
function closedPhrase(terms: readonly Term[], { nouns }: WorldRecords): number {
  const [longest] = terms;
  if (!longest || (longest.length === 1 && !longest.tail)) return 0;
  let closed = 0;
  let said = 0;
  for (const { entry, length, tail } of terms) {
    if (length === 1 || tail) continue;
    // حالة وفاة: a noun of what became of people tells it.
    if (closed === 0 && (entry.bit & NAMING) !== 0 && nouns[entry.key]?.outcome === undefined) closed = length;
    if (entry.bit === CONCEPT) said = Math.max(said, length);
  }
  return said > 0 && said >= closed ? 0 : closed;
}

const isChosenWithout = ({ lookup }: Frame, token: number): boolean =>
  ((lookup.words[token]?.terms[0]?.entry.bit ?? 0) & WITHOUT_CONCEPT) !== 0;

/** A single word counts as what it was tagged; a verb that needs a preposition or a kind of object counts only where that follows (وافق على). */
function fits(frame: Frame, token: number, term: Term, limit: number): boolean {
  const { entry, length, tail } = term;
  const { doc, tags } = frame;
  const tag = tags.tag[token];
  // `the fire at the refinery`: no verb of several words begins with what is a noun.
  if (doc.language.code === 'en' && tag === TAG.noun && entry.pos === 'verb' && (tail || length > 1)) return false;
  if (tail) return true;
  // محافظة ديالى: a word tagged as a noun is not the participle that is written alike.
  if (length === 1 && tag === TAG.noun && entry.pos === 'verb' && partOf(term) === 'participle') return false;
  // 98 صوتا مقابل 29: nor is a preposition.
  if (length === 1 && (tag === TAG.preposition || isChosenWithout(frame, token))) return false;
  if (length === 1 && entry.pos === 'verb' && partOf(term) === 'verb' && tag !== TAG.verb && tag !== TAG.participle)
    return false;
  return isFramed(frame, token, term, limit);
}

/** Cross-border, rebel-held: a word joined to the next by a hyphen describes that, and so does a verb joined to the word before. */
const inCompound = (doc: Document, i: number, { token, tokenEnd }: Sentence, { entry }: Term): boolean =>
  joins(doc, i + 1, token, tokenEnd) || (entry.pos === 'verb' && joins(doc, i - 1, token, tokenEnd));

const takenBy = (doc: Document, { prep }: Term): string | undefined => prep && foldedPreposition(doc, prep);

function partOf({ entry, features }: Term): ConceptHit['pos'] {
  if (entry.pos === 'adjective') return 'adjective';
  if (entry.pos !== 'verb') return 'noun';
  if ((features & (FEATURE.activeParticiple | FEATURE.passiveParticiple)) !== 0) return 'participle';
  return (features & FEATURE.verbalNoun) !== 0 ? 'noun' : 'verb';
}
