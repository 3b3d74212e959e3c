// In: sentences in both languages. Out: which question they answer or leave open, and what they give.
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/core/answer.ts';
import type { Article } from '../../src/core/article.ts';
import { extract } from '../../src/pipeline.ts';
import { createSetup } from '../../src/setup.ts';

const setup = createSetup();

function answersOf(text: string): readonly Answer[] {
  const article: Article = {
    id: 'a',
    path: 'a.txt',
    text,
    lang: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en',
    metadata: {},
    regions: [{ kind: 'body', start: 0, end: text.length }],
    source: { kind: 'file' },
  };
  return extract(article, setup).answers;
}

const given = (text: string): string[] => answersOf(text).map(({ question, gives }) => `${question} ${gives}`);

describe('a question left open', () => {
  test.for([
    ['ولم يعرف سبب الحريق بعد', 'cause unknown'],
    ['ولم تعلن السلطات على الفور سبب الحريق', 'cause unknown'],
    ['ولا تزال أسباب الحادثة مجهولة', 'cause unknown'],
    ['أعلنت الشرطة تحرير أربعة رهائن دون أن تفصح عن جنسياتهم', 'nationality unknown'],
    ['هبطت طائرة صغيرة في المطار دون تحديد هوية مالكها', 'owner unknown'],
    ['ولم يصدر أي تعليق من وزارة الدفاع', 'comment unknown'],
    ['The cause of the crash was not immediately known', 'cause unknown'],
    ['It was not immediately clear whether the plane was shot down', 'cause unknown'],
    ['Police declined to say who was behind the attack', 'doer unknown'],
    ['There was no immediate comment from the army', 'comment unknown'],
    ['Their conditions are unclear', 'condition unknown'],
    ['The owner is not known, and the condition of the injured was unclear', 'condition unknown'],
  ] as const)('%s', ([text, expected]) => {
    expect(given(text)).toContain(expected);
  });
});

describe('a question answered', () => {
  test.for([
    ['تحطمت الطائرة نتيجة خلل فني', 'cause technical-fault'],
    ['اندلع الحريق بسبب ماس كهربائي', 'cause short-circuit'],
    ['كشف الوزير سبب الحريق', 'cause told'],
    ['نقل الركاب إلى المستشفى في حالة حرجة', 'condition critical'],
    ['بين القتلى تسعة مهاجرين سوريين', 'nationality told'],
    ['والسفينة مملوكة لشركة نقل', 'owner told'],
    ['وعلقت عمليات الإنقاذ في ساعة متأخرة', 'course suspended'],
    ['قالت الشرطة إن المصاب خارج دائرة الخطر', 'condition out-of-danger'],
    ['The train derailed because of a technical fault', 'cause technical-fault'],
    ['The ship is owned by a Greek company', 'owner told'],
    ['The gunman was shot dead', 'attackers-end killed'],
  ] as const)('%s', ([text, expected]) => {
    expect(given(text)).toContain(expected);
  });
});

describe('no answer', () => {
  test.for([
    ['قتل ثلاثة أشخاص جراء الحادث', 'cause'],
    ['حوادث الطائرات شائعة في المنطقة بسبب قدم المعدات', 'cause'],
    ['وقد يكون ماس كهربائي وراء الحريق', 'cause'],
    ['تأخرت الرحلة بسبب سوء الأحوال الجوية', 'cause'],
    ['هبطت طائرة ركاب إيرانية في المطار', 'nationality'],
    ['تعليقا على الحادث قال الوزير إن البحث جار', 'course suspended'],
    ['The minister explained the cause he believes in', 'cause'],
    ['Flights were late because of heavy fog', 'cause'],
    ['The club rejected an offer from its former owner', 'owner'],
    ['Was the gunman shot dead?', 'attackers-end'],
  ] as const)('%s', ([text, question]) => {
    expect(given(text).filter((answer) => answer.startsWith(question))).toEqual([]);
  });
});

describe('what a ship is called', () => {
  test.for([
    ['غرقت العبارة السياحية "سلام 7" قبالة سواحل الحديدة', 'ship-name سلام 7'],
    ['وأفادت المصادر أن الباخرة والتى تسمى "بنت النيل" تحمل على متنها 56 شخصا', 'ship-name بنت النيل'],
    ['The ferry "Sea Star" sank off Hodeidah', 'ship-name sea star'],
  ] as const)('%s', ([text, expected]) => {
    expect(given(text)).toContain(expected);
  });

  test.for([
    'وقال قبطان السفينة "لم نر الصخرة في الظلام وحاولنا أن نتوقف"',
    'غرقت السفينة بعد خروجها من ميناء "عدن" بساعة',
    'وكانت السفينة تحمل "مواد خطرة"',
  ])('no name: %s', (text) => {
    expect(given(text).filter((answer) => answer.startsWith('ship-name'))).toEqual([]);
  });
});
