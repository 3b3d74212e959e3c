// In: two articles that tell one thing, each in its own words. Out: the figures and lengths that cannot both be right, worth a look.
import { describe, expect, test } from 'vitest';
import { conflictsAmong } from './conflicts-among.ts';

const PORT =
  'عادت الحركة إلى ميناء صحار صباح الأحد بعد إضراب سائقي الرافعات الذي استمر أسبوعا، وقال رئيس الميناء إن الأرصفة تعمل.';

async function notesOn(rule: string, first: string, second: string): Promise<string[]> {
  const conflicts = await conflictsAmong(
    [
      ['2015-03-01T12:00', `ميناء صحار يعود إلى العمل\n\n${PORT}\n\n${first}`],
      ['2015-03-01T16:00', `انتهاء إضراب سائقي الرافعات في ميناء صحار\n\n${PORT}\n\n${second}`],
    ],
    rule,
  );
  return conflicts.map((c) => `${c.severity} ${c.sides.map((s) => s.value).join(' ')}`);
}

const SCHOOLS = 'وأشار الوزير إلى أنه سيتم افتتاح 13 مدرسة جديدة هذا العام في صحار، منها 4 مدارس تجريبية.';

describe('sentences that tell one thing in other words', () => {
  test('parts of a plan: منها 4 مدارس تجريبية, منها 6', async () => {
    const other = 'وصرح الوزير بأن صحار ستشهد هذا العام افتتاح 13 مدرسة جديدة، منها 6 مدارس تجريبية للبنات.';
    expect(await notesOn('quantity', SCHOOLS, other)).toEqual(['note 4 6']);
  });

  test('a figure that the other article gives as well is not set against another', async () => {
    const other =
      'وصرح الوزير بأن صحار ستشهد هذا العام افتتاح 13 مدرسة جديدة، منها 6 مدارس تجريبية للبنات. وبدأ العمل في 4 مدارس.';
    expect(await notesOn('quantity', SCHOOLS, other)).toEqual([]);
  });

  test('two bounds are two lengths: منذ أكثر من 30 عاما, منذ أكثر من 39 عاما', async () => {
    const notes = await notesOn(
      'duration',
      'وأضاف رئيس الميناء أن زيارة الوفد الياباني تأتي تكريما لعمال الأرصفة الذين يخدمون السفن منذ أكثر من 30 عاما في صحار.',
      'وقال رئيس الميناء إن زيارة الوفد الياباني تاريخية، وتكرم عمال الأرصفة الذين يخدمون السفن في صحار منذ أكثر من 39 عاما.',
    );
    expect(notes).toEqual(['note P30Y P39Y']);
  });
});
