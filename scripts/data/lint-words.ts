// In: the concepts as read. Out: faults where a word stands twice: under two concepts, or beside the verb that already makes it.
import { LANGS, type Lang } from '../../src/core/article.ts';
import { INFLECTORS } from '../../src/lang/inflectors.ts';
import { lemmas, type Words } from '../../src/lexicon/words.ts';
import type { Fault } from '../../src/lexicon/yaml.ts';
import type { Located } from './read.ts';

type Concept = Located<{ id: string; ar?: Words | undefined; en?: Words | undefined }>;

/** A word that names two concepts would make two claims of one: it goes to one of them, or needs a preposition or fixed words. */
export function overlaps(concepts: readonly Concept[]): Fault[] {
  const faults: Fault[] = [];
  for (const lang of LANGS) {
    const owner = new Map<string, string>();
    for (const { record, fault } of concepts) {
      const words = record[lang];
      if (words === undefined) continue;
      for (const key of keysOf(words)) {
        const other = owner.get(key);
        if (other !== undefined && other !== record.id) faults.push(fault(`«${key}» already names ${other}`));
        owner.set(key, record.id);
      }
      faults.push(...generatedNouns(words, lang).map((noun) => fault(`«${noun}» is made from its verb; leave it out`)));
    }
  }
  return faults;
}

/** What identifies a word: its kind, its dictionary form, the preposition and the kinds of object that it needs. */
function keysOf(words: Words): string[] {
  return Object.entries(words).flatMap(([kind, list]) =>
    (list ?? []).map((item) => {
      if (typeof item === 'string') return `${kind} ${bare(item)}`;
      const word = 'verb' in item ? item.verb : item.noun;
      return [kind, bare(word), item.prep, item.of?.join('|')].filter(Boolean).join(' ');
    }),
  );
}

/** The kinds of nouns that words of a concept ask for. */
export const kindsAsked = (record: { ar?: Words | undefined; en?: Words | undefined }): string[] =>
  LANGS.flatMap((lang) => [...(record[lang]?.verbs ?? []), ...(record[lang]?.nouns ?? [])]).flatMap((item) =>
    typeof item === 'string' ? [] : (item.of ?? []).filter((kind) => kind !== 'genitive'),
  );

/** Without plurals and marks: `هجوم / هجمات` and `هجوم +ات` are one word. */
const bare = (written: string): string => written.replace(/ *(?:\/|\+|\().*$/, '');

function generatedNouns(words: Words, lang: Lang): string[] {
  const made = new Set(
    lemmas({ verbs: words.verbs }, INFLECTORS[lang])
      .filter((lemma) => lemma.pos === 'noun')
      .flatMap((lemma) => lemma.forms.map((f) => `${f.form} ${lemma.prep ?? ''} ${lemma.of ?? ''}`)),
  );
  return (words.nouns ?? []).flatMap((item) => {
    const noun = typeof item === 'string' ? { noun: item, prep: undefined, of: undefined } : item;
    // A broken plural is worth a line: تحقيق has تحقيقات from its verb, تقرير / تقارير does not.
    return !noun.noun.includes('/') && made.has(`${bare(noun.noun)} ${noun.prep ?? ''} ${noun.of?.join(' ') ?? ''}`)
      ? [bare(noun.noun)]
      : [];
  });
}
