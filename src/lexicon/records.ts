// In: a record of a world table, with its words. Out: the entries to compile, the record without its words, and what it is called.
import type { Lang } from '../core/article.ts';
import type { Inflector } from '../core/inflection.ts';
import type { Table } from '../core/lexeme.ts';
import type { Source } from './compile.ts';
import type { WorldTable } from './schema.ts';
import { lemmas, type Words } from './words.ts';

/** World tables whose words are looked up, and the lexicon table they go to. */
const LEXICON_TABLE: Partial<Record<WorldTable, Table>> = {
  concepts: 'concept',
  nouns: 'noun',
  titles: 'title',
  places: 'place',
  organisations: 'organisation',
  people: 'person',
  labels: 'label',
  units: 'unit',
};
/** Tables in the order in which their words are compiled. */
export const TABLES_WITH_WORDS = Object.keys(LEXICON_TABLE) as readonly WorldTable[];

/** What all world records have: an id, and words in each language. */
export type Worded = { readonly id: string } & { readonly [L in Lang]?: Words | undefined };

/**
 * The entries of one record in one language.
 * @throws Error naming the word that cannot be inflected.
 */
export function sourcesOfRecord(
  table: WorldTable,
  record: Worded,
  lang: Lang,
  inflector: Inflector,
  attributes?: Source['attributes'],
): Source[] {
  const [to, words] = [LEXICON_TABLE[table], record[lang]];
  return to && words ? sourcesOfWords(to, record.id, words, inflector, attributes) : [];
}

/**
 * The entries of a place's adjectives (عراقي, Iraqi) in one language. English counts people with the adjective's own plural (two
 * Iraqis); Arabic makes it of the adjective.
 */
export function sourcesOfDemonyms(id: string, demonyms: string[], lang: Lang, inflector: Inflector): Source[] {
  const words = { adjectives: demonyms, ...(lang === 'en' && { nouns: demonyms }) };
  return sourcesOfWords('demonym', id, words, inflector);
}

/** @throws Error naming the word that cannot be inflected. */
export function sourcesOfWords(
  table: Table,
  key: string,
  words: Words,
  inflector: Inflector,
  attributes?: Source['attributes'],
): Source[] {
  return lemmas(words, inflector).map((lemma) => ({ table, key, lemma, ...(attributes && { attributes }) }));
}

/** The record as the world holds it: language-neutral; an office also says its title and its country or body. */
export function bareRecord(table: WorldTable, record: { readonly id: string }): { readonly id: string } {
  const {
    ar: _ar,
    en: _en,
    note: _note,
    only: _only,
    demonyms: _demonyms,
    ...rest
  } = record as Record<string, unknown>;
  const [title, of] = record.id.split('@');
  return { ...rest, id: record.id, ...(table === 'offices' && { title, of }) };
}
