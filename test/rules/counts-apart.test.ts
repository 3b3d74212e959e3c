// In: articles that count or measure. Out: whether their figures are set against each other loudly, quietly, with an explanation, or not at all.
import { describe, expect, test } from 'vitest';
import { conflictsAmong } from './conflicts-among.ts';

type Text = readonly [published: string, text: string];

/** `loud`, the kind of an explanation, or `quiet`: a note or nothing. */
async function outcome(rule: string, ...texts: readonly Text[]): Promise<string> {
  const conflicts = await conflictsAmong(texts, rule);
  if (conflicts.some(({ explanation, severity }) => !explanation && severity !== 'note')) return 'loud';
  return conflicts[0]?.explanation?.kind ?? 'quiet';
}

/** Two articles, the one at noon of 4 March, the other at the given time. */
const pair = (later: string, first: string, second: string): [Text, Text] => [
  ['2015-03-04T12:00Z', first],
  [later, second],
];

const SAME_DAY = '2015-03-04T15:00Z';
const TWO_DAYS_LATER = '2015-03-06T13:00Z';

describe('counts of two days', () => {
  const raid = (bags: number, courts: number): string =>
    `حملة تموينية بأسواق طنطا\n\nأسفرت حملة مديرية التموين بأسواق مدينة طنطا عن التحفظ على ${bags} جوال دقيق مدعم قبل بيعها في السوق السوداء وتحرير ${courts} محضرا للمخالفين`;

  test('are not set against each other where nothing else is kept', async () => {
    expect(await outcome('quantity', ...pair(TWO_DAYS_LATER, raid(64, 31), raid(85, 47)))).toBe('quiet');
  });

  test('are, where one sentence keeps another figure', async () => {
    expect(await outcome('quantity', ...pair('2015-03-05T13:00Z', raid(64, 31), raid(46, 31)))).toBe('loud');
  });

  test('are, on one day', async () => {
    expect(await outcome('quantity', ...pair(SAME_DAY, raid(64, 31), raid(85, 31)))).toBe('loud');
  });

  test('of a court keep the length of the sentence', async () => {
    const fine = (sum: string): string =>
      `حكم بسجن مدير مصنع الأسمدة بأسوان\n\nقضت محكمة جنايات أسوان بسجن مدير مصنع الأسمدة سبع سنوات وتغريمه ${sum} ألف جنيه في قضية تلويث مياه النيل`;
    expect(await outcome('quantity', ...pair('2015-03-05T13:00Z', fine('20'), fine('50')))).toBe('loud');
  });

  test('are tolls that a text of another day tells in its own words', async () => {
    const first =
      'انفجار بسوق الفلوجة\n\nقتل 17 شخصا في انفجار سيارة مفخخة بسوق الفلوجة غربي العراق وفق مصدر طبي في مستشفى المدينة';
    const second = (n: number): string =>
      `انفجار بسوق الفلوجة\n\nهز سوق الفلوجة انفجار سيارة مفخخة أسفر عن مقتل ${n} شخصا بحسب الشرطة العراقية`;
    expect(await outcome('quantity', ...pair(TWO_DAYS_LATER, first, second(13)))).toBe('quiet');
    expect(await outcome('quantity', ...pair(SAME_DAY, first, second(13)))).toBe('loud');
    expect(await outcome('quantity', ...pair(TWO_DAYS_LATER, first, second(24)))).toBe('updated-figure');
  });
});

describe('an open count', () => {
  const list = (n: number, open: string): string =>
    `انتخابات نقابة المهندسين بتونس\n\nيتنافس على مقعد نقيب المهندسين بتونس ${n} مهندسا${open} وفق رئيس اللجنة المشرفة على انتخابات النقابة`;

  test('grows: 14 مهندسا حتى الآن', async () => {
    expect(await outcome('quantity', ...pair('2015-03-04T19:00Z', list(14, ' حتى الآن'), list(17, ' حتى الآن')))).toBe(
      'updated-figure',
    );
  });

  test('that is closed does not', async () => {
    expect(await outcome('quantity', ...pair(SAME_DAY, list(14, ''), list(17, '')))).toBe('loud');
  });
});

describe('figures of one list', () => {
  test('that both articles print are of two lines', async () => {
    const seats = (lines: readonly [string, string]): string =>
      `تشكيل المجلس الأعلى للآثار\n\nيتكون المجلس الأعلى للآثار على النحو التالي.\n\n${lines[0]}.\n\n${lines[1]}.`;
    const [a, b] = ['7 خبراء ترشحهم جامعة بغداد من خارج أساتذتها', '9 خبراء ترشحهم جامعة الموصل من خارج أساتذتها'];
    expect(await outcome('quantity', ...pair(SAME_DAY, seats([a, b]), seats([b, a])))).toBe('quiet');
    expect(await outcome('quantity', ...pair(SAME_DAY, seats([a, b]), seats([a, b.replace('9', '12')])))).toBe('loud');
  });

  test('add up to the headline of another: four cannons and three', async () => {
    const found = (headline: number, second: number): string =>
      `ضبط ${headline} مدافع هاون قرب الحدود\n\nضبطت قوات حرس الحدود 4 مدافع هاون في سيارة قرب بلدة الرطبة، كما ضبطت ${second} مدافع هاون في مخبأ قرب بلدة القائم.`;
    expect(await outcome('quantity', ...pair(SAME_DAY, found(4, 3), found(7, 3)))).toBe('quiet');
  });

  test('for each of several are no totals: 20 at every school', async () => {
    const course = (seats: string): string =>
      `دورات للخياطة بالمنصورة\n\nوقعت مديرية العمل بالمنصورة اتفاقا مع 4 مدارس مهنية لتنظيم دورات خياطة لعدد ${seats} بهدف توفير فرص عمل للشباب`;
    expect(await outcome('quantity', ...pair(SAME_DAY, course('20 متدربا بكل مدرسة'), course('80 متدربا')))).toBe(
      'quiet',
    );
    expect(await outcome('quantity', ...pair(SAME_DAY, course('60 متدربا'), course('80 متدربا')))).toBe('loud');
  });
});

