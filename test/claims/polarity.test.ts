// In: sentences in both languages. Out: what is affirmed, negated, denied, planned or left open in them.
import { describe, expect, test } from 'vitest';
import { claimOf } from './read.ts';

type Row = readonly [text: string, concept: string];

const NEGATED: readonly Row[] = [
  ['لم توقع مصر اتفاق القرض', 'sign'],
  ['لم يتم التوقيع على الاتفاق', 'sign'],
  ['لا اتفاق بين الجانبين على الهدنة', 'agree'],
  ['فشل الطرفان في التوصل إلى اتفاق', 'agree'],
  ['ويكون الحظر لمدة لا تجاوز ستة أشهر ولا تمد إلا بعد استفتاء', 'exceed'],
  ['لا تجاوز مدة الحظر ستة أشهر ولا تمد سوى مرة واحدة', 'exceed'],
  ['سقطت ثلاثة صواريخ على المعسكر دون وقوع إصابات', 'injure'],
  ['لم تعد الهدنة سارية', 'enter-into-force'],
  ['إن الهدنة لم تعد سارية', 'enter-into-force'],
  ['لم تعلن أي جماعة مسؤوليتها عن الهجوم', 'claim-attack'],
  ['لم تسمح السلطات بتنظيم الوقفة', 'allow'],
  ['رفض الرئيس توقيع القانون', 'sign'],
  ['غادر الجميع دون أن يصاب أحد بجروح', 'injure'],
  ['وقع الانفجار من دون أن يسفر عن إصابات', 'injure'],
  ['لا نزال غير قادرين على الوصول إلى الموقع', 'arrive'],
  ['أحبطت قوات الأمن محاولات بعض المتظاهرين هدم الجدار', 'destroy'],
  ['خرج القطار عن القضبان دون أن يخلف الحادث ضحايا', 'casualty'],
  ['لم تكن الحكومة راضية عن الاتفاق', 'agree'],
  ['تمسك الحزب بعدم الموافقة على القانون', 'agree'],
  ['Egypt has not signed the deal', 'sign'],
  ['The delegations failed to reach an agreement', 'agree'],
  ['No one immediately claimed responsibility for the blast', 'claim-attack'],
  ['There was no immediate claim of responsibility', 'claim-attack'],
  ['No injuries were reported', 'injure'],
  ['The truce is no longer in force', 'enter-into-force'],
  ['None of the passengers was hurt', 'injure'],
  ['The minister refused to sign the decree', 'sign'],
];

const AFFIRMED: readonly Row[] = [
  ['إن الهدنة لا تزال سارية', 'enter-into-force'],
  ['قتل ما لا يقل عن 12 شخصا', 'kill'],
  ['لا شك أن مصر وقعت اتفاق القرض', 'sign'],
  ['مما لاشك فيه أن مصر وقعت اتفاق القرض', 'sign'],
  ['قضت المحكمة بعدم اختصاصها بإلغاء القرار', 'repeal'],
  ['قال الوزير بعد أن وقع الاتفاق إنه راض', 'sign'],
  ['وشهدت صحار سقوط سيول ضعيفة بالوادي ولم ينتج عنها أي خسائر', 'fall-down'],
  ['رفض الحوار يدل على عدم مسؤولية وتقديم المصالح الشخصية', 'give'],
  ['لم يكتف الوزير بالتصريح بل وقع على القرار', 'sign'],
  ['الوقت ليس في صالحنا واستمرار النزاع يضر الجميع', 'continue'],
  ['لن نكون شركاء لسلطة قائمة على القمع وسرقة الحقوق', 'steal'],
  ['لا يمكن التهاون في تطبيق القانون', 'implement'],
  ['لا تهاون في تطبيق القانون', 'implement'],
  ['الثورة لم تكن توافقية، باتت مجرد احتجاج', 'protest'],
  ['لن ينفع لا جماهير النادي ولا أهالي الضحايا، مطالبا بالقصاص', 'call-for'],
  ['لم تكن إصابة السائق خطيرة', 'injure'],
  ['خرج القطار عن القضبان دون أن يخلف الحادث ضحايا', 'accident'],
  ['نجح الطرفان في التوصل إلى اتفاق', 'agree'],
  ['أسفر الهجوم عن إصابة أربعة جنود', 'injure'],
  ['لم يفشل الطرفان في التوصل إلى اتفاق', 'agree'],
  ['وقعت مصر اتفاق القرض دون تأخير', 'sign'],
  ['العنف لا يمكن حله إلا بنقل الخلاف إلى المحكمة', 'carry'],
  ['The delegations reached an agreement', 'agree'],
  ['The truce is still in force', 'enter-into-force'],
  ['No fewer than 12 people were killed', 'kill'],
  ['The delegations did not fail to reach an agreement', 'agree'],
  ['The attack injured four soldiers without warning', 'injure'],
  ['The city signed the deal, not the province', 'sign'],
];

describe('negated', () => {
  test.for(NEGATED)('%s', ([text, concept]) => {
    expect(claimOf(text, concept)?.polarity).toBe('negated');
  });
});

describe('affirmed, though a negator stands near or two take each other back', () => {
  test.for(AFFIRMED)('%s', ([text, concept]) => {
    expect(claimOf(text, concept)?.polarity).toBe('affirmed');
  });
});

