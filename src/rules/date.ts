// In: a topic. Out: days of one event that cannot both be right: the fire of Sunday and of Monday.
import type { Finding } from '../core/finding.ts';
import type { Statement, TopicView } from '../core/topic.ts';
import { alteredFindings } from './altered-words.ts';
import { matchAcross } from './answering.ts';
import { type Days, daysAgree, daysBetween, isLoose } from './days.ts';
import { defineRule } from './define.ts';
import { findingsFrom, type Tell } from './findings.ts';
import { CROWD } from './likeness.ts';
import type { Observation, Slot } from './observations.ts';
import { kinConcepts, lineOf } from './relations.ts';
import { type Bearing, clashesInCopies, eventPoints, publishedApart } from './same-event.ts';
import { timingsOf } from './timings.ts';

/** Days with the predicates that they may be the days of, nearest first. */
interface Dated extends Days {
  readonly bearers: readonly string[];
}

const slot: Slot<Dated> = {
  alike: (a, b) => comparable(a, b) && a.bearers[0] === b.bearers[0],
  agree: daysAgree,
  explain: planOf,
  id: ({ id }) => id,
  label: ({ text }) => text,
};

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
  const observations = observe(view);
  const points = eventPoints(view);
  const crowded = view.members.length > CROWD;
  const isGivenToo = givenIn(observations);
  const { clashes, agreements } = matchAcross(
    view,
    observations,
    slot,
    (x, y) =>
      comparable(x.value, y.value) &&
      ofOneKind(view, x.value, y.value) &&
      !retold(x, y) &&
      !isGivenToo(x, y) &&
      !isGivenToo(y, x)
        ? points(bearing(x), bearing(y)) - (crowded ? LEAST_OFTEN : leastFor(view, x, y))
        : -1,
    0,
  );
  const copied = clashesInCopies(view, observations, slot).filter(([x, y]) => !retold(x, y));
  const found = findingsFrom(view, observations, [...clashes, ...copied], agreements, slot, tell);
  return [...found, ...alteredFindings(view, 'weekday', 'date', found)];
}

/** «اليوم» in a text that appeared a day later may have been copied with the rest. */
function retold(
  { value: a, statement: x }: Observation<Dated>,
  { value: b, statement: y }: Observation<Dated>,
): boolean {
  if (!a.deictic && !b.deictic) return false;
  const days = [x, y].map(({ member }) => member.date?.value.slice(0, 10));
  return publishedApart(x.member, y.member) || ((a.bare || b.bare) && days[0] !== days[1]);
}

/** Does the other's sentence give this day too, beside its own? */
function givenIn(
  observations: readonly Observation<Dated>[],
): (x: Observation<Dated>, y: Observation<Dated>) => boolean {
  const bySentence = new Map<string, Observation<Dated>[]>();
  const keyOf = ({ statement }: Observation<Dated>): string =>
    `${statement.member.article} ${statement.claim.sentence}`;
  for (const o of observations) bySentence.set(keyOf(o), [...(bySentence.get(keyOf(o)) ?? []), o]);
  return (x, y) => bySentence.get(keyOf(y))!.some((o) => o !== y && daysAgree(x.value, o.value));
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

const FOUR_DIGITS = /\p{Nd}{4}/u;

/** What was said by a day happened on it or before. */
function observe(view: TopicView): Observation<Dated>[] {
  return timingsOf(view).flatMap(({ statement, when, bearers, days }): Observation<Dated>[] => {
    // «الدعوى رقم 310 لسنة 66 قضائية»: a court counts its own years.
    if (!days || (days.grain === 'year' && !FOUR_DIGITS.test(when.text))) return [];
    const known = when.said ? { ...days, first: Number.NEGATIVE_INFINITY } : days;
    const { start, end } = when;
    return [{ statement, key: bearers[0]!, value: { ...known, bearers }, span: { start, end } }];
  });
}

const bearing = ({ statement, value }: Observation<Dated>): Bearing => ({ statement, bearers: value.bearers });

/** One side lay ahead of its article, another is told as past. */
function planOf(group: readonly Observation<Dated>[]): Finding['explanation'] {
  const ahead = group.filter(({ value }) => value.ahead);
  const past = group.filter(({ value }) => !value.ahead);
  const apart = ahead.some((x) => past.some((y) => !daysAgree(x.value, y.value)));
  const apartAhead = ahead.some((x) => ahead.some((y) => !daysAgree(x.value, y.value)));
  return apart && !apartAhead ? { kind: 'planned', text: { id: 'explanation.planned' } } : undefined;
}

const isCoarse = ({ grain }: Dated): boolean => grain === 'month' || grain === 'year';

/** Days by which a plan may have been off. */
const LATEST_DELAY = 7;
/** Times further apart, in days, are of two events. */
const FURTHEST: Readonly<Record<Dated['grain'], number>> = { day: 31, week: 31, month: 366, year: 3660 };

function comparable(a: Dated, b: Dated): boolean {
  if (!Number.isFinite(a.first) && !Number.isFinite(b.first)) return false;
  const [year, week] = [a.grain === 'year' || b.grain === 'year', a.grain === 'week' || b.grain === 'week'];
  if ((year || week) && a.grain !== b.grain) return false;
  // What was to be and what came of it: a hearing and the next one are two.
  if (a.ahead !== b.ahead)
    return a.bearers.some((bearer) => b.bearers.includes(bearer)) && daysBetween(a, b) <= LATEST_DELAY;
  return daysBetween(a, b) <= Math.max(FURTHEST[a.grain], FURTHEST[b.grain]);
}

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
