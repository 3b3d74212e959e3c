// In: a topic. Out: dates that contradict themselves: a weekday that does not fall on its date, a Hijri date beside another day, 31 April.
import type { Finding, FindingSide } from '../core/finding.ts';
import type { Message } from '../core/message.ts';
import type { Span } from '../core/span.ts';
import type { Statement, TopicView } from '../core/topic.ts';
import type { TimeClash } from '../core/value.ts';
import { isoWeekday } from '../values/time.ts';
import { defineRule } from './define.ts';
import { markOf, statementsOf } from './findings/observations.ts';
import { type Pointer, pointersOf } from './times/writing-day.ts';

export default defineRule({
  id: 'weekday',
  severity: 'error',
  examples: [
    {
      texts: ['ينطلق معرض الزهور في صفاقس يوم الخميس 21 مارس 2018 ويستمر ثلاثة أيام'],
      conflict: true,
      why: '21 March 2018 was a Wednesday',
    },
    { texts: ['The tribunal in Freetown will rule on Tuesday, 19 June 2019, its clerk said'], conflict: true },
    {
      texts: ['صدر القرار في 12 ربيع الأول 1446هـ الموافق 20 سبتمبر 2024 في الرياض'],
      conflict: true,
      why: 'the two dates are five days apart',
    },
    {
      texts: ['اغتيل المحامي في 14 يونيو/ تموز 2012 أمام منزله في الحسكة'],
      conflict: true,
      why: 'يونيو is June, تموز is July',
    },
    {
      texts: ['يبث الحفل في العاشرة من مساء 30 يناير/ كانون الأول الجاري من صفاقس'],
      conflict: true,
      why: 'كانون الأول is December',
    },
    { texts: ['تبدأ المهلة يوم 31 أبريل 2021 وتنتهي بعد أسبوع'], conflict: true, why: 'April has 30 days' },
    {
      texts: [
        'تفقد الوزير فجر اليوم الاثنين ميناء صفاقس\nوقال بيان صدر صباح اليوم الثلاثاء إن العمل مستمر في الميناء.',
      ],
      conflict: true,
      why: 'today is a Monday in the headline, a Tuesday in the body',
    },
    {
      texts: ['تقام الدورة في يوليو/ أغسطس 2012 في الحسكة وتفتتح في 14 يونيو/ حزيران'],
      conflict: false,
      why: 'two months of one system, and one month by two names',
    },
    { texts: ['ينطلق معرض الزهور في صفاقس يوم الأربعاء 21 مارس 2018'], conflict: false, why: 'the weekday fits' },
    {
      texts: ['تولى اللواء وزارة الداخلية يوم الاثنين 31 يناير بعد قيام الثورة وبقي فيها شهرا واحدا'],
      published: ['2013-01-28'],
      conflict: false,
      why: 'told of 2011, when that day was a Monday',
    },
    {
      texts: ['عاد الوفد أمس الأربعاء من الرباط بعد زيارة رسمية'],
      published: ['2021-04-09'],
      conflict: false,
      why: 'only the date of publication disagrees, and that is often a day late',
    },
    {
      texts: ['صدر القرار في 12 ربيع الأول 1446هـ الموافق 16 سبتمبر 2024 في الرياض'],
      conflict: false,
      why: 'calendars that follow the moon may differ by a day',
    },
  ],
  compare,
});

/** A date that cannot be, with the words of both readings. */
interface Impossible {
  readonly statement: Statement;
  readonly clash: TimeClash;
  readonly spans: readonly [Span, Span];
}

