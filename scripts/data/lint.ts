// In: the tables as read. Out: faults that no schema shows: duplicates, dangling references, circles, spellings that the text never has.

import { LANGS } from '../../src/core/article.ts';
import { circleFrom } from '../../src/core/hierarchy.ts';
import type { Words } from '../../src/lexicon/words.ts';
import type { Fault } from '../../src/lexicon/yaml.ts';
import { kindsAsked, overlaps } from './lint-words.ts';
import type { Located, Tables } from './read.ts';
import { languageOf } from './sources.ts';

const MARKS =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/;
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufeff]/;
const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/;
const KEYBOARD = /[\u06a9\u06cc\u06be\u06c1]/;

/** Tables whose records are made of those of others. */
const WITHOUT_WORDS = new Set(['offices', 'matters']);

/** Every fault of the tables taken together. */
export function lintTables(tables: Tables): Fault[] {
  const faults: Fault[] = [];
  for (const [table, records] of Object.entries(tables.world)) {
    const seen = new Set<string>();
    for (const { record, fault } of records as ReadonlyArray<
      Located<{ id: string; only?: string; ar?: Words; en?: Words }>
    >) {
      if (seen.has(record.id)) faults.push(fault(`${table}: the id ${record.id} is used twice`));
      seen.add(record.id);
      for (const lang of LANGS) {
        const words = record[lang];
        if (words) for (const message of wordFaults(words)) faults.push(fault(`${record.id}: ${message}`));
        else if (!WITHOUT_WORDS.has(table) && (record.only ?? lang) === lang)
          faults.push(
            fault(`${record.id} has no words in ${lang}; give some or say \`only: ${lang === 'ar' ? 'en' : 'ar'}\``),
          );
      }
    }
  }
  for (const lang of LANGS) {
    const seen = new Set<string>();
    for (const { table, record, fault } of tables.closed[lang]) {
      const key = `${table}:${record.id}`;
      if (seen.has(key)) faults.push(fault(`the id ${key} is used twice in ${languageOf(lang)}`));
      seen.add(key);
      for (const message of wordFaults(record.words)) faults.push(fault(`${record.id}: ${message}`));
    }
  }
  return [...faults, ...overlaps(tables.world.concepts), ...referenceFaults(tables), ...circleFaults(tables)];
}

function wordFaults(words: Words): string[] {
  const faults: string[] = [];
  for (const [kind, list] of Object.entries(words)) {
    const seen = new Set<string>();
    for (const item of list ?? []) {
      const written = typeof item === 'string' ? item : JSON.stringify(item);
      if (seen.has(written)) faults.push(`«${written}» stands twice in ${kind}`);
      seen.add(written);
      if (MARKS.test(written))
        faults.push(`«${written}» carries a diacritic, tatweel or direction mark; write it without`);
      if (PRESENTATION.test(written) || KEYBOARD.test(written))
        faults.push(`«${written}» uses letters that Arabic text does not have; retype it`);
      if (FOREIGN_DIGITS.test(written)) faults.push(`«${written}» has Arabic-Indic digits; write ASCII digits`);
      if (/^\s|\s$|\s{2}/.test(written)) faults.push(`«${written}» has stray blanks`);
    }
  }
  return faults;
}

/** Notes a fault where an id is in no table. */
type Need = (known: Set<string>, id: string | undefined, fault: (m: string) => Fault, what: string) => void;

function referenceFaults({ world }: Tables): Fault[] {
  const faults: Fault[] = [];
  const ids = Object.fromEntries(
    Object.entries(world).map(([table, records]) => [
      table,
      new Set((records as ReadonlyArray<Located<{ id: string }>>).map((r) => r.record.id)),
    ]),
  ) as Record<keyof Tables['world'], Set<string>>;
  const need: Need = (known, id, fault, what) => {
    if (id !== undefined && !known.has(id)) faults.push(fault(`${what} ${id} is in no table`));
  };
  const concepts = new Map(world.concepts.map((c) => [c.record.id, c.record]));
  for (const { record, fault } of world.concepts) {
    for (const list of ['opposites', 'reversals'] as const)
      for (const id of record[list]) {
        need(ids.concepts, id, fault, 'concept');
        if (concepts.has(id) && !concepts.get(id)![list].includes(record.id))
          faults.push(fault(`${list} of ${record.id} name ${id}, but not the other way round`));
      }
    for (const id of record.reversals)
      if (!record.opposites.includes(id))
        faults.push(fault(`${id} is a reversal of ${record.id} but not among its opposites`));
    for (const id of [record.converse, record.is, ...record.entails]) need(ids.concepts, id, fault, 'concept');
    for (const id of record.objects) need(ids.nouns, id, fault, 'noun');
    for (const id of kindsAsked(record)) need(ids.nouns, id, fault, 'noun');
  }
  for (const { record, fault } of world.nouns) need(ids.nouns, record.is, fault, 'noun');
  for (const { record, fault } of world.places)
    for (const id of [record.in, record.capitalOf]) need(ids.places, id, fault, 'place');
  for (const { record, fault } of world.organisations) need(ids.organisations, record.in, fault, 'organisation');
  for (const { record, fault } of world.matters) {
    for (const id of record.of) if (!ids.nouns.has(id)) need(ids.concepts, id, fault, 'noun or concept');
    for (const told of Object.values(record.stands).flat()) {
      const [concept, thing] = told.replace('not ', '').split(' of ');
      need(ids.concepts, concept, fault, 'concept');
      if (thing !== undefined && !ids.nouns.has(thing)) need(ids.concepts, thing, fault, 'noun or concept');
    }
  }
  return [...faults, ...officeFaults(world, ids, need)];
}

/** Records that stand above themselves. */
function circleFaults({ world }: Tables): Fault[] {
  return (['concepts', 'nouns', 'organisations', 'places'] as const).flatMap((table) => {
    const records: ReadonlyArray<Located<{ id: string; is?: string | undefined; in?: string | undefined }>> =
      world[table];
    const above = new Map(records.map(({ record }) => [record.id, record.is ?? record.in]));
    return records.flatMap(({ record: { id }, fault }) => {
      const circle = circleFrom(id, (at) => above.get(at));
      return circle ? [fault(`${id} stands above itself: ${[...circle, id].join(', ')}`)] : [];
    });
  });
}

/** Terms of office; what an office belongs to is noted by `need`. */
function officeFaults(
  world: Tables['world'],
  ids: Readonly<Record<keyof Tables['world'], Set<string>>>,
  need: Need,
): Fault[] {
  const faults: Fault[] = [];
  for (const { record, fault } of world.offices) {
    const [title, of] = record.id.split('@') as [string, string];
    need(ids.titles, title, fault, 'title');
    const isCountry = /^[A-Z]{2}$/.test(of) && world.places.some((p) => p.record.iso === of);
    if (!isCountry) need(ids.organisations, of, fault, 'country or organisation');
    for (const term of record.holders) {
      need(ids.people, term.person, fault, 'person');
      if (term.to !== undefined && term.to < term.from)
        faults.push(fault(`the term of ${term.person} ends before it begins`));
    }
  }
  return faults;
}
