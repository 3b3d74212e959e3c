// In: sentences on matches and persons. Out: tests that scores, minutes of goals, tallies and ages are told, and nothing else is.
import { describe, expect, it } from 'vitest';
import type { Article, Lang } from '../../src/core/article.ts';
import { extract } from '../../src/pipeline.ts';
import { createSetup } from '../../src/setup.ts';

const setup = createSetup();

function figuresIn(text: string): string[] {
  const lang: Lang = /[\u0600-\u06ff]/u.test(text) ? 'ar' : 'en';
  const article: Article = {
    id: 'a',
    path: 'a.txt',
    text,
    lang,
    metadata: { published: '2018-11-11' },
    regions: [{ kind: 'body', start: 0, end: text.length }],
    source: { kind: 'file' },
  };
  return extract(article, setup).claims.flatMap(({ figure: f }) =>
    f ? [`${f.asks} ${f.of} ${f.value}`.replace(/ {2,}/g, ' ')] : [],
  );
}

describe('the score of a match', () => {
  it.for([
    ['فاز الطلبة على أربيل بهدفين لهدف.', ['score final 2-1']],
    ['فاز الطلبة على أربيل بثلاثة أهداف مقابل هدف.', ['score final 3-1']],
    ['فاز الطلبة على أربيل بثلاثية نظيفة.', ['score final 3-0']],
    ['فاز الطلبة على أربيل بهدف نظيف.', ['score final 1-0']],
    ['تعادل الطلبة وأربيل بهدف لمثله.', ['score final 1-1']],
    ['انتهت المباراة بالتعادل السلبي بين الطلبة وأربيل.', ['score final 0-0']],
    ['فاز برشلونة على أوساسونا 5-1 مساء الأحد.', ['score final 5-1']],
    ['خسر الأهلي أمام الزمالك 2/صفر.', ['score final 2-0']],
    [
      'فاز النجمة على العهد 5-4 بركلات الترجيح بعد انتهاء الوقتين الأصلي والإضافي بالتعادل 1-1.',
      ['score penalties 5-4', 'score regular 1-1'],
    ],
    ['انتهى الشوط الأول بفوز الطلبة بهدف دون رد.', ['score half 1-0']],
    ['Blackburn beat Barnsley 2-1 on Saturday.', ['score final 2-1']],
    ['Ghana lost 1-2 to Niger.', ['score final 2-1']],
    ['Roma lost 4-2 but Liverpool won 7-6 on aggregate.', ['score final 4-2', 'score aggregate 7-6']],
    ['Wydad and Al Ahly played out a goalless draw.', ['score final 0-0']],
  ] as const)('%s', ([text, expected]) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  it.for([
    'تقدم الطلبة 1-0 قبل أن يدرك أربيل التعادل.',
    'Leeds took a 2-0 lead before the break.',
    'Jabeur won 6-3 6-4 in the final.',
    'فاز الأهلي في آخر مواجهة بينهما 2-1.',
    'The council won 10-15 new members, the party said.',
  ])('none: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

describe('the minute of a goal', () => {
  it.for([
    ['وسجل جيان هدف الفوز في الدقيقة 67.', ['goal-minute winner 67']],
    ['وأدرك محمد التعادل في الدقيقة السادسة من الشوط الثاني.', ['goal-minute equaliser 51']],
    ['Graham headed the winner in the 88th minute.', ['goal-minute winner 88']],
    ['Graham came off the bench to score a 78th-minute winner.', ['goal-minute winner 78']],
  ] as const)('%s', ([text, expected]) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  it.for([
    'وأهدر السعيد ركلة جزاء في الدقيقة 31.',
    'وأشهر الحكم البطاقة الحمراء في الدقيقة 40 بعد هدف الفوز.',
    'Harrison scored two minutes from time.',
    'Kane missed a penalty in the 70th minute.',
  ])('none: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

describe('what somebody has', () => {
  it.for([
    ['ورفع الترجي رصيده إلى 58 نقطة بفارق سبع نقاط عن النجم.', ['points 58']],
    ['Mamic and his men moved to 50 points.', ['points 50']],
    ['توج العين باللقب للمرة الثالثة عشرة في تاريخه.', ['titles 13']],
    ['Al Ain clinched their 12th league title.', ['titles 12']],
    ['وسجل ليونيل ميسي أربعة أهداف.', ['goals 4']],
    ['Lionel Messi scored a hat-trick.', ['goals 3']],
  ] as const)('%s', ([text, expected]) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});

describe('the age of a person', () => {
  it.for([
    ['Ryan Whitfield, 28, of Leeds, was charged with arson.', ['age person:ryan whitfield 28']],
    ['Ryan Whitfield, aged 32, was charged with arson.', ['age person:ryan whitfield 32']],
    ['أصيب محمد علي (45 سنة) في الحادث.', ['age person:محمد علي 45']],
  ] as const)('%s', ([text, expected]) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});