function compare(view: TopicView): Finding[] {
  const groups = new Map<string, Impossible[]>();
  for (const found of view.statements.flatMap(impossible)) {
    const key = `${found.clash.kind} ${found.clash.readings.join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  return [...[...groups.values()].map(findingOf), ...twoDaysOfWriting(view)];
}

/** Articles whose pointing words give two days of writing: `today, Thursday` and `yesterday, Thursday`. */
function twoDaysOfWriting(view: TopicView): Finding[] {
  const groups = new Map<string, Pointer[]>();
  for (const member of view.members) {
    const pointers = pointersOf(statementsOf(view, member));
    const days = [...new Set(pointers.map((p) => p.writtenOn))].sort();
    if (days.length > 1) groups.set(days.join(' '), [...(groups.get(days.join(' ')) ?? []), ...pointers]);
  }
  return [...groups].map(([days, pointers]) => ({
    rule: 'weekday',
    severity: 'warning',
    scope: 'internal',
    confidence: 'medium',
    reasons: [{ id: 'reason.weekday.writing' }],
    subject: { id: 'subject.weekday.writing' },
    message: { id: 'message.weekday.writing' },
    identity: ['writing-day'],
    sides: days.split(' ').map((day) => sideOf(pointers.filter((p) => String(p.writtenOn) === day))),
  }));
}

function sideOf(pointers: readonly Pointer[]): FindingSide {
  const [first] = pointers;
  return {
    value: `written-${first!.writtenOn}`,
    label: { id: 'value.weekday.writing', params: { text: first!.when.text, weekday: weekdayName(first!.writtenOn) } },
    marks: pointers.map(({ statement, when: { start, end } }) =>
      markOf({ statement, key: '', value: 0, span: { start, end } }),
    ),
  };
}

function impossible(statement: Statement): Impossible[] {
  const { when } = statement.claim;
  if (!when?.clash || !when.clashing || !isCertain(statement)) return [];
  return [{ statement, clash: when.clash, spans: when.clashing }];
}

/** A weekday beside `yesterday` only disagrees with the date of publication, which is often a day late. */
const isCertain = ({ claim }: Statement): boolean => claim.when!.clash!.kind !== 'weekday-deictic';

function findingOf(group: readonly Impossible[]): Finding {
  const { clash } = group[0]!;
  const sides = [0, 1].map((n): FindingSide => {
    const marks = group.map(({ statement, spans }) =>
      markOf({ statement, key: '', value: clash, span: spans[n as 0 | 1] }),
    );
    return { value: readingOf(clash, n), label: labelOf(clash, n), marks };
  });
  return {
    rule: 'weekday',
    severity: 'error',
    scope: 'internal',
    confidence: 'high',
    reasons: [reasonOf(clash)],
    subject: { id: `subject.weekday.${clash.kind}` },
    message: { id: `message.weekday.${clash.kind}`, params: { date: clash.readings[1] } },
    identity: [clash.kind],
    sides,
  };
}

/** The month of `2012-07-05` or `XXXX-07`. */
const monthName = (date: string): Message => ({ id: `month.${Number(date.split('-')[1])}` });

const weekdayName = (n: number): Message => ({ id: `weekday.${n}` });

/** Weekdays by their ISO number's name, so that both sides give a day of the week; else the day itself. */
function readingOf({ kind, readings }: TimeClash, n: number): string {
  if (kind !== 'weekday-date') return readings[n]!;
  return n === 0 ? `weekday-${readings[0]}` : `weekday-${isoWeekday(readings[1])}`;
}

function labelOf({ kind, readings }: TimeClash, n: number): Message | string {
  if (kind === 'two-months') return monthName(readings[n]!);
  if (kind !== 'weekday-date') return readings[n]!;
  if (n === 0) return weekdayName(Number(readings[0]));
  return {
    id: 'value.weekday-of',
    params: { date: readings[1], weekday: weekdayName(isoWeekday(readings[1])) },
  };
}

function reasonOf({ kind, readings }: TimeClash): Message {
  const [a, b] = readings;
  if (kind === 'two-months') return { id: 'reason.weekday.two-months', params: { a: monthName(a), b: monthName(b) } };
  if (kind !== 'weekday-date') return { id: `reason.weekday.${kind}`, params: { a, b } };
  return {
    id: 'reason.weekday.weekday-date',
    params: { a: weekdayName(isoWeekday(b)), b },
  };
}
