// In: a topic. Out: acts that one text affirms and another denies.
import type { Finding } from '../core/finding.ts';
import { overlap } from '../core/span.ts';
import type { TopicView } from '../core/topic.ts';
import { findActs, untilThen } from './acts/acts.ts';
import { findAspects } from './acts/aspects.ts';
import { findDenials } from './acts/denials.ts';
import { looseActFindings } from './acts/loose-acts.ts';
import { type Act, namesMatter, type ToldAct } from './acts/predicates.ts';
import { answerFindings } from './answers/answers.ts';
import { defineRule } from './define.ts';
import type { Tell } from './findings/findings.ts';
import type { Observation, Slot } from './findings/observations.ts';
import { matterFindings } from './matters/matters.ts';
import { alteredFindings } from './wording/altered-words.ts';
import { sentenceLikeness } from './wording/sentence-likeness.ts';

const slot: Slot<Act> = {
  agree: (a, b) => a.denied === b.denied,
  explain: untilThen,
  id: ({ denied }) => (denied ? 'negated' : 'affirmed'),
  label: ({ denied }) => ({ id: denied ? 'value.negated' : 'value.affirmed' }),
};

export default defineRule({
  id: 'polarity',
  severity: 'error',
  across: true,
  examples: [
    {
      texts: [
        'وقعت مصر اتفاق القرض مع صندوق النقد الدولي في القاهرة',
        'لم توقع مصر اتفاق القرض مع صندوق النقد الدولي في القاهرة',
      ],
      conflict: true,
    },
    {
      texts: ['وقعت مصر اتفاق القرض مع صندوق النقد الدولي', 'أعلنت مصر أنها وقعت اتفاق القرض مع صندوق النقد الدولي'],
      conflict: false,
    },
    {
      texts: [
        'غرقت عبارة ركاب في بحيرة فيكتوريا مساء الاثنين ولم يعرف سبب غرق العبارة بعد',
        'غرقت عبارة ركاب في بحيرة فيكتوريا مساء الاثنين نتيجة خلل فني في محركها',
      ],
      conflict: true,
      explained: 'different-time',
    },
    {
      texts: [
        'غرقت عبارة ركاب في بحيرة فيكتوريا مساء الاثنين ولم يعرف سبب غرق العبارة بعد',
        'غرقت عبارة ركاب في بحيرة فيكتوريا مساء الاثنين وقد يكون خلل فني وراء غرقها',
      ],
      conflict: false,
      why: 'a supposition answers nothing',
    },
    {
      texts: [
        'حزب الوسط: رفض الحوار في سرت يدل على عدم مسؤولية وتقديم المصالح الشخصية على الوطن',
        'حزب الوسط: رافضو الحوار في سرت يقدمون المصالح الشخصية على الوطن',
      ],
      conflict: false,
      why: 'the noun that is joined to the denied one is not denied',
    },
    {
      texts: [
        'السفارة الأمريكية تنفي لقاء السفيرة آن باترسون بعمرو موسى',
        'نبيل العربي يلتقي السفيرة آن باترسون في القاهرة',
      ],
      conflict: false,
      why: 'she met another man',
    },
    {
      texts: [
        'هاجم مجهولون بعبوة ناسفة مقر البعثة الأممية في سبها ولم يصب أحد بأذى',
        'هاجم مجهولون بعبوة ناسفة مقر البعثة الأممية في سبها.\nوقال المبعوث إن البلاد تواجه تحديا حيث قتل السفير وثلاثة فرنسيين آخرين في سبتمبر أيلول.',
      ],
      published: ['2017-01-29', '2017-01-29'],
      conflict: false,
      why: 'nobody was hurt this time',
    },
    {
      texts: [
        'قال رئيس البلدية إن المجلس لم يعد متحمسا لمشروع المرفأ الجديد الذي تموله شركة أجنبية على الساحل الشمالي للجزيرة',
        'قال رئيس البلدية إن المجلس يعد متحمسا لمشروع المرفأ الجديد الذي تموله شركة أجنبية على الساحل الشمالي للجزيرة',
      ],
      conflict: true,
      why: 'a negator alone was dropped',
    },
    {
      texts: [
        'أغلق محتجون ميناء سوسة التجاري صباح الثلاثاء احتجاجا على تأخر الأجور',
        'أعاد الجيش مساء الثلاثاء فتح ميناء سوسة التجاري الذي أغلقه محتجون على تأخر الأجور',
      ],
      conflict: false,
      why: 'what was opened again had been shut',
    },
    {
      texts: [
        'ضبطت الشرطة ثلاثة متهمين بحرق مركز الشباب في سوسة مساء الثلاثاء',
        'ضبطت الشرطة ثلاثة متهمين بحرق مركز الشباب في سوسة مساء الثلاثاء.\nولم تتمكن النيابة من ضبط باقي المتهمين',
      ],
      conflict: false,
      why: 'the rest were not caught',
    },
    {
      texts: [
        'هيئة المياه: فيضان الوادي لايمت بصلة إلى أعمال السد الجديد في تطاوين',
        'هيئة المياه: فيضان الوادي لا يمت بصلة إلى أعمال السد الجديد في تطاوين',
      ],
      conflict: false,
      why: 'print leaves no blank behind the negator',
    },
    {
      texts: [
        'أعلنت هيئة الأرصاد حدوث سيول في جنوب سيناء صباح الثلاثاء نتج عنها غلق طريق الطور',
        'أعلنت هيئة الأرصاد عدم حدوث سيول في شمال سيناء صباح الثلاثاء',
      ],
      conflict: false,
      why: 'one place was spared, another was not',
    },
    {
      texts: [
        'الرئيس لا يملك إقالة النائب العام قال المستشار في مؤتمر صحفي بالقاهرة الأربعاء',
        'الرئيس أقال النائب العام قال المستشار في مؤتمر صحفي بالقاهرة الأربعاء',
      ],
      conflict: false,
      why: 'who lacks the power to an act is told of, not the act',
    },
    {
      texts: ['لن توقع مصر الاتفاق قبل الشهر المقبل', 'قد توقع مصر الاتفاق الشهر المقبل'],
      conflict: false,
      why: 'a hedge asserts nothing',
    },
  ],
  compare,
});

