// In: a sentence. Out: the spots that it places something at: the noun, how it stands to it, its names.
import { describe, expect, test } from 'vitest';
import { claimsOf } from './read.ts';

/** The spots of a sentence, each once, as `relation noun names`. */
function spotsOf(text: string): string[] {
  const spots = new Set(claimsOf(text).flatMap(({ spots: own }) => own ?? []));
  return [...spots].map(({ relation, noun, number, names }) =>
    [relation, noun, ...(number === undefined ? [] : [number]), ...names].join(' '),
  );
}

describe('spots', () => {
  test.each([
    ['سقطت الطائرة في حقل بطاطا', ['in field']],
    ['سقطت الطائرة في قلب السوق', ['in market']],
    ['وقع إطلاق النار قرب أحد المقاهي', ['near cafe']],
    ['وضعت القنابل تحت السيارات', ['below car']],
    ['اندلع الحريق في الطابق الثالث', ['in floor 3']],
    ['وقع الهجوم في شارع "أوغستان"', ['in street اوغستان']],
    ['استهدفت غارة قرية معرشمارين', ['in village معرشمارين']],
    ['وقع الانفجار عند البوابة الشرقية', ['in gate east']],
    ['وقع الانفجار أمام الباب الثاني', ['near door number 2']],
    ['نقلت الجثث إلى مشرحة زينهم', ['near morgue زينهم']],
    ['نقلت الجثث إلى مشرحة مستشفى الروضة', ['near morgue الروضه']],
    ['تأجلت المحاكمة أمام المحكمة الابتدائية بسوسة', ['near court sousse']],
    ['The bomb went off at the back gate', ['in gate back']],
    ['A bomb was found in the side of a school building', ['in school']],
    ['The bomb fell in a primary school yard', ['in yard']],
    ['The plane crashed into a market', ['in market']],
  ])('%s', (text, expected) => {
    expect(spotsOf(text)).toEqual(expected);
  });

  test.each([
    ['قضت المحكمة بسجن الناشط خمس سنوات', 'jailed, in whatever prison'],
    ['اصطدمت الحافلة بشاحنة', 'a lorry that is hit is no spot'],
    ['كانت السفينة في طريقها إلى الميناء', 'on the way'],
    ['عثر على حطام الطائرة', 'a wreck lies somewhere else'],
    ['The airport opened a market of its own', 'what acts or is acted on is no spot'],
  ])('none in %s: %s', (text) => {
    expect(spotsOf(text)).toEqual([]);
  });
});
