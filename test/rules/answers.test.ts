// In: short articles on one story. Out: which open questions and differing answers are reported, under which rule, and how they are explained.
import { describe, expect, test } from 'vitest';
import { conflictsAmong } from './conflicts-among.ts';

type Dated = readonly [published: string, text: string];

async function told(articles: readonly Dated[], only: string): Promise<string[]> {
  const conflicts = await conflictsAmong(articles, only);
  return conflicts.map((c) => `${c.severity} ${c.explanation?.kind ?? 'unexplained'}`);
}

const open = 'تحطمت طائرة شحن قرب مطار جوبا صباح الثلاثاء ولم يعرف سبب تحطم الطائرة بعد';
const answered = 'تحطمت طائرة شحن قرب مطار جوبا صباح الثلاثاء نتيجة خلل فني في المحرك';

describe('what one text leaves open and another answers', () => {
  test('hours later it is explained by the time', async () => {
    const articles: Dated[] = [
      ['2019-06-11T08:00:00Z', open],
      ['2019-06-11T15:00:00Z', answered],
    ];
    expect(await told(articles, 'polarity')).toEqual(['note different-time']);
  });
  test('within the hour it is not', async () => {
    const articles: Dated[] = [
      ['2019-06-11T08:00:00Z', open],
      ['2019-06-11T08:40:00Z', answered],
    ];
    expect(await told(articles, 'polarity')).toEqual(['note unexplained']);
  });
  test('a week later it is left alone', async () => {
    const articles: Dated[] = [
      ['2019-06-11T08:00:00Z', open],
      ['2019-06-18T08:00:00Z', answered],
    ];
    expect(await told(articles, 'polarity')).toEqual([]);
  });
  test('a text that gives both is set against none', async () => {
    const both = `${answered}، وقالت السلطات إنه لم يعرف سبب تحطم الطائرة بعد`;
    const articles: Dated[] = [
      ['2019-06-11T08:00:00Z', open],
      ['2019-06-11T15:00:00Z', both],
    ];
    expect(await told(articles, 'polarity')).toEqual([]);
  });
});

describe('two answers', () => {
  const shot = 'أسقطت طائرة شحن بصاروخ قرب مطار جوبا صباح الثلاثاء وقتل طاقمها';
  const fault = 'سقطت طائرة شحن بسبب عطل فني قرب مطار جوبا صباح الثلاثاء وقتل طاقمها';
  test('a fault or a missile', async () => {
    const articles: Dated[] = [
      ['2019-06-11T08:00:00Z', shot],
      ['2019-06-11T15:00:00Z', fault],
    ];
    expect(await told(articles, 'antonym')).toEqual(['note unexplained']);
  });
  test('one answer in other words is none', async () => {
    const articles: Dated[] = [
      ['2019-06-11T08:00:00Z', fault],
      ['2019-06-11T15:00:00Z', fault.replace('عطل فني', 'خلل ميكانيكي')],
    ];
    expect(await told(articles, 'antonym')).toEqual([]);
  });
  test('a search that was resumed goes on', async () => {
    const articles: Dated[] = [
      ['2019-06-11T08:00:00Z', 'تتواصل عمليات البحث عن طاقم طائرة شحن تحطمت قرب مطار جوبا صباح الثلاثاء'],
      ['2019-06-11T15:00:00Z', 'استؤنفت عمليات البحث عن طاقم طائرة شحن تحطمت قرب مطار جوبا صباح الثلاثاء'],
    ];
    expect(await told(articles, 'antonym')).toEqual([]);
  });
});

describe('denied and told', () => {
  const attack = 'قصفت طائرات حربية قرية حدودية قرب مويالي صباح الأربعاء';
  const denial = 'تعرضت قرية حدودية قرب مويالي لأضرار صباح الأربعاء ونفى الجيش الإثيوبي قصف القرية';
  test('is each speaker’s own', async () => {
    const articles: Dated[] = [
      ['2019-06-12T08:00:00Z', attack],
      ['2019-06-12T15:00:00Z', denial],
    ];
    expect(await told(articles, 'polarity')).toEqual(['note different-speaker']);
  });
  test('two texts that give both say the same', async () => {
    const both = `${attack}. ونفى الجيش الإثيوبي قصف القرية.`;
    const articles: Dated[] = [
      ['2019-06-12T08:00:00Z', both],
      ['2019-06-12T15:00:00Z', `${attack}، بحسب سكان. ونفى الجيش الإثيوبي قصف القرية.`],
    ];
    expect(await told(articles, 'polarity')).toEqual([]);
  });
});
