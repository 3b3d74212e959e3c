// In: a topic. Out: days of one event that cannot both be right: the fire of Sunday and of Monday.
import type { Finding } from '../core/finding.ts';
import type { Statement, TopicView } from '../core/topic.ts';
import { alteredFindings } from './altered-words.ts';
import { matchAcross } from './answering.ts';
import { bearing, comparable, type Dated, datedSlot, datesIn, isRetold } from './dated.ts';
import { tellTwo } from './dated-apart.ts';
import { isLoose } from './days.ts';
import { defineRule } from './define.ts';
import { findingsFrom, type Tell } from './findings.ts';
import { CROWD } from './likeness.ts';
import type { Observation } from './observations.ts';
import { kinConcepts, lineOf } from './relations.ts';
import { clashesInCopies, eventPoints } from './same-event.ts';
import { startFindings } from './starts.ts';
import { storyDays } from './story-days.ts';

export default defineRule({
  id: 'date',
  severity: 'error',
  examples: [
    {
      texts: [
        'لقي 12 شخصا مصرعهم في حريق اندلع الأحد بمركز تجاري في مدينة طنطا',
        'لقي 12 شخصا مصرعهم بعد أن اندلع حريق صباح الاثنين في مركز تجاري بمدينة طنطا',
      ],
      published: ['2019-04-15T09:00', '2019-04-15T10:00'],
      conflict: true,
    },
    {
      texts: [
        'انتهت أعمال التبريد بعد انفجار وقع صباح الاثنين في مستودع للأسمدة في صحار وأصيب فيه ستة عمال',
        'A fertiliser store exploded in Sohar on Tuesday morning and six workers were injured',
      ],
      published: ['2019-09-18', '2019-09-18'],
      conflict: true,
      why: 'across two languages',
    },
    {
      texts: [
        'ستعقد القمة العربية الاقتصادية في نواكشوط يوم 19 ماي المقبل بمشاركة وزراء المالية ورؤساء غرف التجارة',
        'ستعقد القمة العربية الاقتصادية في نواكشوط يوم 29 ماي المقبل بمشاركة وزراء المالية ورؤساء غرف التجارة',
      ],
      published: ['2022-04-04', '2022-04-04'],
      conflict: true,
      why: 'a copy with another day',
    },
    {
      texts: [
        'Inflation in Egypt peaked at 38 per cent in September 2023 and has fallen since',
        'Inflation in Egypt peaked at 38 per cent in August 2023 and has fallen since',
      ],
      published: ['2024-04-09', '2024-04-09'],
      conflict: true,
    },
    {
      texts: [
        'لقي 12 شخصا مصرعهم في حريق اندلع أمس الأحد بمركز تجاري في مدينة طنطا',
        'A fire killed 12 people at a shopping centre in Tanta on Sunday, 14 April',
      ],
      published: ['2019-04-15', '2019-04-15'],
      conflict: false,
      why: 'yesterday, Sunday, and the 14th are one day',
    },
    {
      texts: [
        'قتل 12 شخصا في حريق اندلع اليوم بمركز تجاري في مدينة طنطا',
        'قتل 12 شخصا في حريق اندلع أمس بمركز تجاري في مدينة طنطا',
      ],
      published: ['2019-04-14', '2019-04-15'],
      conflict: false,
      why: 'today and, a day later, yesterday',
    },
    {
      texts: [
        'تنتهي صلاحية الحظر الأوروبي على توريد الأسلحة إلى جوبا في شهر فبراير المقبل كما قال دبلوماسي في بروكسل',
        'تنتهي صلاحية الحظر الأوروبي على توريد الأسلحة إلى جوبا في شهر فبراير المقبل كما قال دبلوماسي في بروكسل',
      ],
      published: ['2019-01-31', '2019-02-01'],
      conflict: false,
      why: 'the same words, printed again a day later',
    },
    {
      texts: [
        'قالت محامية الناشطة إن محاكمة الشيخة بدأت في يونيو 2012 في المنامة.\nوقال محامي الطبيبتين إن محاكمة الشيخة بدأت في أكتوبر 2012 في المنامة.',
        'قالت محامية الناشطة إن محاكمة الشيخة بدأت في يونيو 2012 في المنامة.\nوقال محامي الطبيبتين إن محاكمة الشيخة بدأت في أكتوبر 2012 في المنامة.',
      ],
      published: ['2013-01-31', '2013-01-31'],
      conflict: false,
      why: 'both texts give both: two trials',
    },
    {
      texts: [
        'تنظر محكمة جنح المنصورة غدا الأحد دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير',
        'أجلت محكمة جنح المنصورة دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير إلى 19 مايو',
      ],
      published: ['2018-05-05', '2018-05-06'],
      conflict: false,
      why: 'the hearing, and the day to which it was put off',
    },
    {
      texts: [
        'أجلت محكمة جنح المنصورة دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير إلى جلسة 6 مايو',
        'أجلت محكمة جنح المنصورة دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير إلى جلسة 19 مايو',
      ],
      published: ['2018-05-05T17:00', '2018-05-06T13:00'],
      conflict: false,
      why: 'the first day had come: put off, and put off again',
    },
    {
      texts: [
        'أجلت محكمة جنح المنصورة دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير إلى جلسة 9 مايو',
        'أجلت محكمة جنح المنصورة دعوى الكاتب سامح الحناوي ضد صاحب دار النشر فوزي سالم بتهمة التزوير إلى جلسة 19 مايو',
      ],
      published: ['2018-05-02', '2018-05-02'],
      conflict: true,
      why: 'one session, two days',
    },
    {
      texts: [
        'منتخب عمان يبدأ معسكر مباراة قطر 11 يونيو',
        'يبدأ منتخب عمان معسكر مباراة قطر، المقرر لها 20 يونيو المقبل ضمن التصفيات، يوم 11 من الشهر نفسه في صلالة',
      ],
      published: ['2019-05-20', '2019-05-20'],
      conflict: false,
      why: 'one sentence gives both: the camp, and the match',
    },
    {
      texts: [
        'وفي أبريل بلغت صادرات موانئ البصرة 98400 طن بانخفاض قدره 12 بالمئة من 111800 طن في أبريل 2016',
        'وفي أبريل بلغت صادرات موانئ البصرة 98400 طن بانخفاض قدره 12 بالمئة من 111800 طن في أبريل .2016',
      ],
      published: ['2017-05-20', '2017-05-20'],
      conflict: false,
      why: 'a month that lost its year',
    },
    {
      texts: [
        'أعمال الشغب التي اندلعت الأسبوع الماضي في سوسة وسقط فيها جرحى دليل على غضب الشباب من البطالة',
        'أعمال الشغب التي اندلعت هذا الأسبوع في سوسة وسقط فيها جرحى دليل على غضب الشباب من البطالة',
      ],
      published: ['2017-06-04', '2017-06-02'],
      conflict: false,
      why: 'the week begins on Saturday, on Sunday or on Monday',
    },
    {
      texts: [
        'يلعب منتخب الناشئين في مسقط مباراتين وديتين مع نظيره الأردني يومي 4 و6 مارس المقبل استعدادا لكأس آسيا',
        'يلعب منتخب الناشئين في مسقط مباراتين وديتين مع نظيره الأردني يومي 4 6 مارس المقبل استعدادا لكأس آسيا',
      ],
      published: ['2019-02-20', '2019-02-20'],
      conflict: false,
      why: 'both days of two matches',
    },
    {
      texts: [
        'The ferry sank off Pemba in the first week of March with 60 people on board',
        'The ferry sank off Pemba on Tuesday, 5 March, with 60 people on board',
      ],
      published: ['2019-03-09', '2019-03-09'],
      conflict: false,
      why: 'the day lies in the week',
    },
    {
      texts: [
        'أعلنت الشرطة الاثنين أن 12 شخصا قتلوا في حريق بمركز تجاري في مدينة طنطا',
        'قتل 12 شخصا في حريق اندلع الأحد بمركز تجاري في مدينة طنطا',
      ],
      published: ['2019-04-15', '2019-04-15'],
      conflict: false,
      why: 'told on Monday of what happened on Sunday',
    },
  ],
  compare,
});

