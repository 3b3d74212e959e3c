// In: fixtures/morphology/ar-*.yaml. Out: whether Arabic verbs, nouns and adjectives are written out as a copy editor writes them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Inflected } from '../../../src/core/inflection.ts';
import { FEATURE } from '../../../src/core/lexeme.ts';
import { arabicInflector } from '../../../src/lang/ar/inflection/index.ts';
import { lemmas } from '../../../src/lexicon/words.ts';

type Row = Readonly<Record<string, string | boolean>>;

const read = (name: string): Row[] =>
  parse(readFileSync(path.resolve(import.meta.dirname, '../../../fixtures/morphology', name), 'utf8')) as Row[];
const bits = (names: string): number =>
  names.split(' ').reduce((sum, name) => sum | FEATURE[name as keyof typeof FEATURE], 0);
const PERSONS = [
  'person3 singular masculine',
  'person3 singular feminine',
  'person3 dual masculine',
  'person3 dual feminine',
  'person3 plural masculine',
  'person3 plural feminine',
  'person1 singular',
  'person1 plural',
];
const ADJECTIVAL = ['singular masculine', 'singular feminine', 'plural masculine', 'plural feminine'];
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  past: PERSONS.map((person) => `past ${person}`),
  present: PERSONS.map((person) => `present ${person}`),
  jussive: [0, 1, 2, 4].map((i) => `jussive ${PERSONS[i]}`),
  passive: [
    ...[0, 1, 4].map((i) => `passive past ${PERSONS[i]}`),
    ...[0, 1].map((i) => `passive present ${PERSONS[i]}`),
  ],
  active: ADJECTIVAL.map((ending) => `activeParticiple ${ending}`),
  acted: ADJECTIVAL.map((ending) => `passiveParticiple ${ending}`),
  masdar: ['verbalNoun singular', 'verbalNoun plural'],
  singular: ['singular', 'singular accusative'],
  dual: ['dual', 'dual', 'dual construct', 'dual construct'],
  feminine: ['feminine singular', 'feminine dual', 'feminine plural'],
};

function formsOf(row: Row): readonly Inflected[] {
  const [kind, word] = Object.entries(row)[0] as [string, string];
  return lemmas({ [`${kind}s`]: [word] }, arabicInflector).flatMap((lemma) => lemma.forms);
}

/** Every (label, features, form) that a row states. */
function statements(row: Row): Array<[string, number, string]> {
  return Object.entries(row)
    .slice(1)
    .filter(([slot]) => slot !== 'not' && slot !== 'phrase')
    .flatMap(([slot, written]) => {
      const forms = row.phrase === true ? [String(written)] : String(written).split(' ');
      return forms
        .map((form, i): [string, number, string] => {
          const features = slot === 'plural' ? 'plural' : SLOTS[slot]![i]!;
          return [features, bits(features), form];
        })
        .filter(([, , form]) => form !== '-');
    });
}

const rows = [...read('ar-verbs.yaml'), ...read('ar-nouns.yaml')];

describe('the Arabic paradigms', () => {
  test.for(rows.map((row) => [String(Object.values(row)[0]), row] as const))('of «%s»', ([, row]) => {
    const made = formsOf(row);
    for (const [label, features, form] of statements(row))
      expect(
        made.some((m) => m.form === form && (m.features & features) === features),
        `${form} (${label})`,
      ).toBe(true);
    const refused = row.phrase === true ? [String(row.not ?? '')] : String(row.not ?? '').split(' ');
    for (const form of refused) expect(made.map((m) => m.form)).not.toContain(form);
  });

  test('are held by at least 300 hand-checked forms', () => {
    expect(rows.flatMap(statements).length).toBeGreaterThan(700);
  });

  test('never pretend that a participle or verbal noun is a finite form', () => {
    const finite = bits('past present');
    const nominal = bits('activeParticiple passiveParticiple verbalNoun');
    for (const row of rows)
      for (const { features } of formsOf(row)) expect(features & finite && features & nominal).toBe(0);
  });
});

describe('what cannot be inflected', () => {
  test.for(['سحب', 'سحب سحاب', 'سُحب يسحب', 'pull يسحب'])('is refused: «%s»', (word) => {
    expect(() => lemmas({ verbs: [word] }, arabicInflector)).toThrow();
  });
});
