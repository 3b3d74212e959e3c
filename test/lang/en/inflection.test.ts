// In: fixtures/morphology/en.yaml. Out: whether English verbs and nouns are inflected as they are written.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FEATURE } from '../../../src/core/lexeme.ts';
import { englishInflector } from '../../../src/lang/en/inflection/index.ts';
import { lemmas } from '../../../src/lexicon/words.ts';

interface Row {
  readonly verb?: string;
  readonly noun?: string;
  readonly has: string;
  readonly past?: string;
  readonly not?: string;
}

const file = path.resolve(import.meta.dirname, '../../../fixtures/morphology/en.yaml');
const rows = parse(readFileSync(file, 'utf8')) as Row[];
const VERB_SLOTS = [
  FEATURE.present | FEATURE.person3 | FEATURE.singular,
  FEATURE.past,
  FEATURE.passiveParticiple,
  FEATURE.activeParticiple | FEATURE.verbalNoun,
];

describe('the English forms', () => {
  test.for(rows.map((row) => [row.verb ?? row.noun!, row] as const))('of %s', ([word, row]) => {
    const made = lemmas(row.verb ? { verbs: [word] } : { nouns: [word] }, englishInflector).flatMap((l) => l.forms);
    const holds = (form: string, features: number): boolean =>
      made.some((m) => m.form === form && (m.features & features) === features);
    if (row.past !== undefined) expect(holds(row.past, FEATURE.past), row.past).toBe(true);
    if (row.noun !== undefined || row.past !== undefined)
      expect(holds(row.has, row.noun ? FEATURE.plural : FEATURE.present), row.has).toBe(true);
    else
      row.has.split(' ').forEach((written, i) => {
        for (const form of written.split('/')) expect(holds(form, VERB_SLOTS[i]!), form).toBe(true);
      });
    for (const form of (row.not ?? '').split(' ')) expect(made.map((m) => m.form)).not.toContain(form);
  });
});
