// In: the folder src. Out: the compiled data files by name, or the faults that keep them from being made.

import type { Lang } from '../../src/core/article.ts';
import { LANGUAGES } from '../../src/lang/index.ts';
import { INFLECTORS } from '../../src/lang/inflectors.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import type { WorldTable } from '../../src/lexicon/schema.ts';
import type { Words } from '../../src/lexicon/words.ts';
import type { Fault } from '../../src/lexicon/yaml.ts';
import { lintTables } from './lint.ts';
import { readTables, type Tables } from './read.ts';
import { sourcesOf } from './sources.ts';

/** Compiles all tables under `src`. When there are faults, no file is given. */
export function buildData(src: string): { files: Record<string, Uint8Array>; faults: Fault[] } {
  const tables = readTables(src);
  const faults: Fault[] = [...tables.faults];
  const files: Record<string, Uint8Array> = {};
  if (faults.length === 0) {
    faults.push(...lintTables(tables));
    for (const lang of Object.keys(LANGUAGES) as Lang[])
      files[`${lang}.lex`] = compileLexicon(
        lang,
        sourcesOf(tables, lang, INFLECTORS[lang], faults),
        LANGUAGES[lang].fold,
      );
    for (const lang of Object.keys(LANGUAGES) as Lang[])
      files[`names.${lang}.json`] = new TextEncoder().encode(JSON.stringify(displayNames(tables, lang)));
    files['world.json'] = new TextEncoder().encode(JSON.stringify(worldRecords(tables)));
  }
  return faults.length > 0 ? { files: {}, faults } : { files, faults };
}

/** The records without their words, by table and id; offices also say their title and body. */
function worldRecords({ world }: Tables): Record<string, Record<string, unknown>> {
  const out: Record<string, Record<string, unknown>> = {};
  for (const [table, records] of Object.entries(world)) {
    out[table] = {};
    for (const { record } of records) {
      const {
        ar: _ar,
        en: _en,
        note: _note,
        only: _only,
        demonyms: _demonyms,
        ...bare
      } = record as Record<string, unknown> & { id: string };
      const [title, of] = bare.id.split('@');
      out[table]![bare.id] = table === 'offices' ? { ...bare, title, of } : bare;
    }
  }
  return out;
}

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

/** What a record is called in one language, by message id: its first noun, name, adjective or verb. */
function displayNames({ world }: Tables, lang: Lang): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [table, prefix] of Object.entries(NAMED) as Array<[WorldTable, string]>)
    for (const { record } of world[table]) {
      const words = (record as { readonly [L in Lang]?: Words })[lang];
      const name = words && firstName(words);
      if (name !== undefined) names[`${prefix}.${record.id}`] = name;
    }
  return names;
}

function firstName({ nouns, names, fixed, adjectives, verbs }: Words): string | undefined {
  const [first] = [...(nouns ?? []), ...(names ?? []), ...(fixed ?? []), ...(adjectives ?? []), ...(verbs ?? [])];
  if (first === undefined) return undefined;
  const written =
    typeof first === 'string' ? first : 'noun' in first ? first.noun : 'verb' in first ? first.verb : undefined;
  // `ضحية / ضحايا`, `مسؤول +ون`, `=US`, `رئيس (رئيسة)`, `سحب يسحب`: what stands before the inflection.
  const bare = written
    ?.replace(/^[=~]+/, '')
    .replace(/\s*[/+(].*$/, '')
    .trim();
  return nouns === undefined &&
    names === undefined &&
    fixed === undefined &&
    adjectives === undefined &&
    /[\u0621-\u064a]/.test(bare ?? '')
    ? bare?.split(' ')[0]
    : bare;
}
