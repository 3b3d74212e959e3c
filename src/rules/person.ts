// In: a topic. Out: one act that two texts give to different persons: another name, another calling, women for men, parts exchanged.

import type { Finding, FindingSide } from '../core/finding.ts';
import type { Naming } from '../core/naming.ts';
import { byCodeUnit } from '../core/order.ts';
import type { TopicView } from '../core/topic.ts';
import { answerFindings } from './answers/answers.ts';
import { defineRule } from './define.ts';
import { judge } from './findings/judge.ts';
import { exchanges } from './people/exchanges.ts';
import { otherDoers, otherGivenNames } from './people/other-persons.ts';
import { replacedCallings } from './people/replaced-callings.ts';
import { areTwo } from './people/two-names.ts';
import { alteredFindings } from './wording/altered-words.ts';
import { markAt } from './wording/passages.ts';
import { replacedNames } from './wording/replaced-names.ts';

export default defineRule({
  id: 'person',
  severity: 'error',
  across: true,
  examples: [
    {
      texts: [
        'اعتقلت قوات الأمن الأردنية الناشط محمود الخوالدة من منزله في الزرقاء فجر الجمعة بعد مشاركته في اعتصام وسط عمان',
        'أوقف الأمن الأردني فجر الجمعة الناشط محمد الخوالدة من منزله في الزرقاء عقب مشاركته في اعتصام وسط عمان',
      ],
      conflict: true,
      why: 'two given names of one family, held in one house',
    },
    {
      texts: [
        'ضبطت مباحث قنا عبد الراضي محمود حسن، 39 سنة، وبحوزته أربع بنادق آلية وأحيل إلى النيابة',
        'ألقت شرطة قنا القبض على عبد الراضي محمود حسن عثمان، 39 سنة، وعثر معه على أربع بنادق آلية',
      ],
      conflict: false,
      why: 'one name, with a part more',
    },
    {
      texts: [
        'التقى المبعوث الأممي في صنعاء مساء الخميس الشيخ ناصر الراوي وبحث معه تبادل الأسرى بين الطرفين',
        'التقى المبعوث الأممي في صنعاء مساء الخميس الشيخ فيصل الحكيمي وبحث معه تبادل الأسرى بين الطرفين',
      ],
      conflict: true,
      why: 'another name in a copied sentence',
    },
    {
      texts: [
        'خطف مسلحون مجهولون مهندسا إيطاليا كان يعمل في حقل نفطي جنوب ليبيا مساء الأحد',
        'خطف مسلحون مجهولون طبيبا إيطاليا كان يعمل في حقل نفطي جنوب ليبيا مساء الأحد',
      ],
      conflict: true,
      why: 'another calling',
    },
    {
      texts: [
        'أصيبت شرطيتان بجروح طفيفة في انفجار عبوة ناسفة قرب مركز للشرطة في القصرين فجر الجمعة',
        'أصيب شرطيان بجروح طفيفة في انفجار عبوة ناسفة قرب مركز للشرطة في القصرين فجر الجمعة',
      ],
      conflict: true,
      why: 'women or men',
    },
    {
      texts: [
        'استحوذت شركة الظفرة على خمسة بالمئة من أسهم شركة المرجان في صفقة خاصة الثلاثاء',
        'استحوذت شركة المرجان على خمسة بالمئة من أسهم شركة الظفرة في صفقة خاصة الثلاثاء',
      ],
      conflict: true,
      why: 'buyer and seller exchanged',
    },
    {
      texts: [
        'استشعارا لحجم المسئولية الملقاة علي عاتقنا تجاه أهل نواكشوط في هذا الوقت العصيب يقبل الحزب الدعوة إلى الحوار',
        'استشعارا لحجم المسئولية الملقاة علي عاتقه تجاه أهل نواكشوط في هذا الوقت العصيب يقبل الحزب الدعوة إلى الحوار',
      ],
      conflict: false,
      why: 'a preposition that looks like a name',
    },
    {
      texts: [
        'وقال مصدر قبلي إن الإخوة الثلاثة المطلوبين في مأرب هم قائد وعبدالرؤوف ونبيل الذين يقودون المجموعة المسلحة',
        'وقال مصدر قبلي إن الإخوة الثلاثة المطلوبين في مأرب هم قائد، وعبد الرؤوف، ونبيل، الذين يقودون المجموعة المسلحة',
      ],
      conflict: false,
      why: 'one name, written as one word or as two',
    },
    {
      texts: [
        'التقى المبعوث الأممي في صنعاء مساء الخميس الشيخ ناصر ح وبحث معه تبادل الأسرى بين الطرفين',
        'التقى المبعوث الأممي في صنعاء مساء الخميس الشيخ ناصر حمدان وبحث معه تبادل الأسرى بين الطرفين',
      ],
      conflict: false,
      why: 'the first letter of a name, and the name',
    },
    {
      texts: [
        'أكد مدير إدارة الكوارث بالمحافظة عادل الغريب أن طريق وادي درعة ما زال مغلقا لليوم السادس على التوالي',
        'عادل الغريب مدير إدارة الكوارث بالمحافظة أكد أن طريق وادي درعة ما زال مغلقا لليوم السادس على التوالي',
      ],
      conflict: false,
      why: 'the verb went behind its subject',
    },
    {
      texts: [
        'حضر اللقاء في صنعاء مساء الخميس الشيخ ناصر الراوي والشيخ فيصل الحكيمي وممثلون عن الطرفين',
        'حضر اللقاء في صنعاء مساء الخميس الشيخ فيصل الحكيمي والشيخ ناصر الراوي وممثلون عن الطرفين',
      ],
      conflict: false,
      why: 'the same persons in another order',
    },
    {
      texts: [
        'خطف مسلحون مجهولون صحفيا إيطاليا كان يعمل في جنوب ليبيا مساء الأحد',
        'خطف مسلحون مجهولون مراسلا إيطاليا كان يعمل في جنوب ليبيا مساء الأحد',
      ],
      conflict: false,
      why: 'a reporter is a journalist',
    },
    {
      texts: [
        'التقى المبعوث الأممي في صنعاء مساء الخميس الشيخ ناصر الراوي وبحث معه تبادل الأسرى',
        'التقى المبعوث الأممي في صنعاء مساء الخميس الشيخ الراوي وبحث معه تبادل الأسرى',
      ],
      conflict: false,
      why: 'a part of the name',
    },
  ],
  compare: (view) => {
    const named = otherNames(view);
    const found = [...named, ...otherCallings(view), ...partsExchanged(view), ...otherDoers(view, named)];
    const told = [...found, ...alteredFindings(view, 'name', 'person', found)];
    return [...told, ...otherGivenNames(view, told), ...answerFindings(view, 'person')];
  },
});

