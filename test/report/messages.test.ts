// In: the message files and the sources that use them. Out: whether every message is said, in both languages, with its parameters.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPLANATION_KINDS, RULE_IDS } from '../../src/core/conflict.ts';
import { messages as arabicTables } from '../../src/report/messages/ar/index.ts';
import { messages as englishTables } from '../../src/report/messages/en/index.ts';
import { type MessageTable, pluralCategory, sayMessage, speaker } from '../../src/report/messages/format.ts';

const asOne = (tables: readonly MessageTable[]): MessageTable => Object.assign({}, ...tables) as MessageTable;
const [arabic, english] = [asOne(arabicTables), asOne(englishTables)];

const src = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith('report/messages/'),
);
const sourceOf = (chosen: readonly string[]): string =>
  chosen.map((file) => readFileSync(path.join(src, file), 'utf8')).join('\n');
const sources = sourceOf(files);
/** The folders that say messages; the others keep them as data. */
const sayers = sourceOf(files.filter((file) => /^(?:cli|config|page|read|report)\//.test(file)));

/** Ids as they stand in the sources; `${…}` in one stands for any of several. */
const idsIn = (source: string): string[] =>
  [...source.matchAll(/['`]((?:[a-z]+)\.[a-z$][\w.${}()-]*)['`]/g)].map((m) => m[1]!);
const used = idsIn(sources);
const patterns = used.map(
  (id) =>
    new RegExp(
      `^${id
        .split(/\$\{.*?\}/)
        .map((p) => p.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
        .join('.+')}$`,
    ),
);
const problemIds = [...sources.matchAll(/'([a-z][a-z0-9-]+)'/g)].map((m) => `problem.${m[1]}`);

const parameters = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{([A-Za-z]+)[},]/g)].map((m) => m[1]!))].sort();

/** Areas of these folders; what findings say is tried with the rules. */
const area =
  /^(?:cli|explain|pretty|problem|severity|scope|confidence|kind|month|list|column|rule|help|language|config|init|cell|line|markdown|page)\./;

describe('message files', () => {
  test.for([
    ['English', englishTables],
    ['Arabic', arabicTables],
  ] as const)('no id stands twice in %s', ([, tables]) => {
    expect(Object.keys(asOne(tables))).toHaveLength(tables.flatMap(Object.keys).length);
  });

  test('every message is used somewhere', () => {
    const unused = Object.keys(english).filter(
      (id) => area.test(id) && !patterns.some((p) => p.test(id)) && !problemIds.includes(id),
    );
    expect(unused).toEqual([]);
  });

  test('every id that the code says is there', () => {
    const missing = idsIn(sayers).filter((id) => area.test(id) && !id.includes('$') && !(id in english));
    expect(missing).toEqual([]);
  });

  test('every rule and every kind of explanation has its words', () => {
    for (const rule of RULE_IDS) expect(english).toHaveProperty([`rule.${rule}.why`]);
    for (const kind of EXPLANATION_KINDS) expect(english).toHaveProperty([`kind.${kind}`]);
  });

  test.for(Object.entries(english))('%s has the same parameters in Arabic', ([id, text]) => {
    expect(parameters(arabic[id]!)).toEqual(parameters(text));
  });

  test.for(Object.entries(arabic).filter(([, text]) => text.includes(', plural,')))(
    '%s knows the Arabic plurals',
    ([, text]) => {
      const cases = [...text.matchAll(/(=\d+|zero|one|two|few|many|other) \{/g)].map((m) => m[1]!);
      expect(cases.includes('other')).toBe(true);
      if (!cases.includes('=0') || cases.length > 2)
        expect(cases).toEqual(expect.arrayContaining(['one', 'few', 'many']));
    },
  );
});

describe('the message format', () => {
  test('replaces parameters, and messages inside messages', () => {
    const say = speaker([{ outer: 'see {inner} in {n}' }, { inner: '«{what}»' }], 'en');
    expect(sayMessage(say, { id: 'outer', params: { n: 3, inner: { id: 'inner', params: { what: 'it' } } } })).toBe(
      'see «it» in 3',
    );
  });

  test('says a noun with its article or all of a kind; what has no such form stands in quotation marks, names do not', () => {
    const names: Record<string, string> = {
      'noun.soldier': 'جندي',
      'the.noun.soldier': 'الجندي',
      'all.noun.soldier': 'الجنود',
    };
    const say = speaker([{ m: '{x}، {x, the}، {x, all}' }], 'ar', (id) => names[id] ?? names[`noun.${id}`]);
    expect(say('m', { x: { id: 'noun.soldier' } })).toBe('جندي، الجندي، الجنود');
    expect(say('m', { x: { id: 'noun.drone' } })).toBe('drone، «drone»، «drone»');
    expect(say('m', { x: { id: 'place.najran' } })).toBe('najran، najran، najran');
    expect(say('m', { x: 'لقي' })).toBe('لقي، «لقي»، «لقي»');
  });

  test('chooses the plural, with parameters inside the case', () => {
    const say = speaker([{ m: '{n, plural, =0 {none of {kind}} one {one {kind}} other {# {kind}s}}.' }], 'en');
    expect([0, 1, 2].map((n) => say('m', { n, kind: 'dog' }))).toEqual(['none of dog.', 'one dog.', '2 dogs.']);
  });

  test('a parameter that holds braces is not read as one', () => {
    expect(speaker([{ m: '{a} {b}' }], 'en')('m', { a: '{b}', b: 'x' })).toBe('{b} x');
  });

  test('an id without a message is said as it is', () => {
    expect(speaker([], 'en')('nothing.here')).toBe('nothing.here');
  });

  test.for<[number, string]>([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [103, 'few'],
    [211, 'many'],
  ])('Arabic counts %i as %s', ([n, category]) => {
    expect(pluralCategory(n, 'ar')).toBe(category);
    expect(new Intl.PluralRules('ar').select(n)).toBe(category);
  });
});
