// In: a sentence. Out: the predicates that its date is said of, and those that only stand beside it.
import { describe, expect, test } from 'vitest';
import { claimsOf } from './read.ts';

/** Concepts that a sentence dates: `firm`, said of them; `loose`, beside them. */
function datedIn(text: string): { readonly firm: readonly string[]; readonly loose: readonly string[] } {
  const dated = claimsOf(text).filter(({ when, what }) => when && what?.concept);
  const concepts = (loose: boolean): string[] => [
    ...new Set(dated.filter((c) => (c.loose === true) === loose).map(({ what }) => what!.concept!)),
  ];
  return { firm: concepts(false), loose: concepts(true) };
}

describe('a date is said of', () => {
  test.each([
    ['بدأ الإضراب الاثنين', ['begin', 'strike-work']],
    ['قتل 12 شخصا، الأحد، في حريق بمدينة طنطا', ['kill', 'fire']],
    ['حذرت بريطانيا، الأحد، رعاياها من السفر', ['warn']],
    ['أجلت محكمة جنح المنصورة محاكمة الكاتب إلى 11 يونيو لسماع الشهود', ['adjourn']],
    ['انتهت أعمال التبريد بعد انفجار وقع صباح الاثنين', ['explode', 'occur']],
    ['Nineteen workers died on Friday in a fire', ['die', 'fire']],
    ['The court adjourned the trial to 11 June to hear witnesses', ['adjourn']],
  ])('%s', (text, firm) => {
    expect(datedIn(text).firm).toEqual(firm);
  });

  test.each([
    ['انتهت أعمال التبريد بعد انفجار وقع صباح الاثنين', 'end'],
    ['أجلت محكمة جنح المنصورة محاكمة الكاتب إلى 11 يونيو لسماع الشهود', 'listen'],
    ['توج بالدوري عقب فوز منافسه الاثنين', 'win'],
  ])('loosely: %s: %s', (text, concept) => {
    expect(datedIn(text).loose).toContain(concept);
  });

  test.each([
    ['حرر محضر بالواقعة رقم 484 لسنة 2013', 'the year of a record'],
    ['طالبوا بالعودة إلى دستور 1971', 'a constitution called by its year'],
  ])('nothing in %s: %s', (text) => {
    expect(datedIn(text)).toEqual({ firm: [], loose: [] });
  });
});

describe('lengths of time that nothing counts', () => {
  test.each([
    ['ستستمر الهدنة أسبوعا لدخول المساعدات', 'P1W'],
    ['أمهلت الحكومة الشركة شهرا لتقديم خطة', 'P1M'],
    ['تستمر الزيارة يوما', 'P1D'],
  ])('%s', (text, value) => {
    expect(claimsOf(text).map(({ duration }) => duration?.value)).toContain(value);
  });

  test.each([['كان أسبوعا دمويا في بغداد'], ['سيعود يوما ما إلى وطنه']])('none in %s', (text) => {
    expect(claimsOf(text).filter(({ duration }) => duration)).toEqual([]);
  });
});
