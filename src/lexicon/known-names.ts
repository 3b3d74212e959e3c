// In: the lexicons. Out: which spellings are given names, and which are common words.
import type { Lang } from '../core/article.ts';
import type { Entry, Table } from '../core/lexeme.ts';
import type { KnownNames } from '../core/name.ts';
import type { Lexicon } from './lexicon.ts';

const NAME_TABLES: ReadonlySet<Table> = new Set<Table>(['given-name', 'person', 'place', 'organisation', 'demonym']);

/** Looks names up in the lexicon of their language, which is opened when it is first asked. */
export function knownNamesIn(lexiconOf: (lang: Lang) => Lexicon): KnownNames {
  const entriesOf = (lang: Lang, folded: string): Entry[] => {
    const lexicon = lexiconOf(lang);
    const word = lexicon.word(folded);
    const found: Entry[] = [];
    if (word >= 0) lexicon.inflections(word, (entry) => found.push(lexicon.entries[entry]!));
    return found;
  };
  return {
    given: (lang, folded) => [
      ...new Set(entriesOf(lang, folded).flatMap(({ table, key }) => (table === 'given-name' ? [key] : []))),
    ],
    word: (lang, folded) => entriesOf(lang, folded).some(({ table }) => !NAME_TABLES.has(table)),
  };
}