function finding(
  view: TopicView,
  what: 'name' | 'calling' | 'parts',
  sides: readonly FindingSide[],
  identity: readonly string[],
): Finding {
  return {
    rule: 'person',
    scope: 'cross-source',
    subject: { id: `subject.person.${what}` },
    message: { id: `message.person.${what}` },
    identity: [what, ...identity],
    sides,
    // A calling is often one of several that someone has (المواطن, المتظاهر): worth a look, no alarm.
    ...judge(view, sides, what === 'calling' ? 'note' : 'error', 'person'),
  };
}

/** Other names in copied sentences; those that only a letter or a spelling tells apart are left to `name-spelling`. */
function otherNames(view: TopicView): Finding[] {
  return replacedNames(view).flatMap(({ ids, places }) => {
    const [[x, y]] = places as [(typeof places)[number]];
    if (!areTwo(view, x.naming.name, y.naming.name) || speaksFor(view, x.naming) !== speaksFor(view, y.naming))
      return [];
    const sides = ids.map((id): FindingSide => {
      const own = places.flat().filter((p) => p.id === id);
      const known = own[0]!.naming.known;
      return {
        value: id.replace(/^person:/, ''),
        label: known ? { id: id.replace(':', '.') } : own[0]!.naming.name,
        marks: own.map(({ member, naming }) => markAt(member, naming)),
      };
    });
    return [finding(view, 'name', sides, [...ids])];
  });
}

/** A spokesman says what the one says for whom he speaks. */
const speaksFor = ({ world }: TopicView, { titles }: Naming): boolean =>
  titles.some(({ id }) => world.titles[id]?.class === 'spokesperson');

const otherCallings = (view: TopicView): Finding[] =>
  replacedCallings(view).map(({ key, sides }) => finding(view, 'calling', sides, [key]));

function partsExchanged(view: TopicView): Finding[] {
  return exchanges(view).map((sides) =>
    finding(view, 'parts', sides, sides.map((side) => side.value).sort(byCodeUnit)),
  );
}
