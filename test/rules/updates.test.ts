// In: articles that count the dead or the saved, at their times. Out: whether the figures are one that moved, was corrected, or a conflict.
import { describe, expect, test } from 'vitest';
import { conflictsAmong } from './conflicts-among.ts';

/** The explanation of the conflict of counts, `loud` where there is none, `none` where nothing is reported. */
async function outcome(texts: ReadonlyArray<readonly [string, string]>): Promise<string> {
  const conflicts = await conflictsAmong(texts, 'quantity');
  return conflicts.length === 0 ? 'none' : (conflicts[0]!.explanation?.kind ?? 'loud');
}

const blast = (n: number): string => `مقتل ${n} شخصا في انفجار بمدينة حمص`;

describe('a toll', () => {
  test('that is higher hours later has grown', async () => {
    const texts = [
      ['2021-03-01T10:00Z', blast(12)],
      ['2021-03-01T16:00Z', blast(15)],
    ] as const;
    expect(
      await outcome(texts.map(([at, text], i) => [at, i ? `${text} صباح الاثنين، بحسب الدفاع المدني` : text])),
    ).toBe('updated-figure');
  });

  test('that is lower hours later is a conflict', async () => {
    expect(
      await outcome([
        ['2021-03-01T10:00Z', blast(15)],
        ['2021-03-01T16:00Z', blast(12)],
      ]),
    ).toBe('loud');
  });

  test('of the same hour is a conflict', async () => {
    expect(
      await outcome([
        ['2021-03-01T10:00Z', blast(12)],
        ['2021-03-01T10:20Z', blast(15)],
      ]),
    ).toBe('loud');
  });

  test('altered in a copy that came out at once is a conflict', async () => {
    const copy = (n: number): string =>
      `${blast(n)}\nقتل ${n} شخصا في انفجار سيارة مفخخة قرب السوق القديمة بمدينة حمص صباح الاثنين وفق مصدر طبي`;
    expect(
      await outcome([
        ['2021-03-01T10:00Z', copy(12)],
        ['2021-03-01T12:00Z', copy(15)],
      ]),
    ).toBe('loud');
  });

  test('that a text says it corrects was corrected', async () => {
    const first = 'Tanker explosion kills 44 on Bauchi road';
    const later =
      'Police in Bauchi have revised down the death toll of the tanker explosion on Bauchi road, which killed 41.';
    expect(
      await outcome([
        ['2023-06-14T14:00Z', first],
        ['2023-06-16T10:00Z', later],
      ]),
    ).toBe('corrected');
  });
});

describe('prices and indices', () => {
  const brent = (move: string, cents: number, price: string): string =>
    `${move} خام برنت ${cents} سنتا إلى ${price} دولار للبرميل في بورصة لندن يوم الثلاثاء بينما صعدت أسهم شركات الطاقة`;

  test('told of a market hours apart are explained by the hour', async () => {
    expect(
      await outcome([
        ['2021-03-02T06:00Z', brent('ارتفع', 14, '113.62')],
        ['2021-03-02T10:00Z', brent('ارتفع', 19, '113.44')],
      ]),
    ).toBe('different-time');
  });

  test('told of a market at one hour are a conflict', async () => {
    expect(
      await outcome([
        ['2021-03-02T06:00Z', brent('ارتفع', 14, '113.62')],
        ['2021-03-02T06:20Z', brent('ارتفع', 19, '113.62')],
      ]),
    ).toBe('loud');
  });
});
