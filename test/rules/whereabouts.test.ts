// In: articles on one happening. Out: the spots, sides, days and beginnings that are worth a look: notes, where two of them cannot be one.
import { describe, expect, test } from 'vitest';
import type { Located } from '../../src/rules/places/located.ts';
import { placesAgree } from '../../src/rules/places/whereabouts.ts';
import { conflictsAmong } from './conflicts-among.ts';

const CRASH =
  'قتل 14 شخصا في تحطم طائرة شحن أقلعت من مطار الخرطوم صباح السبت، كما قالت هيئة الطيران المدني السودانية، وكانت الطائرة متجهة إلى بورتسودان.';

/** What a rule reports on two articles on the crash, with what each adds: severity and sides. */
async function told(rule: string, first: string, second: string, lead = CRASH): Promise<string[]> {
  const conflicts = await conflictsAmong(
    [
      ['2019-06-08T12:00', `تحطم طائرة شحن في الخرطوم\n\n${lead}\n\n${first}`],
      ['2019-06-08T16:00', `مقتل 14 بتحطم طائرة شحن في الخرطوم\n\n${lead}\n\n${second}`],
    ],
    rule,
  );
  return conflicts.map((c) => [c.severity, ...c.sides.map((s) => s.value)].join(' | '));
}

describe('spots of one happening', () => {
  test('a field is no road: سقطت في حقل and سقطت على الطريق', async () => {
    expect(await told('place', 'وسقطت الطائرة في حقل ذرة.', 'وسقطت الطائرة على الطريق السريع.')).toEqual([
      'note | in field | in road',
    ]);
  });

  test('beside a market is not in it: سقطت على سوق and سقطت قرب سوق', async () => {
    expect(await told('place', 'وسقطت الطائرة على سوق مزدحم.', 'وسقطت الطائرة قرب سوق.')).toEqual([
      'note | in market | near market',
    ]);
  });

  test('a street may lie in a residential area', async () => {
    expect(await told('place', 'وسقطت الطائرة في شارع ضيق.', 'وسقطت الطائرة على حي سكني.')).toEqual([]);
  });

  test('one road called by another of its ends is one: طريق الخرطوم - مدني', async () => {
    expect(await told('place', 'وسقطت الطائرة على طريق الخرطوم - مدني.', 'وسقطت الطائرة على طريق مدني.')).toEqual([]);
  });

  test('what is on its way is on no road: في طريقها إلى', async () => {
    expect(await told('place', 'وسقطت الطائرة في حقل ذرة.', 'وسقطت الطائرة في طريقها إلى بورتسودان.')).toEqual([]);
  });

  test('another happening has its own spot: the plane in a field, the wounded in hospitals', async () => {
    expect(await told('place', 'وسقطت الطائرة في حقل ذرة.', 'ويعالج الجرحى في مستشفى المدينة.')).toEqual([]);
  });

  test('storeys of one fire: the third floor and the roof, across two languages', async () => {
    const conflicts = await conflictsAmong(
      [
        [
          '2019-06-08',
          'حريق في فندق النيل بالخرطوم يقتل 14 شخصا\n\nاندلع الحريق في الطابق الثالث من فندق النيل في الخرطوم وقتل 14 شخصا.',
        ],
        [
          '2019-06-08',
          'Khartoum Nile Hotel fire kills 14\n\nThe fire began on the roof of the Nile Hotel in Khartoum and killed 14 people.',
        ],
      ],
      'place',
    );
    expect(conflicts.map((c) => [c.severity, ...c.sides.map((s) => s.value)])).toEqual([
      ['note', 'in floor 3', 'in roof'],
    ]);
  });
});

describe('the province of a town', () => {
  test('ياسوج في محافظة أصفهان and ياسوج (مركز محافظة كهكيلوية وبوير أحمد)', async () => {
    expect(
      await told(
        'place',
        'وكانت الطائرة عائدة من ياسوج في محافظة أصفهان.',
        'وكانت الطائرة عائدة من ياسوج (مركز محافظة كهكيلوية وبوير أحمد).',
      ),
    ).toEqual(['note | isfahan | kohgiluyeh']);
  });

  test('a province within a province is no other: خريص في الأحساء', async () => {
    expect(
      await told('place', 'وعادت الطائرة من خريص في الأحساء.', 'وعادت الطائرة من خريص في المنطقة الشرقية.'),
    ).toEqual([]);
  });
});

describe('days of one happening', () => {
  test('what was told on Friday did not happen on Saturday', async () => {
    const conflicts = await conflictsAmong(
      [
        [
          '2019-06-08T12:00',
          'تحطم طائرة شحن في الخرطوم\n\nقتل 14 شخصا السبت في تحطم طائرة شحن في الخرطوم، كما أعلنت هيئة الطيران المدني.',
        ],
        [
          '2019-06-08T09:00',
          'تحطم طائرة شحن في الخرطوم\n\nقالت وسائل إعلام سودانية، الجمعة، إن 14 شخصا قتلوا في تحطم طائرة شحن في الخرطوم.',
        ],
      ],
      'date',
    );
    expect(conflicts.map((c) => [c.severity, ...c.sides.map((s) => s.value)])).toEqual([
      ['note', '2019-06-07', '2019-06-08'],
    ]);
  });

  test('what was told on Saturday may have happened on Friday', async () => {
    const lead = CRASH.replace('صباح السبت', 'صباح الجمعة');
    expect(await told('date', 'ويحقق خبراء.', 'قالت وسائل إعلام، السبت، إن 14 شخصا قتلوا في التحطم.', lead)).toEqual(
      [],
    );
  });
});

describe('beginnings of what goes on', () => {
  const WAR = 'قتل 14 شخصا في قصف على مدينة كادقلي في جنوب كردفان، كما قالت هيئة الإغاثة السودانية.';

  test('fighting since June and since July', async () => {
    expect(
      await told(
        'date',
        'وتقاتل الحركة الشعبية الجيش السوداني في جنوب كردفان منذ يونيو.',
        'وتقاتل الحركة الشعبية الجيش السوداني في جنوب كردفان منذ يوليو.',
        WAR,
      ),
    ).toEqual(['note | --06 | --07']);
  });

  test('a war since 2011 and since June may be one', async () => {
    expect(
      await told(
        'date',
        'وتقاتل الحركة الشعبية الجيش السوداني في جنوب كردفان منذ يونيو.',
        'وتقاتل الحركة الشعبية الجيش السوداني في جنوب كردفان منذ عام 2011.',
        WAR,
      ),
    ).toEqual([]);
  });
});

test('how far a place lies and on which side of a town are two things: no agreement, and no error', () => {
  const told = (aspect: string, place: object): Located => ({ aspect, of: 'basra', place }) as unknown as Located;
  const far = told('distance', { distance: { metres: 9000, approximate: false } });
  const side = told('side', { relation: 'north', within: false });
  expect(placesAgree(far, side)).toBe(false);
  expect(placesAgree(side, far)).toBe(false);
  expect(placesAgree(far, far)).toBe(true);
});
