// In: records with their words. Out: what a reader is told that they are called, alone, with the article and all of a kind.
import { describe, expect, test } from 'vitest';
import { INFLECTORS } from '../../src/lang/inflectors.ts';
import { recordNames } from '../../src/lexicon/record-names.ts';
import type { WorldTable } from '../../src/lexicon/schema.ts';
import type { Words } from '../../src/lexicon/words.ts';

const arabic = (words: Words, table: WorldTable = 'nouns'): readonly string[] =>
  recordNames(table, { id: 'x', ar: words }, 'ar', INFLECTORS.ar).map(([id, name]) => `${id} ${name}`);

describe('Arabic names of nouns', () => {
  test.for<[string, Words, string[]]>([
    ['a broken plural', { nouns: ['جندي / جنود'] }, ['noun.x جندي', 'the.noun.x الجندي', 'all.noun.x الجنود']],
    [
      'a sound one, as it stands behind عدد',
      { nouns: ['مسؤول +ون'] },
      ['noun.x مسؤول', 'the.noun.x المسؤول', 'all.noun.x المسؤولين'],
    ],
    [
      'a ي that the article brings back',
      { nouns: ['مقهى / مقاه / مقاهي'] },
      ['noun.x مقهى', 'the.noun.x المقهى', 'all.noun.x المقاهي'],
    ],
    ['a noun that begins like the article', { nouns: ['التهاب'] }, ['noun.x التهاب', 'the.noun.x الالتهاب']],
    ['a definite genitive', { nouns: ['خفر السواحل'] }, ['noun.x خفر السواحل', 'the.noun.x خفر السواحل']],
    ['an adjective in -ي', { nouns: ['هبوط اضطراري'] }, ['noun.x هبوط اضطراري', 'the.noun.x الهبوط الاضطراري']],
    ['words that do not show their article', { nouns: ['محطة كهرباء'] }, ['noun.x محطة كهرباء']],
  ])('%s', ([, words, names]) => expect(arabic(words)).toEqual(names));

  test('a predicate that is listed by a verb is called by its verbal noun', () => {
    expect(arabic({ verbs: ['استقال يستقيل'] }, 'concepts')).toEqual([
      'concept.x استقالة',
      'the.concept.x الاستقالة',
      'all.concept.x الاستقالات',
    ]);
    expect(arabic({ verbs: ['لقي يلقى'] }, 'concepts')).toEqual(['concept.x لقي']);
  });

  test('proper names have one form', () => {
    expect(arabic({ names: ['نجران'] }, 'places')).toEqual(['place.x نجران']);
  });
});

test('English says its names as they are', () => {
  const record = { id: 'x', en: { verbs: ['resign'] } };
  expect(recordNames('concepts', record, 'en', INFLECTORS.en)).toEqual([['concept.x', 'resign']]);
});
