// In: a tagged document. Out: the lexicon's words and phrases in it, longest first, looked up once for all annotators.
import { type Document, formAt, type Sentence } from '../core/document.ts';
import { type Entry, FEATURE, PHRASE_BIT, tableBits } from '../core/lexeme.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Match, phrasesAt } from '../lexicon/match.ts';
import { type Words, wordsOf } from './words.ts';

/** Matches by the token they begin at, phrases before single words, longest first. */
export interface Lookup {
  readonly at: (token: number) => readonly Match[];
  /** Bits of the tables of the matches at each token, `PHRASE_BIT` where one of several words is among them: what tells a pass over the tokens which of them say nothing to it. */
  readonly tables: Int32Array;
  /** The longest match of one of the tables, given by their bits, that begins at a token. */
  readonly first: (token: number, tables: number) => Match | undefined;
  /** The longest noun, of one word or several, whose head stands at a token. */
  readonly nounHeadedAt: (token: number) => Match | undefined;
}

const NONE: readonly Match[] = [];

/** Looks up every token of the document's sentences. Of single words the tables are noted at once, the matches are made where they are asked for. */
export function lookUp(doc: Document, tags: Tags, lexicon: Lexicon): Lookup {
  const found: Array<readonly Match[] | undefined> = new Array(doc.tokens.count);
  const heads: Array<Match | undefined> = new Array(doc.tokens.count);
  const tables = new Int32Array(doc.tokens.count);
  const wordsAt = wordsIn(doc, tags, lexicon);
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      const form = formAt(doc, i);
      if (form.mask === 0) continue;
      const phrases = (form.mask & PHRASE_BIT) === 0 ? NONE : phrasesIn(doc, tags, lexicon, i, sentence);
      if (phrases.length === 0) tables[i] = wordsAt.tables(i);
      else {
        const matches = [...phrases, ...wordsAt.matches(i).filter((w) => !saysMore(phrases, w))];
        found[i] = matches;
        tables[i] = tablesOf(matches);
        const noun = doc.language.headLast ? matches.find(({ entry }) => entry.bit === NOUN) : undefined;
        if (noun && noun.tokenEnd > i + 1) setLongest(heads, noun.tokenEnd - 1, noun);
      }
    }
  }
  const at = (token: number): readonly Match[] => {
    if (!tables[token]) return NONE;
    found[token] ??= wordsAt.matches(token);
    return found[token]!;
  };
  const first: Lookup['first'] = (token, wanted) => {
    if ((tables[token]! & wanted) === 0) return undefined;
    for (const match of at(token)) if ((match.entry.bit & wanted) !== 0) return match;
    return undefined;
  };
  return { at, tables, first, nounHeadedAt: doc.language.headLast ? lastHeaded(heads, first) : (i) => first(i, NOUN) };
}

/** The longest noun that ends in its head, or the single word where it is the longest noun that begins there. */
const lastHeaded =
  (heads: ReadonlyArray<Match | undefined>, first: Lookup['first']): Lookup['nounHeadedAt'] =>
  (token) => {
    const own = heads[token] ? undefined : first(token, NOUN);
    return own && own.tokenEnd > token + 1 ? undefined : (heads[token] ?? own);
  };

const NOUN = tableBits('noun');

function tablesOf(matches: readonly Match[]): number {
  let tables = 0;
  for (const { entry, token, tokenEnd, tail } of matches)
    tables |= tokenEnd > token + 1 || tail ? entry.bit | PHRASE_BIT : entry.bit;
  return tables;
}

function phrasesIn(doc: Document, tags: Tags, lexicon: Lexicon, i: number, sentence: Sentence): readonly Match[] {
  const phrases = phrasesAt(doc, lexicon, i, sentence.tokenEnd);
  const opens = phrases.some((match) => opensSentence(tags, match, sentence));
  return opens ? phrases.filter((match) => !opensSentence(tags, match, sentence)) : phrases;
}

/** «كما أكد الوزير أن …» goes on telling; who says so stands behind what is said, or before a comma (كما أكد الوزير). */
function opensSentence({ tag }: Tags, { entry, token, tokenEnd }: Match, sentence: Sentence): boolean {
  if (entry.table !== 'speech' || entry.attributes?.where !== 'trailing') return false;
  if (token === sentence.token) return true;
  for (let i = tokenEnd; i < sentence.tokenEnd && tag[i] !== TAG.punctuation; i++)
    if (tag[i] === TAG.complementiser) return true;
  return false;
}

/** «مسؤولة عن», «مقاطعة الحوار»: the fixed phrase that begins with a noun is no noun for a person or a place. */
function saysMore(phrases: readonly Match[], { entry }: Match): boolean {
  if (entry.table !== 'noun' && entry.table !== 'title') return false;
  return phrases.some((m) => m.entry.table === 'concept' && m.entry.pos === 'phrase' && !m.tail);
}

