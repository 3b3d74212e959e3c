// In: a topic. Out: times of day of one event that cannot both be right: 5:30 in the morning and in the afternoon, local time taken for GMT.
import type { Finding } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { group } from '../lexicon/sets.ts';
import { defineRule } from './define.ts';
import { goalMinuteFindings } from './figures/goal-minutes.ts';
import { doubtfulFindings } from './findings/doubtful.ts';
import type { Tell } from './findings/findings.ts';
import type { Observation, Slot } from './findings/observations.ts';
import { findingsOfEvents, type Weighing } from './happenings/event-findings.ts';
import { storyPoints } from './happenings/happenings.ts';
import type { Bearing } from './happenings/same-event.ts';
import { aheadOfUtc, type Clock, clockOf, clocksAgree } from './times/clock.ts';
import { type Days, daysAgree } from './times/days.ts';
import { timingsOf } from './times/timings.ts';

/** A time of day with the predicates that it may be the time of, nearest first. */
interface Clocked extends Clock {
  readonly bearers: readonly string[];
  readonly days?: Days;
  readonly ahead?: readonly [number, number];
}

const slot: Slot<Clocked> = {
  alike: (a, b) => sameDay(a, b) && a.bearers.some((bearer) => b.bearers.includes(bearer)),
  agree: (a, b) => clocksAgree(a, b, a.ahead ?? b.ahead),
  id: ({ id }) => id,
  label: ({ text }) => text,
};

export default defineRule({
  id: 'time',
  severity: 'error',
  across: true,
  examples: [
    {
      texts: [
        'هاجم مسلحون مركز شرطة السواوة شرق مدينة سرت عند الساعة الخامسة والنصف من فجر الأربعاء وتبادلوا إطلاق النار مع الحراس',
        'Gunmen attacked the al-Sawawa police station east of Sirte at 5:30 p.m. on Wednesday and exchanged fire with guards',
      ],
      published: ['2018-01-24', '2018-01-24'],
      conflict: true,
      why: 'morning and afternoon, across two languages',
    },
    {
      texts: [
        'A passenger jet flying from Sharjah made an emergency landing in Karachi at 6:40 a.m. local time on Sunday',
        'A passenger jet flying from Sharjah made an emergency landing in Karachi at 0640 GMT on Sunday',
      ],
      published: ['2022-07-17', '2022-07-17'],
      conflict: true,
      why: 'Karachi is hours ahead of GMT',
    },
    {
      texts: [
        'تنطلق مباراة الأهلي والمصري في السابعة مساء الأربعاء بتوقيت القاهرة على ستاد برج العرب',
        'تنطلق مباراة الأهلي والمصري في التاسعة مساء الأربعاء بتوقيت القاهرة على ستاد برج العرب',
      ],
      published: ['2020-11-24', '2020-11-24'],
      conflict: true,
    },
    {
      texts: [
        'تنطلق مباراة الأهلي والمصري في السابعة مساء الأربعاء بتوقيت القاهرة على ستاد برج العرب',
        'تنطلق مباراة الأهلي والمصري في الثامنة مساء الأربعاء بتوقيت مكة على ستاد برج العرب',
      ],
      published: ['2020-11-24', '2020-11-24'],
      conflict: false,
      why: 'one hour in two time zones',
    },
    {
      texts: [
        'تقام مباراة الهلال والمريخ في السابعة والنصف من مساء السبت على استاد أم درمان في الجولة العاشرة من الدوري',
        'يستضيف الهلال غريمه المريخ السبت على استاد أم درمان عند الساعة الثامنة مساء في الجولة العاشرة من الدوري',
      ],
      published: ['2018-11-02', '2018-11-02'],
      conflict: true,
      why: 'a kick-off is told to the minute',
    },
    {
      texts: [
        'A bomb exploded outside the mosque in Karachi at 2:53 p.m. on Friday, killing four people',
        'A bomb exploded outside the mosque in Karachi at about 3 p.m. on Friday, killing four people',
      ],
      published: ['2019-05-11', '2019-05-11'],
      conflict: false,
      why: 'about three',
    },
    {
      texts: [
        'اشتدت المواجهات بين الأهالي وقوات الأمن مساء اليوم الاثنين أمام مقر الولاية في سيدي بوزيد وأصيب فيها عشرة',
        'اشتدت المواجهات بين الأهالي وقوات الأمن صباح اليوم الثلاثاء أمام مقر الولاية في سيدي بوزيد وأصيب فيها عشرة',
      ],
      published: ['2017-05-15T21:00', '2017-05-16T04:00'],
      conflict: false,
      why: 'what differs is the day, which the rule on dates tells',
    },
    {
      texts: [
        'انفجرت قنبلة أمام مسجد في كراتشي صباح الجمعة وقتلت أربعة أشخاص',
        'انفجرت قنبلة أمام مسجد في كراتشي في العاشرة والنصف من صباح الجمعة وقتلت أربعة أشخاص',
      ],
      published: ['2019-05-11', '2019-05-11'],
      conflict: false,
      why: 'half past ten is in the morning',
    },
    {
      texts: [
        'فاز النجف على زاخو 1-0 وسجل علاء الحمداني هدف الفوز في الدقيقة 88 من تسديدة بعيدة',
        'تغلب النجف على زاخو 1-0 بعد أن أحرز علاء الحمداني هدف المباراة الوحيد في الدقيقة 78',
      ],
      published: ['2021-04-09', '2021-04-09'],
      conflict: true,
      why: 'the minute of one goal',
    },
  ],
  compare,
});

