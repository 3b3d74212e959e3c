// In: the folder src. Out: the compiled data files by name, or the faults that keep them from being made.

import type { Lang } from '../../src/core/article.ts';
import { LANGUAGES } from '../../src/lang/index.ts';
import { INFLECTORS } from '../../src/lang/inflectors.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { recordNames } from '../../src/lexicon/record-names.ts';
import { bareRecord, type Worded } from '../../src/lexicon/records.ts';
import type { WorldTable } from '../../src/lexicon/schema.ts';
import { sortedLines } from '../../src/lexicon/sorted-lines.ts';
import type { Fault } from '../../src/lexicon/yaml.ts';
import { lintTables } from './lint.ts';
import { type Located, readTables, type Tables } from './read.ts';
import { compileSets } from './sets.ts';
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
      files[`names.${lang}.txt`] = new TextEncoder().encode(sortedLines(namesIn(tables, lang)));
    files['sets.json'] = new TextEncoder().encode(JSON.stringify(compileSets(src, tables, faults)));
    files['world.txt'] = new TextEncoder().encode(worldText(worldRecords(tables)));
  }
  return faults.length > 0 ? { files: {}, faults } : { files, faults };
}

/** One table a line, so that a run parses those that it needs. */
const worldText = (records: Record<string, unknown>): string =>
  Object.entries(records)
    .map(([table, own]) => `${table} ${JSON.stringify(own)}`)
    .join('\n');

/** The records without their words, by table and id. */
function worldRecords({ world }: Tables): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(world).map(([table, records]) => [
      table,
      Object.fromEntries(records.map(({ record }) => [record.id, bareRecord(table as WorldTable, record)])),
    ]),
  );
}

/** What the records are called in one language, by message id. */
const namesIn = ({ world }: Tables, lang: Lang): Record<string, string> =>
  Object.fromEntries(
    (Object.entries(world) as Array<[WorldTable, ReadonlyArray<Located<Worded>>]>).flatMap(([table, records]) =>
      records.flatMap(({ record }) => recordNames(table, record, lang, INFLECTORS[lang])),
    ),
  );
