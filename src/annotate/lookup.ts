// In: a tagged document. Out: the lexicon's words and phrases in it, longest first, looked up once for all annotators.

import { type Document, formAt } from '../core/document.ts';
import { type Entry, FEATURE, PHRASE_BIT, TOKEN_KIND, tableBits } from '../core/lexeme.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import type { Sentence } from '../core/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Match, phrasesAt } from '../lexicon/match.ts';
import { group } from '../lexicon/sets.ts';
import { type Term, termOf } from './terms.ts';
import { type Words, wordsOf } from './words.ts';

/** Terms by the token they begin at, phrases before single words, longest first. */
export interface Lookup {
  readonly at: (token: number) => readonly Term[];
  /** The single word at each token of a sentence, in the segmentation that its tag chose; undefined where none stands. */
  readonly words: ReadonlyArray<Words | undefined>;
  /** Bits of the tables of the terms at each token, `PHRASE_BIT` where one of several words is among them: what tells a pass over the tokens which of them say nothing to it. */
  readonly tables: Int32Array;
  /** The longest term of one of the tables, given by their bits, that begins at a token. */
  readonly first: (token: number, tables: number) => Term | undefined;
  /** By token, the key of the longest noun, of one word or several, whose head stands there. */
  readonly nouns: ReadonlyArray<string | undefined>;
}

const NONE: readonly Term[] = [];

/** Looks up every token of the document's sentences. */
export function lookUp(doc: Document, tags: Tags, lexicon: Lexicon): Lookup {
  const words: Array<Words | undefined> = new Array(doc.tokens.count).fill(undefined);
  const phrased = new Map<number, readonly Term[]>();
  const heads = new Map<number, Term>();
  const tables = new Int32Array(doc.tokens.count);
  const wordAt = wordsOf(lexicon);
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      const form = formAt(doc, i);
      if (form.kind !== TOKEN_KIND.word) continue;
      const word = wordAt(form, tags.reading[i]!);
      words[i] = word;
      const phrases = (form.mask & PHRASE_BIT) === 0 ? NONE : phrasesIn(doc, tags, lexicon, i, sentence);
      if (phrases.length === 0) tables[i] = word.tables;
      else {
        const terms = [...phrases, ...word.terms.filter((term) => !saysMore(phrases, term))];
        phrased.set(i, terms);
        tables[i] = tablesOf(terms);
        const noun = doc.language.headLast ? terms.find(({ entry }) => entry.bit === NOUN) : undefined;
        if (noun && noun.length > 1) setLongest(heads, i + noun.length - 1, noun);
      }
    }
  }
  const at = (token: number): readonly Term[] => {
    const known = tables[token];
    if (!known) return NONE;
    return (known & PHRASE_BIT) === 0 ? words[token]!.terms : phrased.get(token)!;
  };
  const first: Lookup['first'] = (token, wanted) => {
    if ((tables[token]! & wanted) === 0) return undefined;
    for (const term of at(token)) if ((term.entry.bit & wanted) !== 0) return term;
    return undefined;
  };
  return { at, words, tables, first, nouns: nounsByHead(doc, tables, first, heads) };
}

/** The longest noun that ends in its head, or the single word where it is the longest noun that begins there; in Arabic each begins with its head. */
function nounsByHead(
  { language, tokens }: Document,
  tables: Int32Array,
  first: Lookup['first'],
  heads: ReadonlyMap<number, Term>,
): Array<string | undefined> {
  const nouns: Array<string | undefined> = new Array(tokens.count).fill(undefined);
  for (let i = 0; i < tokens.count; i++) {
    if ((tables[i]! & NOUN) === 0) continue;
    const own = first(i, NOUN)!;
    if (!language.headLast || own.length === 1) nouns[i] = own.entry.key;
  }
  for (const [head, noun] of heads) nouns[head] = noun.entry.key;
  return nouns;
}

const NOUN = tableBits('noun');

function tablesOf(terms: readonly Term[]): number {
  let tables = 0;
  for (const { entry, length, tail } of terms) tables |= length > 1 || tail ? entry.bit | PHRASE_BIT : entry.bit;
  return tables;
}

function phrasesIn(doc: Document, tags: Tags, lexicon: Lexicon, i: number, sentence: Sentence): readonly Term[] {
  const matches = phrasesAt(doc, lexicon, i, sentence.tokenEnd);
  if (matches.length === 0) return NONE;
  const terms: Term[] = [];
  for (const match of matches) {
    if (opensSentence(tags, match, sentence)) continue;
    const { entry, features, reading, token, tokenEnd, tail } = match;
    terms.push(termOf(entry, features, reading, tokenEnd - token, tail));
  }
  return terms;
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
function saysMore(phrases: readonly Term[], { entry }: Term): boolean {
  if (entry.table !== 'noun' && entry.table !== 'title') return false;
  return phrases.some((m) => m.entry.table === 'concept' && m.entry.pos === 'phrase' && !m.tail);
}

function setLongest(heads: Map<number, Term>, head: number, noun: Term): void {
  if (noun.length > (heads.get(head)?.length ?? 0)) heads.set(head, noun);
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
      for (const { entry, features, length, tail } of lookup.at(i)) {
        const tokenEnd = i + length;
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
  if (doc.language.code === 'en') return !followsDeterminer(doc, tags, lookup, i);
  const reading = formAt(doc, i).readings[tags.reading[i]!];
  if (reading && (reading.article || reading.preposition !== '')) return false;
  const verbalNoun = ({ entry }: Term): boolean => entry.table === 'concept' && entry.pos === 'noun';
  return tags.tag[i] !== TAG.noun || !lookup.at(i).some(verbalNoun);
}

/** `the third fire at the refinery`, `a deadly fire on board`: a noun, whatever verb its phrase could be. */
function followsDeterminer(doc: Document, { tag }: Tags, lookup: Lookup, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && (tag[before] === TAG.adjective || (formAt(doc, before).mask & ORDINAL) !== 0)) before--;
  return tag[i] === TAG.noun && before >= 0 && (tag[before] === TAG.determiner || isArticle(lookup, before));
}

/** A, an: numerals too, which their tag says. */
const isArticle = (lookup: Lookup, i: number): boolean =>
  lookup.at(i).some(({ entry }) => entry.table === 'particle' && entry.attributes?.class === 'determiner');

const ORDINAL = tableBits('ordinal');

/** Prepositions of several words, and those that say who says so (وفق ما ذكر, على حد قول). */
const governs = ({ language }: Document, { table, attributes, key }: Entry): boolean =>
  table === 'particle'
    ? attributes?.class === 'preposition'
    : table === 'speech' && SOURCES.has(key) && language.code === 'ar';
const SOURCES = group('says-whose-words');

function governing({ tag }: Tags, from: number, to: number, whole: boolean): void {
  for (let t = from; t < to; t++) if (whole || CONTENT.has(tag[t]!)) tag[t] = TAG.preposition;
}

const CONTENT = new Set<number>([TAG.noun, TAG.verb, TAG.adjective, TAG.participle, TAG.proper, TAG.adverb]);

/** Kinds of negation that say how the next predicate stands, not a predicate of their own. */
const AUXILIARY_NEGATION = group('negation-of-the-next-predicate');

const isAuxiliary = ({ table, attributes }: Entry): boolean =>
  table === 'particle'
    ? attributes?.class === 'auxiliary'
    : table === 'negation' && AUXILIARY_NEGATION.has(String(attributes?.kind));

const VERB_FORMS = { participles: FEATURE.activeParticiple | FEATURE.passiveParticiple | FEATURE.verbalNoun };