describe('those held', () => {
  const court = (act: string, n: number): string =>
    `أحداث شغب ملعب وهران\n\nقرر قاضي التحقيق في وهران ${act} ${n} متهما في أحداث الشغب بملعب وهران خمسة عشر يوما على ذمة القضية`;

  test('are others where their detention is renewed', async () => {
    expect(await outcome('quantity', ...pair(SAME_DAY, court('حبس', 28), court('تجديد حبس', 21)))).toBe('quiet');
  });

  test('are the same where a copy changes the number alone', async () => {
    expect(await outcome('quantity', ...pair(SAME_DAY, court('حبس', 28), court('حبس', 21)))).toBe('loud');
  });
});

describe('a form', () => {
  const arrival = (ship: string, port: string, n: number): string =>
    `سياح يصلون ميناء العقبة\n\nوصلت إلى ميناء العقبة السفينة السياحية ${ship} وعلى متنها ${n} سائحا من جنسيات مختلفة قادمة من ميناء ${port} ضمن رحلات الموسم الشتوي للميناء`;

  test('filled with other names tells of another thing', async () => {
    const [a, b] = [arrival('كريستال سيا', 'بيريوس', 830), arrival('أوشن بيرل', 'ليماسول', 1240)];
    expect(await outcome('quantity', ...pair(SAME_DAY, a, b))).toBe('quiet');
  });

  test('with its names kept tells of one', async () => {
    const [a, b] = [arrival('كريستال سيا', 'بيريوس', 830), arrival('كريستال سيا', 'بيريوس', 1240)];
    expect(await outcome('quantity', ...pair(SAME_DAY, a, b))).toBe('loud');
  });
});

describe('lengths', () => {
  test('that one sentence gives both are a whole and its part: six days, four of them in the first town', async () => {
    const led = 'لجنة برلمانية إلى معان والعقبة\n\nشكل مجلس النواب الأردني لجنة لتفقد الأضرار في معان والعقبة،';
    const whole = (days: string): string =>
      `${led} تستمر زيارة اللجنة ${days} تبدأ غدا بزيارة معان ثم تغادرها إلى العقبة لتفقد أحوال المواطنين`;
    const parts = `${led} على أن تبدأ اللجنة زيارتها غدا لمدينة معان لمدة 4 أيام ثم تتوجه إلى العقبة في زيارة تستمر يومين`;
    const both = `${led} تستمر زيارة اللجنة 6 أيام تبدأ غدا بزيارة معان لمدة 4 أيام ثم تغادر إلى العقبة ليومين آخرين لتفقد أحوال المواطنين`;
    const texts = [whole('6 أيام'), parts, both].map((text): Text => [SAME_DAY, text]);
    expect(await outcome('duration', ...texts)).toBe('quiet');
    expect(await outcome('duration', ...pair(SAME_DAY, whole('6 أيام'), whole('9 أيام')))).toBe('loud');
  });
});

describe('digits', () => {
  test('parted by a slash number a record: المحضر رقم 14/512', async () => {
    const record = (n: string): string =>
      `شجار بسوق بني سويف\n\nتحرر عن الشجار بسوق بني سويف المحضررقم ${n} أحوال مركز شرطة بني سويف وتم العرض على النيابة العامة لمباشرة التحقيقات`;
    expect(await outcome('quantity', ...pair(SAME_DAY, record('14/512'), record('15/513')))).toBe('quiet');
  });
});

describe('lists of two lots', () => {
  const lot = (sacks: string, rifles: string, magazines: number): string =>
    `ضبط حرس الحدود شمال السلوم ${sacks} بداخلها ${rifles} و${magazines} خزنة قبل تهريبها`;

  test('are not set against each other where no line of both is the same', async () => {
    const texts = pair(SAME_DAY, lot('سبعة أجولة', '47 بندقية', 38), lot('أربعة أجولة', '4 بنادق', 114));
    expect(await conflictsAmong(texts, 'quantity')).toEqual([]);
  });

  test('are one lot where a line is the same', async () => {
    const texts = pair(SAME_DAY, lot('سبعة أجولة', '47 بندقية', 38), lot('سبعة أجولة', '47 بندقية', 114));
    expect(await outcome('quantity', ...texts)).toBe('loud');
  });
});
