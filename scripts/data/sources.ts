// In: the tables as read. Out: for each language, the entries to compile with their inflected spellings.
import type { Lang } from '../../src/core/article.ts';
import type { Inflector } from '../../src/core/inflection.ts';
import type { Table } from '../../src/core/lexeme.ts';
import type { Source } from '../../src/lexicon/compile.ts';
import type { WorldTable } from '../../src/lexicon/schema.ts';
import { lemmas, type Words } from '../../src/lexicon/words.ts';
import type { Fault } from '../../src/lexicon/yaml.ts';
import type { Located, Tables } from './read.ts';

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

export const languageOf = (lang: Lang): string => (lang === 'ar' ? 'Arabic' : 'English');

/** Kinds of places (city, province): such a noun before a name says that it is a place. */
function isArea(tables: Tables, id: string): boolean {
  let at: string | undefined = id;
  for (let step = 0; at !== undefined && step < 9; step++) {
    if (at === 'area') return true;
    at = tables.world.nouns.find(({ record }) => record.id === at)?.record.is;
  }
  return false;
}

/** The entries of one language, in the order of the tables; a word that cannot be inflected is a fault. */
export function sourcesOf(tables: Tables, lang: Lang, inflector: Inflector, faults: Fault[]): Source[] {
  const sources: Source[] = [];
  const add = (
    table: Table,
    key: string,
    words: Words,
    fault: (m: string) => Fault,
    attributes?: Source['attributes'],
  ): void => {
    try {
      for (const lemma of lemmas(words, inflector))
        sources.push({ table, key, lemma, ...(attributes && { attributes }) });
    } catch (error) {
      faults.push(fault(`${key}: ${(error as Error).message}`));
    }
  };
  for (const [worldTable, table] of Object.entries(LEXICON_TABLE) as Array<[WorldTable, Table]>) {
    for (const { record, fault } of tables.world[worldTable] as ReadonlyArray<
      Located<{ id: string; ar?: Words; en?: Words }>
    >) {
      const words = record[lang];
      if (words)
        add(table, record.id, words, fault, table === 'noun' && isArea(tables, record.id) ? { cue: true } : undefined);
    }
  }
  for (const { record, fault } of tables.world.places) {
    const demonyms = record.demonyms?.[lang];
    // English counts people with the adjective's own plural (two Iraqis); Arabic makes it of the adjective.
    if (demonyms) add('demonym', record.id, { adjectives: demonyms, ...(lang === 'en' && { nouns: demonyms }) }, fault);
  }
  for (const { table, record, fault } of tables.closed[lang]) add(table, record.id, record.words, fault, record.is);
  return sources;
}
