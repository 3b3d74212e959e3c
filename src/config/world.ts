// In: the records of a desk's own beat, as factdiff.yaml has them. Out: the overlay that a run consults beside the tool's own data.
import type { Lang } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import type { Say } from '../core/say.ts';
import type { WorldRecords } from '../core/world.ts';
import { LANGUAGES } from '../lang/index.ts';
import { INFLECTORS } from '../lang/inflectors.ts';
import { compileLexicon, type Source } from '../lexicon/compile.ts';
import type { Overlay } from '../lexicon/overlay.ts';
import { recordNames } from '../lexicon/record-names.ts';
import { bareRecord, sourcesOfDemonyms, sourcesOfRecord, TABLES_WITH_WORDS, type Worded } from '../lexicon/records.ts';
import type { WorldTable } from '../lexicon/schema.ts';
import type { Loaded } from './load.ts';
import type { DeskWorld } from './schema.ts';
import { referenceFaults } from './world-references.ts';

type DeskTable = Exclude<keyof DeskWorld, 'antonyms'>;

const LANGS = Object.keys(LANGUAGES) as Lang[];

/**
 * Compiles a desk's records. A record whose id is known completes the one that is there; opposites hold both ways.
 * @throws UserError naming the line of a word that cannot be inflected, or of an id that is in no table or leads in a circle.
 */
export function overlayOf(loaded: Loaded, base: WorldRecords, say: Say): Overlay | undefined {
  const { world } = loaded.config;
  if (!world) return undefined;
  const records = recordsOf(world, base);
  const faults = referenceFaults(world, records, base, say);
  const lexicons = Object.fromEntries(
    LANGS.map((lang) => {
      const sources = sourcesIn(world, lang, { ...base.nouns, ...records.nouns }, (path, message) =>
        faults.push({ path, message: say('config.world-word', { reason: message }) }),
      );
      return [lang, compileLexicon(lang, sources, LANGUAGES[lang].fold)];
    }),
  );
  if (faults.length > 0)
    throw new UserError(
      faults.map((f) => `${loaded.shown}:${loaded.lineOf(['world', ...f.path])}: ${f.message}`).join('\n'),
    );
  return { lexicons, records };
}

/** What the desk's records are called in a language, by message id. */
export function deskNames(world: DeskWorld, lang: Lang): ReadonlyMap<string, string> {
  return new Map(
    TABLES_WITH_WORDS.flatMap((table) =>
      listOf(world, table).flatMap((record) => recordNames(table, record, lang, INFLECTORS[lang])),
    ),
  );
}

function listOf(world: DeskWorld, table: WorldTable): readonly Worded[] {
  return table in world ? (world[table as DeskTable] as readonly Worded[]) : [];
}

type Records = Record<string, Record<string, Readonly<Record<string, unknown>>>>;

function recordsOf(world: DeskWorld, base: WorldRecords): Overlay['records'] {
  const known = base as unknown as Records;
  const records: Records = {};
  for (const [table, list] of Object.entries(world)) {
    if (table === 'antonyms') continue;
    records[table] = {};
    for (const record of list as readonly Worded[])
      records[table][record.id] = completed(known[table]?.[record.id], bareRecord(table as WorldTable, record));
  }
  const concepts = records.concepts ?? {};
  records.concepts = concepts;
  const oppose = (a: string, b: string): void => {
    const own = concepts[a] ?? known.concepts![a];
    if (own && !opposites(own).includes(b)) concepts[a] = { ...own, opposites: [...opposites(own), b] };
  };
  for (const { id, opposites: named } of world.concepts ?? []) for (const other of named) oppose(other, id);
  for (const [a, b] of world.antonyms ?? []) {
    oppose(a, b);
    oppose(b, a);
  }
  return records as Overlay['records'];
}

const opposites = (concept: Readonly<Record<string, unknown>>): readonly string[] =>
  concept.opposites as readonly string[];

/** What the desk says of a known record holds; lists are joined. */
function completed(
  known: Readonly<Record<string, unknown>> | undefined,
  own: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (!known) return own;
  const joined = Object.entries(own).map(([key, value]) => [
    key,
    Array.isArray(value) && Array.isArray(known[key]) ? [...(known[key] as unknown[]), ...value] : value,
  ]);
  return { ...known, ...Object.fromEntries(joined) };
}

/** The desk's words in one language. A noun of the kind `area` is a cue that a place's name follows. */
function sourcesIn(
  world: DeskWorld,
  lang: Lang,
  nouns: WorldRecords['nouns'],
  fault: (path: readonly PropertyKey[], message: string) => void,
): Source[] {
  const isArea = (id: string | undefined, steps = 0): boolean =>
    id === 'area' || (id !== undefined && steps < 9 && isArea(nouns[id]?.is, steps + 1));
  return TABLES_WITH_WORDS.flatMap((table) =>
    listOf(world, table).flatMap((record, i) => {
      const attributes = table === 'nouns' && isArea(record.id) ? { cue: true } : undefined;
      const adjectives = table === 'places' ? world.places![i]!.demonyms?.[lang] : undefined;
      try {
        return [
          ...sourcesOfRecord(table, record, lang, INFLECTORS[lang], attributes),
          ...(adjectives ? sourcesOfDemonyms(record.id, adjectives, lang, INFLECTORS[lang]) : []),
        ];
      } catch (error) {
        fault([table, i], (error as Error).message);
        return [];
      }
    }),
  );
}
