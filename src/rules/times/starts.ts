// In: a topic of few articles. Out: notes: what goes on, told to have begun at two times: fighting since June, and since July.

import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import type { CalendarFields } from '../../core/value.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';
import { doubtfulFindings } from '../findings/doubtful.ts';
import type { Tell } from '../findings/findings.ts';
import type { Observation, Slot } from '../findings/observations.ts';
import { kinConcepts, lineOf, participantIds, share } from '../happenings/relations.ts';
import { sceneLikeness } from '../happenings/scene.ts';
import { type Timing, timingsOf } from './timings.ts';

/** When something that goes on is told to have begun. */
interface Start {
  readonly of: string;
  readonly fields: CalendarFields;
  readonly text: string;
}

const slot: Slot<Start> = {
  agree: (a, b) => !differ(a.fields, b.fields),
  id: ({ fields }) => isoOf(fields),
  label: ({ text }) => text,
};

/** What goes on for months or days, and is told with its beginning. */
const LASTING = group('lasts-for-days');
/** Likeness of the sentences from which two statements are of one war. */
const LEAST = 0.15;
const NAMED = 0.1;

/** Notes of beginnings that cannot be one. */
export function startFindings(view: TopicView): Finding[] {
  const observations = timingsOf(view).flatMap((timing) => startsIn(view.world, timing));
  const likeness = sceneLikeness(view);
  const points = (x: Observation<Start>, y: Observation<Start>): number => {
    if (!kinConcepts(view.world, x.value.of, y.value.of) || !comparable(x.value, y.value)) return -1;
    const [a, b] = [x.statement, y.statement];
    const named = share(participantIds(view.world, a.claim), participantIds(view.world, b.claim)) ? NAMED : 0;
    return likeness(a, b) + named - LEAST;
  };
  return doubtfulFindings(view, observations, slot, points, 0, tell, []);
}

/** «fighting since June», «the war of 1983-2005», «fighting that began in July». */
function startsIn(world: WorldRecords, { statement, when, bearers }: Timing): Observation<Start>[] {
  const { from, fields, modifier } = when.expression;
  const begun = bearers[0] !== undefined && lineOf(world, bearers[0]).some((r) => r.id === 'begin');
  const own = from?.fields ?? (begun && modifier === undefined ? fields : undefined);
  const of = bearers.find((concept) => lineOf(world, concept).some((r) => LASTING.has(r.id)));
  if (!own || of === undefined || partsOf(own).every((part) => part === '')) return [];
  const { start, end, text } = when;
  return [{ statement, key: `start|${of}`, value: { of, fields: own, text }, span: { start, end } }];
}

const partsOf = ({ year, month, day }: CalendarFields): Array<number | ''> => [year ?? '', month ?? '', day ?? ''];

/** `1955`, `1955-06`; a month without its year is `--06`, as in XML Schema. */
const isoOf = ({ year, month, day }: CalendarFields): string => {
  const [m, d] = [month, day].map((part) => (part === undefined ? '' : `-${String(part).padStart(2, '0')}`));
  return `${year ?? '-'}${m}${d}`;
};

/** Both name a year, or neither needs one: June against July. */
const comparable = ({ fields: a }: Start, { fields: b }: Start): boolean =>
  (a.year !== undefined && b.year !== undefined) || (a.month !== undefined && b.month !== undefined);

/** Do two dates differ in a part that both name, years before months? */
function differ(a: CalendarFields, b: CalendarFields): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x.some((part, i) => part !== '' && y[i] !== '' && part !== y[i]);
}

const tell: Tell<Start> = (_view, group) => {
  const params = { what: { id: `concept.${group[0]!.value.of}` } };
  return {
    rule: 'date',
    severity: 'note',
    scope: 'cross-source',
    subject: { id: 'subject.date.start', params },
    message: { id: 'message.date.start', params },
    identity: [group[0]!.key],
  };
};
