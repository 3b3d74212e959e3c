// In: a tagged document. Out: the lexicon's words and phrases in it, longest first, looked up once for all annotators.
import { type Document, formAt } from '../core/document.ts';
import { type Entry, FEATURE, PHRASE_BIT, type Reading, type Table } from '../core/lexeme.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Match, phrasesAt } from '../lexicon/match.ts';

/** Matches by the token they begin at, phrases before single words, longest first. */
export interface Lookup {
  readonly at: (token: number) => readonly Match[];
  /** The longest match of one of the tables that begins at a token. */
  readonly best: (token: number, tables: ReadonlySet<Table>) => Match | undefined;
  /** The longest noun, of one word or several, whose head stands at a token. */
  readonly nounHeadedAt: (token: number) => Match | undefined;
}

const NONE: readonly Match[] = [];

/** Looks up every token of the document's sentences. */
export function lookUp(doc: Document, tags: Tags, lexicon: Lexicon): Lookup {
  const found = new Map<number, readonly Match[]>();
  const headed = new Map<number, Match>();
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      const form = formAt(doc, i);
      if (form.mask === 0) continue;
      const phrases = (form.mask & PHRASE_BIT) === 0 ? NONE : phrasesAt(doc, lexicon, i, sentence.tokenEnd);
      const single = words(doc, tags, lexicon, i);
      const matches = phrases.length === 0 ? single : [...phrases, ...single];
      if (matches.length > 0) found.set(i, matches);
      const noun = matches.find((match) => match.entry.table === 'noun');
      if (noun) setLongest(headed, doc.language.headLast ? noun.tokenEnd - 1 : i, noun);
    }
  }
  const at = (token: number): readonly Match[] => found.get(token) ?? NONE;
  return {
    at,
    best: (token, tables) => at(token).find((match) => tables.has(match.entry.table)),
    nounHeadedAt: (token) => headed.get(token),
  };
}

function setLongest(headed: Map<number, Match>, head: number, noun: Match): void {
  const known = headed.get(head);
  if (!known || noun.tokenEnd - noun.token > known.tokenEnd - known.token) headed.set(head, noun);
}

/**
 * A word that only begins verb phrases (لقي … مصرعهم) is a verb where one of them stands; a verb that ends an auxiliary or a negator of
 * several words (لا تزال, لم تعد, did not fail) is none; a name (فيصل … بين) stays one.
 */
export function tagPhraseVerbs(doc: Document, tags: Tags, lookup: Lookup): void {
  const { participles } = VERB_FORMS;
  for (const sentence of doc.sentences)
    for (let i = sentence.token; i < sentence.tokenEnd; i++)
      for (const { entry, features, tokenEnd, tail } of lookup.at(i)) {
        const finite = entry.table === 'concept' && entry.pos === 'verb' && (features & participles) === 0;
        if (finite && (tokenEnd > i + 1 || tail) && tags.tag[i] !== TAG.proper && canBeFinite(doc, tags, lookup, i))
          tags.tag[i] = TAG.verb;
        if (isAuxiliary(entry) && !tail)
          for (let t = i + 1; t < tokenEnd; t++) if (tags.tag[t] === TAG.verb) tags.tag[t] = TAG.auxiliary;
      }
}

/** No verb has an article or a preposition (في التوصل إلى اتفاق); nor does a phrase make one of a verbal noun (على كبح جماح). */
function canBeFinite(doc: Document, tags: Tags, lookup: Lookup, i: number): boolean {
  if (doc.language.code === 'en') return true;
  const reading = formAt(doc, i).readings[tags.reading[i]!];
  if (reading && (reading.article || reading.preposition !== '')) return false;
  const verbalNoun = ({ entry }: Match): boolean => entry.table === 'concept' && entry.pos === 'noun';
  return tags.tag[i] !== TAG.noun || !lookup.at(i).some(verbalNoun);
}

/** Kinds of negation that say how the next predicate stands, not a predicate of their own. */
const AUXILIARY_NEGATION = new Set(['ceased', 'failure', 'positive', 'not-yet']);

const isAuxiliary = ({ table, attributes }: Entry): boolean =>
  table === 'particle'
    ? attributes?.class === 'auxiliary'
    : table === 'negation' && AUXILIARY_NEGATION.has(String(attributes?.kind));

const VERB_FORMS = { participles: FEATURE.activeParticiple | FEATURE.passiveParticiple | FEATURE.verbalNoun };

/** The entries of a single word, in the segmentation that its tag chose. */
function words(doc: Document, tags: Tags, lexicon: Lexicon, i: number): Match[] {
  const { readings } = formAt(doc, i);
  const chosen = readings[tags.reading[i]!];
  if (!chosen) return [];
  const matches: Match[] = [];
  if (chosen.entry >= 0) matches.push(wordMatch(chosen, lexicon, i));
  for (const r of readings)
    if (
      r !== chosen &&
      r.entry >= 0 &&
      r.prefix === chosen.prefix &&
      r.stem === chosen.stem &&
      r.pronoun === chosen.pronoun
    )
      matches.push(wordMatch(r, lexicon, i));
  return matches;
}

function wordMatch(reading: Reading, lexicon: Lexicon, i: number): Match {
  const { entry, features } = reading;
  return { entry: lexicon.entries[entry]!, features, token: i, tokenEnd: i + 1, reading };
}