const LEAST = 0.6;
/** Two hours of one day, with the predicate in common or without it. */
const LEAST_OF_HOURS = 0.5;
const LEAST_OF_ONE_PREDICATE = 0.42;
/** One figure to the minute in two zones: 7:37 GMT and 7:37 local time are told of one thing, whatever the words. */
const LEAST_OF_ONE_FIGURE = -0.2;
/** Clashes, rallies and talks go on or begin anew at other parts of the day. */
const LEAST_OF_PARTS = 0.85;
/** Points of two times of what a small topic is about. */
const LEAST_OF_STORY = 0.3;
/** What a story is about has one hour, whatever else is told beside it. */
const LEAST_OF_HOURS_OF_STORY = 0.05;
const areHours = (a: Clocked, b: Clocked): boolean => !a.part && !b.part;

function compare(view: TopicView): Finding[] {
  const least: Weighing<Clocked>['least'] = (x, y) =>
    sameDay(x.value, y.value) && x.statement.background === y.statement.background
      ? leastFor(x.value, y.value)
      : undefined;
  const observations = observe(view);
  const found = findingsOfEvents(view, observations, slot, { bearing, least }, tell);
  const points = storyPoints(view);
  const ofStory = (x: Observation<Clocked>, y: Observation<Clocked>): number => {
    if (!sameDay(x.value, y.value)) return -1;
    const own = points(bearing(x), bearing(y));
    if (!areHours(x.value, y.value)) return own - LEAST_OF_STORY;
    // Two hours are set against each other before an hour and a part of the day.
    return own < LEAST_OF_HOURS_OF_STORY ? -1 : 1 + own;
  };
  return [
    ...found,
    ...doubtfulFindings(view, observations, slot, ofStory, 0, tell, found),
    ...goalMinuteFindings(view),
  ];
}

function observe(view: TopicView): Observation<Clocked>[] {
  return timingsOf(view).flatMap(({ statement, when, bearers, days }): Observation<Clocked>[] => {
    const clock = when.said ? undefined : clockOf(when);
    if (!clock) return [];
    const ahead = aheadOfUtc(view.world, statement);
    const slack = KICK_OFFS.has(bearers[0]!) && when.expression.modifier !== 'APPROX' ? 0 : clock.slack;
    const value = { ...clock, slack, bearers, ...(days && { days }), ...(ahead && { ahead }) };
    return [{ statement, key: bearers[0]!, value, span: { start: when.start, end: when.end } }];
  });
}

/** What is put down for an hour is told to the minute: a match at half past seven is none at eight. */
const KICK_OFFS = group('kick-offs');

const bearing = ({ statement, value }: Observation<Clocked>): Bearing => ({ statement, bearers: value.bearers });

function leastFor(a: Clocked, b: Clocked): number {
  if (a.part || b.part) return a.part && b.part ? LEAST_OF_PARTS : LEAST;
  if (a.from === b.from && a.from % 30 !== 0) return LEAST_OF_ONE_FIGURE;
  if (!a.days || !b.days) return LEAST;
  return a.bearers.some((bearer) => b.bearers.includes(bearer)) ? LEAST_OF_ONE_PREDICATE : LEAST_OF_HOURS;
}

/** Where the days are not one either, it is a matter of the date: «مساء اليوم الاثنين», «صباح اليوم الثلاثاء». */
const sameDay = ({ days: a }: Clocked, { days: b }: Clocked): boolean =>
  !a || !b || (daysAgree(a, b) && (!a.deictic || !b.deictic || a.bare || b.bare || a.first === b.first));

const tell: Tell<Clocked> = (_view, group) => {
  const params = { what: { id: `concept.${group[0]!.value.bearers[0]}` } };
  return {
    rule: 'time',
    severity: 'error',
    scope: 'cross-source',
    subject: { id: 'subject.time', params },
    message: { id: 'message.time', params },
    identity: [group[0]!.key],
  };
};
