// In: Arabic sentences with words of several senses. Out: whether each is read as what its neighbours make of it.
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.ts';
import { createSetup } from '../../src/setup.ts';
import { toDocument } from '../../src/text/document.ts';

const setup = createSetup();

function readAs(text: string): string[] {
  const { vocabulary, lexicon } = setup.tongue('ar');
  const regions = [{ kind: 'body' as const, start: 0, end: text.length }];
  const doc = toDocument(
    { id: 'a', path: 'a.txt', lang: 'ar', text, regions, metadata: {}, source: { kind: 'file' } },
    vocabulary,
  );
  return annotate(doc, lexicon, setup.world(), () => []).concepts.map(({ concept }) => concept);
}

describe('a verb is read by what stands behind it', () => {
  test.for<[text: string, concept: string, no: string]>([
    ['كانت السفينة تقل 120 مصريا.', 'have-aboard', 'dismiss'],
    ['تبعد القرية 20 كيلومترا عن العاصمة.', 'lie-at-distance', 'deport'],
    ['أبعدت السلطات الصحفي إلى بلده.', 'deport', 'lie-at-distance'],
    ['تعاقدت الوزارة مع أربع شركات.', 'contract-with', 'transfer-player'],
    ['تعاقد النادي مع المدرب الجديد.', 'transfer-player', 'contract-with'],
    ['أوقفت الشرطة ثلاثة أشخاص.', 'arrest', 'stop'],
    ['أوقفت الشركة الإنتاج.', 'stop', 'arrest'],
    ['ضبطت الشرطة المتهم.', 'arrest', 'seize-goods'],
    ['ضبطت الشرطة 50 طنا من السكر.', 'seize-goods', 'arrest'],
    ['نشر الجيش قواته في المدينة.', 'deploy', 'publish'],
    ['نشرت الصحيفة مقالا.', 'publish', 'deploy'],
    ['شكلت المحافظة لجنة هندسية.', 'form', 'represent'],
    ['هذا يشكل خطرا على البلاد.', 'represent', 'form'],
    ['قطع الأهالي الطريق.', 'block-road', 'cut'],
    ['وقع الوزيران على الاتفاقية.', 'sign', 'occur'],
    ['وقعت اشتباكات أمس على الحدود.', 'occur', 'sign'],
    ['الأزمة التي تتعرض لها البلاد.', 'be-exposed-to', 'show'],
  ])('«%s» is %s, not %s', ([text, concept, no]) => {
    const concepts = readAs(text);
    expect(concepts).toContain(concept);
    expect(concepts).not.toContain(no);
  });

  test('a noun with a genitive is another one than the noun alone: تحقيق أهداف, التحقيق', () => {
    expect(readAs('نجح الفريق في تحقيق أهدافه.')).toContain('achieve');
    expect(readAs('بدأ التحقيق في الحادث.')).toContain('investigate');
    expect(readAs('ينتظر تحقيق النيابة.')).toContain('investigate');
    expect(readAs('تم وضع خطة.')).toContain('put');
    expect(readAs('الوضع صعب.')).not.toContain('put');
  });
});

describe('a word that only names something says no concept', () => {
  test.for<[text: string, no: string]>([
    ['أقوال المجني عليه.', 'reap'],
    ['ضبط تشكيل عصابي.', 'form'],
    ['صدم الرأي العام.', 'believe'],
    ['عبر مواقع التواصل الاجتماعي.', 'continue'],
    ['قال إن اتحاد الكرة وافق.', 'unify'],
    ['فقد تحولت البلاد إلى ساحة حرب.', 'lose-thing'],
    ['الوزراء الألمان في القاهرة.', 'suffer'],
    ['باقي المدن هادئة.', 'stay'],
  ])('«%s» is no %s', ([text, no]) => {
    expect(readAs(text)).not.toContain(no);
  });

  test('but a case of death tells a death', () => {
    expect(readAs('سجلت الوزارة حالة وفاة.')).toContain('die');
  });
});
