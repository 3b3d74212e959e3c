// In: a record of a world table, with its words. Out: what a reader is told that it is called, by message id.
import type { Lang } from '../core/article.ts';
import type { Inflected, Inflector } from '../core/inflection.ts';
import { FEATURE } from '../core/lexeme.ts';
import type { Worded } from './records.ts';
import type { WorldTable } from './schema.ts';
import { lemmas, type Words } from './words.ts';

/** World tables whose records a reader is told by name, and the prefix of their message ids. */
const NAMED: Partial<Record<WorldTable, string>> = {
  concepts: 'concept',
  nouns: 'noun',
  titles: 'role',
  places: 'place',
  organisations: 'organisation',
  people: 'person',
  labels: 'label',
  units: 'unit',
};

/** Tables of common nouns: what is said of them with the article (`the.noun.X`) or of all of them (`all.noun.X`) is another form. */
const COMMON: ReadonlySet<WorldTable> = new Set<WorldTable>(['concepts', 'nouns']);

/**
 * What a record is called in one language: its first noun, name, adjective or verb; of common nouns also the forms that sentences need,
 * where their words show them.
 */
export function recordNames(
  table: WorldTable,
  record: Worded,
  lang: Lang,
  inflector: Inflector,
): ReadonlyArray<readonly [id: string, name: string]> {
  const [prefix, words] = [NAMED[table], record[lang]];
  const called = prefix && words && calledBy(words, inflector);
  if (!called) return [];
  const id = `${prefix}.${record.id}`;
  const { withArticle } = inflector;
  const forms: ReadonlyArray<readonly [string, string | undefined]> =
    withArticle && called.noun && COMMON.has(table)
      ? [
          [`the.${id}`, withArticle.one(called.name)],
          [`all.${id}`, withArticle.all(called.plurals)],
        ]
      : [];
  return [[id, called.name], ...forms.flatMap(([form, name]) => (name ? [[form, name] as const] : []))];
}

interface Called {
  readonly name: string;
  readonly noun: boolean;
  readonly plurals: readonly string[];
}

/** The first noun; the verbal noun of the first verb, where there is one (استقال: استقالة); else what there is. */
function calledBy({ nouns, names, fixed, adjectives, verbs }: Words, inflector: Inflector): Called | undefined {
  const [noun] = nouns ?? [];
  if (noun !== undefined) {
    const name = bare(typeof noun === 'string' ? noun : noun.noun);
    return { name, noun: true, plurals: pluralsIn(lemmas({ nouns: [noun] }, inflector)[0]?.forms ?? []) };
  }
  const [other] = [...(names ?? []), ...(fixed ?? []), ...(adjectives ?? [])];
  if (other !== undefined) return { name: bare(other), noun: false, plurals: [] };
  const [verb] = verbs ?? [];
  if (verb === undefined) return undefined;
  const forms = lemmas({ verbs: [verb] }, inflector).find(({ pos }) => pos === 'noun')?.forms ?? [];
  const verbal = forms.find(({ features }) => (features & SINGULAR) === FEATURE.singular);
  if (verbal) return { name: verbal.form, noun: true, plurals: pluralsIn(forms) };
  const written = bare(typeof verb === 'string' ? verb : verb.verb);
  return { name: inflector.withArticle ? written.split(' ')[0]! : written, noun: false, plurals: [] };
}

const SINGULAR = FEATURE.singular | FEATURE.accusative | FEATURE.construct;
const PLURAL = FEATURE.plural | FEATURE.accusative | FEATURE.construct;

/** The plurals of a word, as they stand alone. */
const pluralsIn = (forms: readonly Inflected[]): readonly string[] =>
  forms.flatMap(({ form, features }) => ((features & PLURAL) === FEATURE.plural && !form.includes(' ') ? [form] : []));

/** `ضحية / ضحايا`, `مسؤول +ون`, `=US`, `رئيس (رئيسة)`: what stands before the inflection. */
const bare = (written: string): string =>
  written
    .replace(/^[=~]+/, '')
    .replace(/\s*[/+(].*$/, '')
    .trim();
