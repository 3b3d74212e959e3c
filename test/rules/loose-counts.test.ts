// In: two articles of one story. Out: the figures that are worth a look: notes, where the articles may tell of one thing.
import { describe, expect, test } from 'vitest';
import { conflictsAmong } from './conflicts-among.ts';

const BLAST =
  'قتل 12 شخصا في انفجار هز سوق الخضار في مدينة حمص صباح الأحد، وقال الدفاع المدني إن النيران أتت على عشرات المتاجر.';

/** Notes on two articles on the blast, with what each adds, as sides. */
async function notesOn(first: string, second: string): Promise<string[]> {
  const conflicts = await conflictsAmong(
    [
      ['2015-03-01T12:00', `انفجار في سوق بمدينة حمص\n\n${BLAST}\n\n${first}`],
      ['2015-03-01T16:00', `انفجار يهز سوق الخضار في حمص\n\n${BLAST}\n\n${second}`],
    ],
    'quantity',
  );
  return conflicts.map((c) => `${c.severity} ${c.sides.map((s) => s.value).join(' ')}`);
}

describe('figures of one small story in sentences unlike each other', () => {
  test('two bounds of one count are worth a look: أكثر من 60 and أكثر من 70', async () => {
    expect(
      await notesOn('وأكدت مصادر طبية إصابة أكثر من 60 شخصا.', 'ونقلت سيارات الإسعاف أكثر من 70 جريحا إلى المشافي.'),
    ).toEqual(['note 60 70']);
  });

  test('a bound that is hardly passed holds: at least 27 wounded, and 35 wounded', async () => {
    expect(await notesOn('وأكدت مصادر طبية إصابة 27 شخصا على الأقل.', 'ونقلت سيارات الإسعاف 35 جريحا.')).toEqual([]);
  });

  test('some of those who were hurt are not all: 9 children, 60 people', async () => {
    expect(await notesOn('وأصيب تسعة أطفال بحروق.', 'وأكدت مصادر طبية إصابة 60 شخصا.')).toEqual([]);
  });

  test('a crew is no part of the passengers: طاقم من 6, nine crew members', async () => {
    expect(await notesOn('وكان في المكان طاقم من ستة أفراد.', 'وكان بينهم تسعة من أفراد الطاقم.')).toEqual([
      'note 6 9',
    ]);
  });

  test('a storey that is the last says how many there are: الطابق الثالث والأخير, الطوابق الأربعة', async () => {
    expect(
      await notesOn('واندلعت النيران في الطابق الثالث والأخير من المبنى.', 'ويقع السوق في مبنى ذي الطوابق الأربعة.'),
    ).toEqual(['note 3 4']);
  });
});

test('whom each paper asked for itself is worth a look, no more: 61% of readers, 70% of readers', async () => {
  const POLL = 'من القراء يوافقون على قانون التظاهر الجديد في مصر بعد الأحداث الأخيرة';
  const conflicts = await conflictsAmong(
    [
      ['2013-01-30T12:00', `أظهر استطلاع أن 61% ${POLL}`],
      ['2013-01-30T12:00', `أظهر استطلاع أن 70% ${POLL}`],
    ],
    'quantity',
  );
  expect(conflicts.map((c) => c.severity)).toEqual(['note']);
});