/** Sentences this alike are one, rewritten. */
const ONE_SENTENCE = 0.4;

const tell: Tell<ToldAct> = (view, group) => {
  const { concept } = group[0]!.value;
  // «يصل إلى 50%», «لا يصل إلى مستحقيه»: what goes with any matter tells one thing only in one sentence of texts of one source.
  const sure = namesMatter(view.world, group[0]!.value) || isOneSentence(view, group);
  const params = { what: { id: `concept.${concept}` } };
  return {
    rule: 'polarity',
    severity: sure ? 'error' : 'note',
    scope: 'cross-source',
    subject: { id: 'subject.polarity', params },
    message: { id: 'message.polarity', params },
    identity: [concept],
  };
};

function isOneSentence(view: TopicView, group: readonly Observation<ToldAct>[]): boolean {
  const alike = sentenceLikeness(view);
  const [yes, no] = [false, true].map((denied) => group.filter(({ value }) => value.denied === denied));
  return yes!.some(({ statement: a }) =>
    no!.some(
      ({ statement: b }) =>
        a.member.lineage === b.member.lineage &&
        alike(a.member, a.claim.sentence, b.member, b.claim.sentence) >= ONE_SENTENCE,
    ),
  );
}

/** Do findings show a passage of each side of another? */
function isToldIn(found: readonly Finding[], { sides }: Finding): boolean {
  const known = found.flatMap((f) => f.sides.flatMap(({ marks }) => marks));
  return sides.every(({ marks }) =>
    marks.some((m) => known.some((k) => k.article === m.article && overlap(k.span, m.span) > 0)),
  );
}

/** Acts that are denied and affirmed; and what a happening has or has not, where no act says it already. */
function compare(view: TopicView): Finding[] {
  const acts = findActs(view, 'polarity', slot, tell);
  const further = [...findAspects(view, tell), ...findDenials(view, tell)];
  const found = [...acts, ...further.filter((f) => !isToldIn(acts, f))];
  const sure = [...found, ...alteredFindings(view, 'negation', 'polarity', found)];
  const loose = [...sure, ...looseActFindings(view, 'polarity', slot, tell, sure), ...answerFindings(view, 'polarity')];
  return [...loose, ...matterFindings(view).filter((f) => !isToldIn(loose, f))];
}
