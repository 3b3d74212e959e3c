// In: words as the tables write them. Out: whether each way of writing means what it says, and whether doubled words are faults.
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../scripts/data/lint-words.ts';
import { FEATURE } from '../../src/core/lexeme.ts';
import { arabicInflector } from '../../src/lang/ar/inflection/index.ts';
import { englishInflector } from '../../src/lang/en/inflection/index.ts';
import { lemmas, type Words } from '../../src/lexicon/words.ts';
import type { Fault } from '../../src/lexicon/yaml.ts';

const arabic = (words: Words) => lemmas(words, arabicInflector);
const forms = (words: Words) => arabic(words).flatMap((lemma) => lemma.forms.map((f) => f.form));

describe('a verb', () => {
  test('gives its finite forms and, as a noun of its own, the verbal noun', () => {
    expect(arabic({ verbs: ['أعلن يعلن'] }).map((lemma) => lemma.pos)).toEqual(['verb', 'noun']);
  });
  test('carries the preposition that it needs into both', () => {
    expect(arabic({ verbs: [{ verb: 'أفرج يفرج', prep: 'عن' }] }).map((lemma) => lemma.prep)).toEqual(['عن', 'عن']);
  });
  test('takes the measure that is named for it', () => {
    expect(forms({ verbs: ['حذر يحذر II'] })).toContain('محذر');
    expect(forms({ verbs: ['نشر ينشر'] })).toContain('منشور');
  });
  test('keeps its fixed words, and a gap before them that the verbal noun does not have', () => {
    const made = forms({ verbs: ['أطلق يطلق … سراح'] });
    expect(made).toContain('أطلقت … سراح');
    expect(made).toContain('إطلاق سراح');
    expect(made).not.toContain('أطلقت سراح');
  });
  test('gives nothing but finite forms where `derive` says so', () => {
    const features = arabic({ verbs: [{ verb: 'سأل يسأل', derive: 'nothing' }] }).flatMap((l) => l.forms);
    expect(features.every((f) => (f.features & (FEATURE.past | FEATURE.present)) !== 0)).toBe(true);
  });
});

describe('other words', () => {
  test('a fixed word is an adverb, several are a phrase', () => {
    expect(arabic({ fixed: ['معا', 'على الأقل'] }).map((lemma) => lemma.pos)).toEqual(['adverb', 'phrase']);
  });
  test('a hyphen is a token of its own', () => {
    const [lemma] = lemmas({ nouns: ['cease-fire'] }, englishInflector);
    expect(lemma?.forms.map((f) => f.form)).toEqual(['cease - fire', 'cease - fires']);
  });
});

describe('doubled words', () => {
  const fault = (message: string): Fault => ({ file: '', line: 1, column: 1, message, source: '' });
  const told = (...records: Array<{ id: string; ar: Words }>) =>
    overlaps(records.map((record) => ({ record, fault }))).map((f) => f.message);

  test('a word of two concepts is a fault', () => {
    expect(told({ id: 'sign', ar: { verbs: ['وقع يقع'] } }, { id: 'occur', ar: { verbs: ['وقع يقع'] } })).toEqual([
      '«verbs وقع يقع» already names sign',
    ]);
  });
  test('unless a preposition tells them apart', () => {
    const said = { id: 'reveal', ar: { verbs: [{ verb: 'كشف يكشف', prep: 'عن' }] } };
    expect(told(said, { id: 'uncover', ar: { verbs: ['كشف يكشف'] } })).toEqual([]);
  });
  test('a verbal noun that the verb makes is not listed', () => {
    expect(told({ id: 'report', ar: { verbs: ['أخطر يخطر'], nouns: ['إخطار +ات'] } })).toEqual([
      '«إخطار» is made from its verb; leave it out',
    ]);
  });
});
