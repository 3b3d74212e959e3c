// In: a tagged document and its lexicon words. Out: the concepts (events, actions, states, speech) that its words say.
import type { ConceptHit } from '../core/analysis.ts';
import { type Document, formAt } from '../core/document.ts';
import { FEATURE } from '../core/lexeme.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { Match } from '../lexicon/match.ts';
import type { Lookup } from './lookup.ts';
import { readingAt } from './tag.ts';

const REACH_OF_PREPOSITION = 8;

/** Concepts in order, none inside a name (`named` marks those tokens); a phrase takes the words it covers, so that كبح جماح is one. */
export function conceptsOf(doc: Document, tags: Tags, lookup: Lookup, named: Uint8Array): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      const phrase = particlePhrase(lookup, i);
      if (phrase !== undefined) {
        i = phrase - 1;
        continue;
      }
      if (named[i] === 1) continue;
      const match = lookup.at(i).find((m) => m.entry.table === 'concept' && fits(doc, tags, m, sentence.tokenEnd));
      if (!match) continue;
      hits.push({
        token: i,
        tokenEnd: match.tokenEnd,
        start: doc.tokens.start[i]!,
        end: doc.tokens.end[match.tokenEnd - 1]!,
        head: i,
        concept: match.entry.key,
        pos: partOf(match),
        features: match.features,
      });
      i = match.tokenEnd - 1;
    }
  }
  return hits;
}

/** End of the particle phrase of several words that begins at a token (على متنها, في ظل): its words say no concept of their own. */
function particlePhrase(lookup: Lookup, token: number): number | undefined {
  const match = lookup.at(token).find((m) => m.tokenEnd > token + 1);
  return match?.entry.table === 'particle' ? match.tokenEnd : undefined;
}

/** A single word counts as what it was tagged; a verb that needs a preposition counts only where that follows (وافق على). */
function fits(doc: Document, tags: Tags, match: Match, limit: number): boolean {
  const { token, tokenEnd, entry, tail } = match;
  const tag = tags.tag[token];
  if (tail) return true;
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
