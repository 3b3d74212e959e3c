// In: a topic. Out: what is told of as in its third day by one article and in its fourth by another, where the days of telling do not explain it.

import type { ClaimOrdinal } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { FOR_THE } from '../../lang/ar/endings.ts';
import { DAY, isoDate, parseLocal } from '../../values/civil.ts';
import type { Tell } from '../findings/findings.ts';
import type { Observation, Slot } from '../findings/observations.ts';
import { findingsOfEvents, type Weighing } from '../happenings/event-findings.ts';
import type { Bearing } from '../happenings/same-event.ts';
import { daysIn } from './days.ts';
import { eventAt } from './timings.ts';
import { type Pointer, pointersOf } from './writing-day.ts';

/** «لليوم الثالث على التوالي»: the day told of, and its number. */
interface DayCount {
  readonly n: number;
  /** Day number of the day that is the n-th. */
  readonly day: number;
  /** Days by which it may be off. */
  readonly slack: number;
  readonly bearers: readonly string[];
}

const slot: Slot<DayCount> = {
  agree: (a, b) => Math.abs(a.day - a.n - (b.day - b.n)) <= (a.day === b.day ? 0 : Math.max(a.slack, b.slack)),
  id: ({ n, day }) => isoDate(day - n + 1),
  label: ({ n, day }) => ({ id: 'value.day-count', params: { n, date: isoDate(day) } }),
};

export const isDayCount = (of: string): boolean => of.split(':')[0] === 'day';

/** Points of sentences that tell of one strike or sit-in. */
const LEAST = 0.6;

export function dayCountsOf(view: TopicView, tell: Tell<DayCount>): Finding[] {
  const least: Weighing<DayCount>['least'] = (x, y) =>
    view.gate(x.statement, y.statement) === true ? LEAST : undefined;
  return findingsOfEvents(view, observe(view), slot, { bearing, least }, tell);
}

const bearing = ({ statement, value }: Observation<DayCount>): Bearing => ({ statement, bearers: value.bearers });

function observe(view: TopicView): Observation<DayCount>[] {
  return view.members.flatMap((member) => {
    const own = view.statements.filter((s) => s.member === member);
    const counts = own.filter(({ claim, background }) => claim.round && !background && isDayCount(claim.round.of));
    if (counts.length === 0) return [];
    const pointers = pointersOf(own);
    const days = counts.map((statement) => ({ n: statement.claim.round!.value, told: dayOf(statement, pointers) }));
    return counts.flatMap((statement): Observation<DayCount>[] => {
      const round = statement.claim.round!;
      const known = days.filter(({ n, told }) => n === round.value && told !== undefined);
      const told = (known.find((d) => d.told!.slack === 0) ?? known[0])?.told;
      if (!told || !isRunning(round)) return [];
      const sentence = own.filter((s) => s.claim.sentence === statement.claim.sentence);
      const bearers = eventAt(view, sentence, round)?.bearers ?? [];
      return [
        {
          statement,
          key: `day|${bearers[0] ?? ''}`,
          value: { n: round.value, bearers, ...told },
          span: { start: round.start, end: round.end },
        },
      ];
    });
  });
}

/** «لليوم الثاني», for the second day running; «اليوم الثاني من القمة» names a day of what is planned. */
const isRunning = ({ scope, text }: ClaimOrdinal): boolean =>
  scope === 'in-a-row' || (scope === undefined && text.startsWith(FOR_THE));

/** Days from that of publication within which a text tells of a day that still counts. */
const RECENT = 2;

/** Hours after midnight in which a text still tells of the day before. */
const SMALL_HOURS = 6 * 3600;

/** The day that its own words give, else that of publication: a morning paper may tell of the day before. */
function dayOf(statement: Statement, pointers: readonly Pointer[]): Pick<DayCount, 'day' | 'slack'> | undefined {
  const days = daysIn(statement, pointers);
  const { date } = statement.member;
  const written = date && parseLocal(date.value)?.seconds;
  if (days && days.grain === 'day' && days.first === days.last && written !== undefined) {
    if (Math.abs(days.first - Math.floor(written / DAY)) <= RECENT) return { day: days.first, slack: 0 };
  }
  const moment = date && date.value.length > 10 ? parseLocal(date.value)?.seconds : undefined;
  if (moment === undefined || date?.basis !== 'stated') return undefined;
  const ofDay = moment % DAY;
  return ofDay < SMALL_HOURS ? undefined : { day: Math.floor(moment / DAY), slack: 1 };
}