const MODAL: ReadonlyArray<readonly [text: string, concept: string, modality: string]> = [
  ['وقعت مصر اتفاق القرض', 'sign', 'asserted'],
  ['قد وقعت مصر اتفاق القرض', 'sign', 'asserted'],
  ['قد توقع مصر اتفاق القرض', 'sign', 'hedged'],
  ['ستوقع مصر اتفاق القرض', 'sign', 'planned'],
  ['لن توقع مصر اتفاق القرض', 'sign', 'planned'],
  ['نفت مصر توقيع اتفاق القرض', 'sign', 'denied'],
  ['نفى المتحدث التوصل إلى اتفاق', 'agree', 'denied'],
  ['نفى المتحدث أن تكون مصر وقعت الاتفاق', 'sign', 'denied'],
  ['إن الطائرة لم تسقط نتيجة إصابتها بنيران', 'fall-down', 'hedged'],
  ['نفى المتحدث ما تردد عن أن الوزير استقال', 'resign', 'denied'],
  ['نفى المتحدث ما نشرته الصحيفة من أن الوزير استقال', 'resign', 'denied'],
  ['استنكر الحزب ما يتردد حول أن الوزير استقال', 'resign', 'hedged'],
  ['نشرت الصحيفة شائعة أن الوزير استقال', 'resign', 'hedged'],
  ['امتنع الحزب عن التعقيب على تقارير بأن الوزير استقال', 'resign', 'hedged'],
  ['أكد المتحدث ما نشر من أن الوزير استقال', 'resign', 'asserted'],
  ['دعا الحزب إلى الحوار دون شرط أن يستقيل الوزير', 'resign', 'hedged'],
  ['دعا الحزب إلى الحوار دون اشتراط استقالة الوزير', 'resign', 'hedged'],
  ['لا ينكر أحد أن مصر وقعت الاتفاق', 'sign', 'asserted'],
  ['أفاد التقرير أن الوزير استقال', 'resign', 'asserted'],
  ['لن يستقيل الوزير مالم توقع مصر الاتفاق', 'sign', 'hedged'],
  ['اتخذت الحكومة تدابير حتى لا توقع مصر الاتفاق', 'sign', 'hedged'],
  ['اتخذت الحكومة تدابير لكي توقع مصر الاتفاق', 'sign', 'planned'],
  ['نشرت الصحيفة خبر أن القرار، الذي اتخذه الرئيس، خرج من الحزب', 'leave-area', 'hedged'],
  ['أعلنت الصحيفة أن القرار، الذي اتخذه الرئيس، خرج من الحزب', 'leave-area', 'asserted'],
  ['النائب العام مطلعش قرار بتوقيع الاتفاق', 'sign', 'hedged'],
  ['النائب العام أصدر قرارا بتوقيع الاتفاق', 'sign', 'asserted'],
  ['أحبطت قوات الأمن محاولات بعض المتظاهرين هدم الجدار', 'destroy', 'hedged'],
  ['حاول متظاهرون هدم الجدار', 'destroy', 'planned'],
  ['The paper spread rumours that Egypt signed the deal', 'sign', 'hedged'],
  ['The paper confirmed that Egypt signed the deal', 'sign', 'asserted'],
  ['Egypt signed the deal', 'sign', 'asserted'],
  ['Egypt will sign the deal', 'sign', 'planned'],
  ['Egypt may sign the deal', 'sign', 'hedged'],
  ['Egypt denied signing the deal', 'sign', 'denied'],
  ['The spokesman denied that Egypt signed the deal', 'sign', 'denied'],
];

describe('modality', () => {
  test.for(MODAL)('%s', ([text, concept, modality]) => {
    expect(claimOf(text, concept)?.modality).toBe(modality);
  });
});

describe('what it hangs on', () => {
  test.for([
    ['أفرج عن ثلاثة طلاب بعد اتهامهم بالانتماء إلى جماعة الشروق', 'belong', 'accuse'],
    ['أنكر الطلاب الانتماء إلى جماعة الشروق', 'belong', 'deny'],
  ] as const)('%s', ([text, concept, governor]) => {
    expect(claimOf(text, concept)?.under?.concept).toBe(governor);
  });
});

test('a bare «فعل» stands for any act', () => {
  expect(claimOf('كانت له الفرصة كما فعل آخرون', 'implement')).toBeUndefined();
  expect(claimOf('فعلت الوزارة قانون المرور', 'implement')).toBeDefined();
});

describe('named in passing, not told', () => {
  test.for([
    ['غادر الوزير بعد استقالته من منصبه', 'resign', true],
    ['أعلن الوزير استقالته من منصبه', 'resign', undefined],
    ['The minister left the city after his resignation', 'resign', true],
    ['The minister announced his resignation', 'resign', undefined],
  ] as const)('%s', ([text, concept, inPassing]) => {
    expect(claimOf(text, concept)?.inPassing).toBe(inPassing);
  });
});

describe('said to be so for the time being', () => {
  test.for([
    ['لم تعلن أي جماعة مسؤوليتها عن الهجوم حتى الآن', 'claim-attack', true],
    ['لم تعلن أي جماعة مسؤوليتها عن الهجوم', 'claim-attack', undefined],
    ['The group has not yet signed the deal', 'sign', true],
    ['The group has not signed the deal', 'sign', undefined],
  ] as const)('%s', ([text, concept, pending]) => {
    expect(claimOf(text, concept)?.pending).toBe(pending);
  });
});
