// In: `word-sets.yaml` of each language and `src/world/groups`, and the tables they speak of. Out: the sets by name, words folded, or faults by file and line.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fg from 'fast-glob';
import type { z } from 'zod';
import type { Lang } from '../../src/core/article.ts';
import { LANGUAGES } from '../../src/lang/index.ts';
import { type GroupMember, groupsSchema, wordSetsSchema } from '../../src/lexicon/schema.ts';
import { type Fault, parseYaml } from '../../src/lexicon/yaml.ts';
import type { Tables } from './read.ts';

/** What `src/lexicon/sets.ts` reads. */
interface CompiledSets {
  /** Folded words and phrases, those of all languages together. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly families: Readonly<Record<string, ReadonlyArray<readonly string[]>>>;
}

const LANGS = Object.keys(LANGUAGES) as Lang[];

/** Compiles the sets; faults are added to `faults`. */
export function compileSets(src: string, tables: Tables, faults: Fault[]): CompiledSets {
  return { words: wordSets(src, faults), ...groups(src, membersIn(tables), faults) };
}

function wordSets(src: string, faults: Fault[]): CompiledSets['words'] {
  const sets = new Map<string, string[]>();
  for (const lang of LANGS) {
    const seen = new Set<string>();
    const [fold, file] = [LANGUAGES[lang].fold, path.join(src, 'lang', lang, 'word-sets.yaml')];
    for (const { record, fault } of recordsOf(src, file, wordSetsSchema, faults)) {
      if (seen.has(record.id)) faults.push(fault(`the set ${record.id} is given twice`));
      seen.add(record.id);
      const all = sets.get(record.id) ?? [];
      for (const word of record.words.map(fold)) {
        if (all.includes(word)) faults.push(fault(`«${word}» stands twice in ${record.id}`));
        all.push(word);
      }
      sets.set(record.id, all);
    }
  }
  return Object.fromEntries([...sets].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Named groups of ids, and families: lists of such groups. */
function groups(
  src: string,
  members: Readonly<Record<GroupMember, ReadonlySet<string>>>,
  faults: Fault[],
): Pick<CompiledSets, 'groups' | 'families'> {
  const found: Record<string, readonly string[]> = {};
  const families: Record<string, ReadonlyArray<readonly string[]>> = {};
  for (const file of fg.sync('world/groups/*.yaml', { cwd: src, absolute: true }).sort())
    for (const { record, fault } of recordsOf(src, file, groupsSchema, faults)) {
      const { id, of } = record;
      if (id in found || id in families) faults.push(fault(`the group ${id} is given twice`));
      const kinds = typeof of === 'string' ? [of] : of;
      const all = 'each' in record ? record.each : [record.ids];
      for (const list of all) faults.push(...strangers(list, kinds, members).map((stranger) => fault(stranger)));
      if ('each' in record) families[id] = record.each;
      else found[id] = record.ids;
    }
  return { groups: found, families };
}

function strangers(
  list: readonly string[],
  kinds: readonly GroupMember[],
  members: Readonly<Record<GroupMember, ReadonlySet<string>>>,
): string[] {
  return list.flatMap((id, i) => {
    if (list.indexOf(id) !== i) return [`${id} stands twice`];
    return kinds.some((kind) => members[kind].has(id)) ? [] : [`${kinds.join(' or ')} ${id} is in no table`];
  });
}

function recordsOf<S extends z.ZodType<readonly unknown[]>>(
  src: string,
  file: string,
  schema: S,
  faults: Fault[],
): Array<{ record: z.infer<S>[number]; fault: (message: string) => Fault }> {
  const parsed = parseYaml(path.relative(path.dirname(src), file), readFileSync(file, 'utf8'), schema);
  faults.push(...parsed.faults);
  return (parsed.value ?? []).map((record, i) => ({ record, fault: (message: string) => parsed.fault([i], message) }));
}

/** What a group may hold, by kind. */
function membersIn({ world, closed }: Tables): Readonly<Record<GroupMember, ReadonlySet<string>>> {
  const ids = (table: 'concepts' | 'nouns' | 'titles' | 'units'): Set<string> =>
    new Set(world[table].map((r) => r.record.id));
  const entries = LANGS.flatMap((lang) => closed[lang]);
  const keys = (table: string): Set<string> =>
    new Set(entries.flatMap((e) => (e.table === table ? [e.record.id] : [])));
  const values = (table: string, attribute: string): Set<string> =>
    new Set(entries.flatMap((e) => (e.table === table ? [String(e.record.is?.[attribute])] : [])));
  return {
    concept: ids('concepts'),
    noun: ids('nouns'),
    title: ids('titles'),
    unit: ids('units'),
    domain: new Set(world.concepts.map((r) => r.record.domain)),
    'kind-of-organisation': new Set(world.organisations.map((r) => r.record.kind)),
    particle: keys('particle'),
    hedge: keys('hedge'),
    speech: keys('speech'),
    'sense-of-particle': values('particle', 'sense'),
    'kind-of-negation': values('negation', 'kind'),
    'kind-of-hedge': values('hedge', 'kind'),
    'question-of-answer': values('answer', 'asks'),
    'answer-given': values('answer', 'gives'),
    'given-by-speech': values('speech', 'gives'),
  };
}
