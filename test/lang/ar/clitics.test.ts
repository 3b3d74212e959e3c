// In: Arabic tokens as newspapers write them. Out: whether the first reading splits off the right clitics and finds the right word.
import { describe, expect, test } from 'vitest';
import { FEATURE, TOKEN_KIND } from '../../../src/core/lexeme.ts';
import { createSetup } from '../../../src/setup.ts';

const { vocabulary, lexicon } = createSetup().tongue('ar');

function read(word: string) {
  const form = vocabulary.forms[vocabulary.internText(word, TOKEN_KIND.word)]!;
  return form.readings.map((r) => {
    const entry = lexicon.entries[r.entry];
    const split = [r.conjunction, r.preposition, r.future ? 'س' : '', r.article ? 'ال' : ''].filter(Boolean).join('+');
    return {
      split,
      word: entry ? `${entry.table}:${entry.key}` : '',
      pronoun: r.pronoun,
      features: r.features,
      stem: r.stem,
    };
  });
}

describe('the first reading', () => {
  test.for<[string, string, string, string]>([
    ['و', '', 'particle:and', ''],
    ['وقتل', 'و', 'concept:kill', ''],
    ['والمسؤولون', 'و+ال', 'noun:official', ''],
    ['للقوات', 'ل+ال', 'noun:force', ''],
    ['للجنة', 'ل+ال', 'noun:committee', ''],
    ['وبالمستشفيات', 'و+ب+ال', 'noun:hospital', ''],
    ['وسيواجه', 'و+س', 'concept:confront', ''],
    ['ليصل', 'ل', 'concept:arrive', ''],
    ['رسالته', '', 'noun:letter', 'ه'],
    ['قتلوه', '', 'concept:kill', 'ه'],
    ['أعضائها', '', 'noun:member', 'ها'],
    ['مسؤولوها', '', 'noun:official', 'ها'],
    ['رفضهم', '', 'concept:reject', 'هم'],
    ['عليه', '', 'particle:on', 'ه'],
    ['إليها', '', 'particle:to-whom', ''],
    ['وزير', '', 'noun:minister', ''],
    ['فصائل', '', 'noun:armed-group', ''],
    ['بيان', '', 'concept:announce', ''],
    ['لجان', '', 'noun:committee', ''],
    ['الأمن', 'ال', 'noun:security', ''],
    ['بينهم', '', 'particle:among-them', ''],
    ['مشيرا', '', 'concept:point-out', ''],
    ['يعانى', '', 'concept:suffer', ''],
    ['فى', '', 'particle:in', ''],
    ['الى', '', 'particle:to', ''],
    ['مسئولين', '', 'noun:official', ''],
  ])('of «%s» is %s %s %s', ([token, split, word, pronoun]) => {
    const [first] = read(token);
    expect({ split: first?.split, word: first?.word, pronoun: first?.pronoun }).toEqual({ split, word, pronoun });
  });

  test.for<[string, keyof typeof FEATURE]>([
    ['قتلت', 'feminine'],
    ['شرطيتان', 'dual'],
    ['مسؤولان', 'dual'],
    ['بيانا', 'accusative'],
    ['أجريت', 'passive'],
    ['شوهدت', 'passive'],
    ['أعلن', 'masculine'],
    ['المدعومة', 'passiveParticiple'],
  ])('of «%s» is %s', ([token, feature]) => {
    expect(read(token)[0]!.features & FEATURE[feature]).not.toBe(0);
  });
});

describe('no reading', () => {
  test.for<[string, string]>([
    ['الأمن', 'a verb after the article'],
    ['بقتل', 'a verb after ب'],
    ['للرفض', 'a verb after لل'],
  ])('of «%s» is %s', ([token]) => {
    for (const { features } of read(token)) expect(features & (FEATURE.past | FEATURE.present)).toBe(0);
  });

  test.for<[string, string]>([
    ['الله', 'particle:to-him'],
    ['بلوك', 'hedge:if'],
    ['حاله', 'concept:prevent'],
    ['صاروخي', 'noun:rocket'],
  ])('of «%s» is %s', ([token, word]) => {
    expect(read(token).map((r) => r.word)).not.toContain(word);
  });
});

describe('a word that no table knows', () => {
  test.for<[string, string, string]>([
    ['والزنبركات', 'و+ال', 'زنبركات'],
    ['بالزنبرك', 'ب+ال', 'زنبرك'],
    ['وزنبركات', 'و', 'زنبركات'],
    ['بزنبرك', '', 'بزنبرك'],
    ['زنبركها', '', 'زنبركها'],
  ])('is split where that is likely: «%s»', ([token, split, stem]) => {
    const [first] = read(token);
    expect({ split: first?.split, stem: first?.stem }).toEqual({ split, stem });
  });
});
