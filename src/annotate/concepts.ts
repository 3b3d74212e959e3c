// In: a tagged document and its lexicon words. Out: the concepts (events, actions, states, speech) that its words say.
import type { ConceptHit } from '../core/analysis.ts';
import { type Document, formAt } from '../core/document.ts';
import { FEATURE, PHRASE_BIT, tableBits } from '../core/lexeme.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { Match } from '../lexicon/match.ts';
import type { Lookup } from './lookup.ts';
import { readingAt } from './tag.ts';

const REACH_OF_PREPOSITION = 8;
const CONCEPT = tableBits('concept');

/** Concepts in order, none inside a name (`named` marks those tokens); a phrase takes the words it covers, so that كبح جماح is one. */
export function conceptsOf(doc: Document, tags: Tags, lookup: Lookup, named: Uint8Array): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      const phrase = (lookup.tables[i]! & PHRASE_BIT) === 0 ? undefined : closedPhrase(lookup, i);
      if (phrase !== undefined) {
        i = phrase - 1;
        continue;
      }
      if (named[i] === 1 || (lookup.tables[i]! & CONCEPT) === 0) continue;
      const match = best(lookup.at(i).filter((m) => m.entry.bit === CONCEPT && fits(doc, tags, m, sentence.tokenEnd)));
      if (!match) continue;
      hits.push({
        token: i,
        tokenEnd: match.tokenEnd,
        start: doc.tokens.start[i]!,
        end: doc.tokens.end[match.tokenEnd - 1]!,
        head: i,
        concept: match.entry.key,
        pos: tags.tag[i] === TAG.noun && partOf(match) === 'verb' ? 'noun' : partOf(match),
        features: match.features,
        takes: takenBy(doc, match),
      });
      i = match.tokenEnd - 1;
    }
  }
  return hits;
}

/** The first match, which is the longest; among matches of its length one whose preposition follows (نقلت عن is no carrying). */
function best(matches: readonly Match[]): Match | undefined {
  const [first] = matches;
  if (!first || first.entry.attributes?.prep !== undefined || first.tail) return first;
  return matches.find((m) => m.tokenEnd === first.tokenEnd && m.entry.attributes?.prep !== undefined) ?? first;
}

const CLOSED = tableBits('particle', 'negation', 'hedge', 'speech');

/**
 * End of the closed-class phrase of several words that begins at a token (على متنها, لا تزال, لم تعد): its words say no concept of
 * their own, unless a longer phrase does.
 */
function closedPhrase(lookup: Lookup, token: number): number | undefined {
  const [longest] = lookup.at(token);
  if (!longest || (longest.tokenEnd === token + 1 && !longest.tail)) return undefined;
  const matches = lookup.at(token).filter((m) => m.tokenEnd > token + 1 && !m.tail);
  const closed = matches.find((m) => (m.entry.bit & CLOSED) !== 0);
  const longer = matches.some((m) => m.entry.bit === CONCEPT && m.tokenEnd >= (closed?.tokenEnd ?? 0));
  return longer ? undefined : closed?.tokenEnd;
}

/** A single word counts as what it was tagged; a verb that needs a preposition counts only where that follows (وافق على). */
function fits(doc: Document, tags: Tags, match: Match, limit: number): boolean {
  const { token, tokenEnd, entry, tail } = match;
  const tag = tags.tag[token];
  // `the fire at the refinery`: no verb of several words begins with what is a noun.
  if (doc.language.code === 'en' && tag === TAG.noun && entry.pos === 'verb' && (tail || tokenEnd > token + 1))
    return false;
  if (tail) return true;
  // محافظة ديالى: a word tagged as a noun is not the participle that is written alike.
  if (tokenEnd === token + 1 && tag === TAG.noun && entry.pos === 'verb' && partOf(match) === 'participle')
    return false;
  // 98 صوتا مقابل 29: nor is a preposition.
  if (tokenEnd === token + 1 && tag === TAG.preposition) return false;
  if (
    tokenEnd === token + 1 &&
    entry.pos === 'verb' &&
    partOf(match) === 'verb' &&
    tag !== TAG.verb &&
    tag !== TAG.participle
  )
    return false;
  const prep = entry.attributes?.prep;
  return typeof prep !== 'string' || takes(doc, tags, tokenEnd, limit, foldedPreposition(doc, prep));
}

function takenBy(doc: Document, { entry }: Match): string | undefined {
  const prep = entry.attributes?.prep;
  return typeof prep === 'string' ? foldedPreposition(doc, prep) : undefined;
}

/** There are few prepositions, and each is folded once. */
const folded = new Map<string, string>();

function foldedPreposition({ language }: Document, prep: string): string {
  const known = folded.get(prep) ?? language.fold(prep);
  folded.set(prep, known);
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

function partOf({ entry, features }: Match): ConceptHit['pos'] {
  if (entry.pos === 'adjective') return 'adjective';
  if (entry.pos !== 'verb') return 'noun';
  if ((features & (FEATURE.activeParticiple | FEATURE.passiveParticiple)) !== 0) return 'participle';
  return (features & FEATURE.verbalNoun) !== 0 ? 'noun' : 'verb';
}