function setLongest(headed: Array<Match | undefined>, head: number, noun: Match): void {
  const known = headed[head];
  if (!known || noun.tokenEnd - noun.token > known.tokenEnd - known.token) headed[head] = noun;
}

/**
 * A word that only begins verb phrases (لقي … مصرعهم) is a verb where one of them stands; a verb that ends an auxiliary or a negator of
 * several words (لا تزال, لم تعد, did not fail) is none; a name (فيصل … بين) stays one. The words of a preposition of several words
 * (من أجل, according to) are none but that.
 */
export function tagPhraseVerbs(doc: Document, tags: Tags, lookup: Lookup): void {
  const { participles } = VERB_FORMS;
  for (const sentence of doc.sentences)
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      if ((lookup.tables[i]! & PHRASE_BIT) === 0) continue;
      for (const { entry, features, tokenEnd, tail } of lookup.at(i)) {
        const finite = entry.table === 'concept' && entry.pos === 'verb' && (features & participles) === 0;
        if (finite && (tokenEnd > i + 1 || tail) && tags.tag[i] !== TAG.proper && canBeFinite(doc, tags, lookup, i))
          tags.tag[i] = TAG.verb;
        if (tokenEnd > i + 1 && !tail && governs(doc, entry)) governing(tags, i, tokenEnd, entry.table === 'speech');
        if (isAuxiliary(entry) && !tail)
          for (let t = i + 1; t < tokenEnd; t++) if (tags.tag[t] === TAG.verb) tags.tag[t] = TAG.auxiliary;
      }
    }
}

/** No verb has an article or a preposition (في التوصل إلى اتفاق); nor does a phrase make one of a verbal noun (على كبح جماح). */
function canBeFinite(doc: Document, tags: Tags, lookup: Lookup, i: number): boolean {
  if (doc.language.code === 'en') return !followsDeterminer(doc, tags, i);
  const reading = formAt(doc, i).readings[tags.reading[i]!];
  if (reading && (reading.article || reading.preposition !== '')) return false;
  const verbalNoun = ({ entry }: Match): boolean => entry.table === 'concept' && entry.pos === 'noun';
  return tags.tag[i] !== TAG.noun || !lookup.at(i).some(verbalNoun);
}

/** `the third fire at the refinery`, `a deadly fire on board`: a noun, whatever verb its phrase could be. */
function followsDeterminer(doc: Document, { tag }: Tags, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && (tag[before] === TAG.adjective || (formAt(doc, before).mask & ORDINAL) !== 0)) before--;
  return tag[i] === TAG.noun && before >= 0 && tag[before] === TAG.determiner;
}

const ORDINAL = tableBits('ordinal');

/** Prepositions of several words, and those that say who says so (وفق ما ذكر, على حد قول). */
const governs = ({ language }: Document, { table, attributes, key }: Entry): boolean =>
  table === 'particle'
    ? attributes?.class === 'preposition'
    : table === 'speech' && SOURCES.has(key) && language.code === 'ar';
const SOURCES = new Set(['according-to', 'in-the-words-of']);

function governing({ tag }: Tags, from: number, to: number, whole: boolean): void {
  for (let t = from; t < to; t++) if (whole || CONTENT.has(tag[t]!)) tag[t] = TAG.preposition;
}

const CONTENT = new Set<number>([TAG.noun, TAG.verb, TAG.adjective, TAG.participle, TAG.proper, TAG.adverb]);

/** Kinds of negation that say how the next predicate stands, not a predicate of their own. */
const AUXILIARY_NEGATION = new Set(['ceased', 'failure', 'positive', 'not-yet']);

const isAuxiliary = ({ table, attributes }: Entry): boolean =>
  table === 'particle'
    ? attributes?.class === 'auxiliary'
    : table === 'negation' && AUXILIARY_NEGATION.has(String(attributes?.kind));

const VERB_FORMS = { participles: FEATURE.activeParticiple | FEATURE.passiveParticiple | FEATURE.verbalNoun };

/** The entries of single words, in the segmentation that their tags chose. */
function wordsIn(
  doc: Document,
  tags: Tags,
  lexicon: Lexicon,
): { readonly tables: (token: number) => number; readonly matches: (token: number) => readonly Match[] } {
  const words = wordsOf(lexicon);
  const at = (token: number): Words => words(formAt(doc, token), tags.reading[token]!);
  return {
    tables: (token) => at(token).tables,
    matches: (token) =>
      at(token).readings.map((reading) => ({
        entry: lexicon.entries[reading.entry]!,
        features: reading.features,
        token,
        tokenEnd: token + 1,
        reading,
        tail: undefined,
      })),
  };
}