const LEAST = 0.6;
/** What both tell first is what they tell of. */
const LEAST_UP_FRONT = 0.45;
const upFront = ({ claim, background }: Statement): boolean => claim.setting.prominence > 1 && !background;
/** Months and years are told of many things, and courts meet again and again; only sentences that are much alike tell of one. */
const LEAST_OFTEN = 0.8;
/** Across languages likeness has names and numbers alone to go by; for days of a month that are told of one predicate they do. */
const LEAST_ACROSS = 0.45;

function compare(view: TopicView): Finding[] {
  const observations = datesIn(view);
  const points = eventPoints(view);
  const crowded = view.members.length > CROWD;
  const toldOfTwo = tellTwo(view, observations);
  const beyond = (x: Observation<Dated>, y: Observation<Dated>): number =>
    comparable(x.value, y.value) && ofOneKind(view, x.value, y.value) && !isRetold(x, y) && !toldOfTwo(x, y)
      ? points(bearing(x), bearing(y)) - (crowded ? LEAST_OFTEN : leastFor(view, x, y))
      : -1;
  const { clashes, agreements } = matchAcross(view, observations, datedSlot, beyond, 0);
  const copied = clashesInCopies(view, observations, datedSlot).filter(([x, y]) => !isRetold(x, y) && !toldOfTwo(x, y));
  const found = findingsFrom(view, observations, [...clashes, ...copied], agreements, datedSlot, tell);
  return [
    ...found,
    ...alteredFindings(view, 'weekday', 'date', found),
    ...storyDays(view, observations, found, tell),
    ...startFindings(view),
  ];
}

