// In: pairs of short articles. Out: whether acts are set against each other, and what keeps them apart.
import { describe, expect, test } from 'vitest';
import { conflictsAmong } from './conflicts-among.ts';

async function rulesOn(texts: readonly string[], only: string): Promise<string[]> {
  const conflicts = await conflictsAmong(
    texts.map((text) => ['2019-04-15', text] as const),
    only,
  );
  return conflicts.filter((c) => c.severity !== 'note').map((c) => c.rule);
}

describe('polarity', () => {
  test('وقعت against لم توقع is a conflict', async () => {
    const texts = [
      'وقعت مصر اتفاق القرض مع صندوق النقد الدولي في القاهرة أمس الأحد',
      'لم توقع مصر اتفاق القرض مع صندوق النقد الدولي في القاهرة أمس الأحد',
    ];
    expect(await rulesOn(texts, 'polarity')).toEqual(['polarity']);
  });
  test('one statement copied with another conjunction (ولا تفرض, أنها لا تفرض) is none', async () => {
    const texts = [
      'أكد المستشار حسيني أن النيابة العامة ولا تفرض عروضا بديلة على من يريد تسوية موقفه القانوني في قضايا المال العام.',
      'أكد المستشار حسيني أن النيابة العامة لا تفرض عروضا بديلة على من يريد تسوية موقفه القانوني في قضايا المال العام.',
    ];
    expect(await rulesOn(texts, 'polarity')).toEqual([]);
  });
  test('what follows a denial far before it in one of two copies (أنكر المتهمون …، فوجئوا بقوات الأمن تلقي القبض عليهم) is none', async () => {
    const told = 'أثناء مرورهم بالصدفة بالقرب من أماكن الاشتباكات فوجئوا بقوات الأمن تلقي القبض عليهم';
    const texts = [
      `وأنكر المتهمون جميع التهم الموجهة إليهم، مؤكدين أنه ${told}، والنيابة وجهت إلى بعضهم عدة تهم من بينها إحراق مدرسة.`,
      `وقد أنكر المتهمون جميع التهم الموجهة إليهم مؤكدين أنه ${told}.`,
    ];
    expect(await rulesOn(texts, 'polarity')).toEqual([]);
  });
  test('a stand taken on an act (نرفض الاعتداء) does not deny it', async () => {
    const texts = [
      'وقع الاعتداء على مقر الحزب في مدينة طنطا مساء الأحد وقال الحزب إن الاعتداء على مقر الحزب جريمة',
      'الحزب: نرفض الاعتداء على مقر الحزب في مدينة طنطا مساء الأحد',
    ];
    expect(await rulesOn(texts, 'polarity')).toEqual([]);
  });
});

describe('between texts that share no source', () => {
  const told = (affirmed: string, denied: string): Array<readonly [string, string]> => [
    ['2021-03-01', `مصر ${affirmed} القرض من صندوق النقد الدولي\nيرى خبراء أن الموازنة فيها عجز كبير هذا العام.`],
    ['2021-03-01', `صندوق النقد الدولي: مصر ${denied} القرض من صندوق النقد الدولي\nوصل الوفد إلى القاهرة مساء السبت.`],
  ];
  const severities = async (affirmed: string, denied: string): Promise<string[]> =>
    (await conflictsAmong(told(affirmed, denied), 'polarity')).map((c) => c.severity);

  test('what goes with any matter (تحتاج, لا تحتاج) is a note', async () => {
    expect(await severities('تحتاج', 'لا تحتاج')).toEqual(['note']);
  });
  test('an act that tells what happened (تسلمت, لم تتسلم) is an error', async () => {
    expect(await severities('تسلمت', 'لم تتسلم')).toEqual(['error']);
  });
});

describe('quantity', () => {
  const weather = (day: string, cairo: number, alexandria: number, aswan: number): string =>
    `تسجل درجات الحرارة العظمى ${day} على القاهرة ${cairo} درجة مئوية، وفي الإسكندرية ${alexandria} درجة مئوية، وفي أسوان ${aswan} درجة مئوية، وتهب رياح معتدلة على أغلب الأنحاء.`;
  test('the figures of a form filled anew each day are none', async () => {
    expect(await rulesOn([weather('غدا', 22, 21, 28), weather('غدا', 24, 23, 31)], 'quantity')).toEqual([]);
  });
});

test('a foreign name in two spellings (لافروف، لافروفي الاربعاء) is one speaker, another name is another', async () => {
  const told = 'من أن المساعدات المالية للخرطوم تتوقف على الإصلاح الذي يحرزه هذا البلد';
  const first = `حذر وزير الخارجية الروسي، «سيرجي لافروف»، الأربعاء، ${told}`;
  const other = (name: string): string => `حذر وزير الخارجية الروسي ${name} الاربعاء ${told}`;
  expect(await rulesOn([first, other('سيرغاي لافروفي')], 'attribution')).toEqual([]);
  expect(await rulesOn([first, other('إيغور إيفانوف')], 'attribution')).toEqual(['attribution']);
});
