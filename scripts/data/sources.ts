// In: the tables as read. Out: for each language, the entries to compile with their inflected spellings.
import type { Lang } from '../../src/core/article.ts';
import { lineFrom } from '../../src/core/hierarchy.ts';
import type { Inflector } from '../../src/core/inflection.ts';
import type { Source } from '../../src/lexicon/compile.ts';
import {
  sourcesOfDemonyms,
  sourcesOfRecord,
  sourcesOfWords,
  TABLES_WITH_WORDS,
  type Worded,
} from '../../src/lexicon/records.ts';
import type { Fault } from '../../src/lexicon/yaml.ts';
import type { Located, Tables } from './read.ts';

export const languageOf = (lang: Lang): string => (lang === 'ar' ? 'Arabic' : 'English');

/** Kinds of places (city, province): such a noun before a name says that it is a place. */
function isArea(tables: Tables, id: string): boolean {
  return lineFrom(id, (at) => tables.world.nouns.find(({ record }) => record.id === at)?.record.is).includes('area');
}

/** The entries of one language, in the order of the tables; a word that cannot be inflected is a fault. */
export function sourcesOf(tables: Tables, lang: Lang, inflector: Inflector, faults: Fault[]): Source[] {
  const made = (key: string, fault: (m: string) => Fault, make: () => Source[]): Source[] => {
    try {
      return make();
    } catch (error) {
      faults.push(fault(`${key}: ${(error as Error).message}`));
      return [];
    }
  };
  const worded = TABLES_WITH_WORDS.flatMap((table) =>
    (tables.world[table] as ReadonlyArray<Located<Worded>>).flatMap(({ record, fault }) => {
      const attributes = table === 'nouns' && isArea(tables, record.id) ? { cue: true } : undefined;
      return made(record.id, fault, () => sourcesOfRecord(table, record, lang, inflector, attributes));
    }),
  );
  const demonyms = tables.world.places.flatMap(({ record, fault }) => {
    const adjectives = record.demonyms?.[lang];
    return adjectives ? made(record.id, fault, () => sourcesOfDemonyms(record.id, adjectives, lang, inflector)) : [];
  });
  const closed = tables.closed[lang].flatMap(({ table, record, fault }) =>
    made(record.id, fault, () => sourcesOfWords(table, record.id, record.words, inflector, record.is)),
  );
  return [...worded, ...demonyms, ...closed];
}