/** Points that a pair must have. */
function leastFor(view: TopicView, x: Observation<Dated>, y: Observation<Dated>): number {
  const [a, b] = [x.value, y.value];
  if (isCoarse(a) || isCoarse(b)) return LEAST_OFTEN;
  const exact = !isLoose(a) && !isLoose(b);
  if (x.statement.member.extraction.lang !== y.statement.member.extraction.lang)
    return exact && a.bearers.some((bearer) => b.bearers.includes(bearer)) ? LEAST_ACROSS : LEAST;
  if (a.ahead && b.ahead) return LEAST_OFTEN;
  if (!isHappening(view, a) || !isHappening(view, b)) return LEAST_OFTEN;
  return upFront(x.statement) && upFront(y.statement) && a.bearers[0] === b.bearers[0] ? LEAST_UP_FRONT : LEAST;
}

const isCoarse = ({ grain }: Dated): boolean => grain === 'month' || grain === 'year';

/** What happens once and leaves its mark; clashes, rallies and talks go on, or begin anew the next day. */
const isHappening = ({ world }: TopicView, { bearers: [first] }: Dated): boolean =>
  lineOf(world, first!).some(({ id, outcome }) => outcome !== undefined || HAPPENINGS.has(id));

const HAPPENINGS = new Set(
  'attack accident disaster explode fire earthquake crash storm-building hold-hostage begin find'.split(' '),
);

/** Predicates that a time may belong to, nearest first: those beyond are of other clauses. */
const NEAREST = 2;

const ofOneKind = ({ world }: TopicView, a: Dated, b: Dated): boolean =>
  // A hearing is put off to a day, and judgment is put down for it.
  (a.ahead && b.ahead && !isLoose(a) && !isLoose(b)) ||
  a.bearers.slice(0, NEAREST).some((p) => b.bearers.slice(0, NEAREST).some((q) => kinConcepts(world, p, q)));

const tell: Tell<Dated> = (_view, group) => {
  const params = { what: { id: `concept.${group[0]!.value.bearers[0]}` } };
  return {
    rule: 'date',
    severity: 'error',
    scope: 'cross-source',
    subject: { id: 'subject.date', params },
    message: { id: 'message.date', params },
    identity: [group[0]!.key],
  };
};
