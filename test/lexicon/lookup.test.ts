// In: the tables and the compiled lexicons. Out: whether every form that is written out is found again as its entry's.
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../scripts/data/read.ts';
import { sourcesOf } from '../../scripts/data/sources.ts';
import type { Lang } from '../../src/core/article.ts';
import { LANGUAGES } from '../../src/lang/index.ts';
import { INFLECTORS } from '../../src/lang/inflectors.ts';
import { EXACT_ONLY, hashWord } from '../../src/lexicon/lexicon.ts';
import { createSetup } from '../../src/setup.ts';

const MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670]/;
const tables = readTables(path.resolve(import.meta.dirname, '../../src'));
const setup = createSetup();

describe.for<Lang>(['ar', 'en'])('the lexicon of %s', (lang) => {
  const sources = sourcesOf(tables, lang, INFLECTORS[lang], []);
  const { lexicon } = setup.tongue(lang);
  const { fold } = LANGUAGES[lang];

  test('finds every form again, folded, under its entry, with its features and its own spelling', () => {
    for (const { table, key, lemma } of sources)
      for (const { form, features } of lemma.forms) {
        if (form.includes(' ')) continue;
        let found = false;
        const word = lexicon.word(fold(form));
        expect(word, form).toBeGreaterThanOrEqual(0);
        lexicon.inflections(word, (entry, stored, spelling) => {
          const { table: t, key: k } = lexicon.entries[entry]!;
          found ||= t === table && k === key && (stored & ~EXACT_ONLY) === features && spelling === hashWord(form);
        });
        expect(found, `${form} of ${table}:${key}`).toBe(true);
      }
  });

  test('has no form with a diacritic, a tatweel or stray blanks', () => {
    for (const { lemma } of sources)
      for (const { form } of lemma.forms)
        expect(MARKS.test(form) || form !== form.trim() || form === '', form).toBe(false);
  });

  test('knows no word that was never written out', () => {
    const known = new Set<string>();
    for (const { lemma } of sources)
      for (const { form } of lemma.forms) for (const word of form.split(' ')) known.add(fold(word));
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(7), (word, at) => {
        const mangled = fold(`${word.slice(0, at)}غق${word.slice(at)}`);
        expect(lexicon.word(mangled) >= 0).toBe(known.has(mangled));
      }),
    );
  });
});
