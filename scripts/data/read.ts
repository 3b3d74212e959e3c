// In: the folder src. Out: every YAML table in it, validated, with a way to name each record's place.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fg from 'fast-glob';
import { z } from 'zod';
import type { Lang } from '../../src/core/article.ts';
import { LANGUAGES } from '../../src/lang/index.ts';
import { languageSchema, type WorldTable, worldSchemas } from '../../src/lexicon/schema.ts';
import { type Fault, type Parsed, parseYaml } from '../../src/lexicon/yaml.ts';

type WorldRecordOf<T extends WorldTable> = z.infer<(typeof worldSchemas)[T]>;

/** A record of a world table with the fault maker of its place. */
export interface Located<T> {
  readonly record: T;
  readonly fault: (message: string) => Fault;
}

export interface Tables {
  readonly world: { readonly [T in WorldTable]: ReadonlyArray<Located<WorldRecordOf<T>>> };
  readonly closed: Readonly<
    Record<
      Lang,
      ReadonlyArray<
        Located<z.infer<typeof languageSchema>['entries'][number]> & { table: z.infer<typeof languageSchema>['table'] }
      >
    >
  >;
  readonly faults: readonly Fault[];
}

/** Reads all tables. A world table is a file `src/world/<table>.yaml` or a folder of files `src/world/<table>/`. */
export function readTables(src: string): Tables {
  const faults: Fault[] = [];
  const parse = <S extends z.ZodType>(file: string, schema: S): Parsed<z.infer<S>> => {
    const parsed = parseYaml(path.relative(path.dirname(src), file), readFileSync(file, 'utf8'), schema);
    faults.push(...parsed.faults);
    return parsed;
  };
  const world = {} as Record<WorldTable, Located<unknown>[]>;
  for (const table of Object.keys(worldSchemas) as WorldTable[]) {
    world[table] = fg
      .sync([`world/${table}.yaml`, `world/${table}/*.yaml`], { cwd: src, absolute: true })
      .sort()
      .flatMap((file) => {
        const parsed = parse(file, z.array(worldSchemas[table] as z.ZodType));
        return (parsed.value ?? []).map((record, i) => ({
          record,
          fault: (message: string) => parsed.fault([i], message),
        }));
      });
  }
  const closed = {} as { -readonly [L in Lang]: Tables['closed'][L] };
  for (const lang of Object.keys(LANGUAGES) as Lang[]) {
    closed[lang] = fg
      .sync(`lang/${lang}/*.yaml`, { cwd: src, absolute: true, ignore: ['**/boilerplate.yaml', '**/word-sets.yaml'] })
      .sort()
      .flatMap((file) => {
        const parsed = parse(file, languageSchema);
        const table = parsed.value?.table;
        if (table === undefined) return [];
        return parsed.value!.entries.map((record, i) => ({
          table,
          record,
          fault: (message: string) => parsed.fault(['entries', i], message),
        }));
      });
  }
  return { world: world as Tables['world'], closed, faults };
}
