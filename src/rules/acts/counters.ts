// In: a topic of few articles. Out: notes: the story's happening told to be another one of its kind: the third fire in two years, the second.

import type { Finding } from '../../core/finding.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';
import { doubtfulFindings } from '../findings/doubtful.ts';
import type { Tell } from '../findings/findings.ts';
import type { Observation, Slot } from '../findings/observations.ts';
import { kinConcepts } from '../happenings/relations.ts';
import { sceneLikeness } from '../happenings/scene.ts';

/** Which of its kind a happening is told to be. */
interface Counter {
  readonly value: number;
  readonly of: string;
  /** What is counted from when on: in a row, ever, since 2006. */
  readonly scope: string;
  readonly text: string;
}

const slot: Slot<Counter> = {
  agree: (a, b) => a.value === b.value,
  id: ({ value }) => value,
  label: ({ value }) => ({ id: 'value.ordinal', params: { n: value } }),
};

/** Any happening is a time: `for the fifth time`. */
const TIME = 'time';
/** What a side has in its cupboard: the sixteenth title makes sixteen. */
const WON = group('what-a-side-has-won');
/** Likeness of the sentences from which two counters of one noun are of one happening, and counters of times: anything has happened before. */
const LEAST = 0.08;
const LEAST_OF_TIMES = 0.25;

/** Notes of counters that cannot both be right; differences that `found` tells are not told again. */
export function counterFindings(view: TopicView, found: readonly Finding[]): Finding[] {
  const observations = view.statements.flatMap(countersIn);
  const likeness = sceneLikeness(view);
  const points = (x: Observation<Counter>, y: Observation<Counter>): number => {
    const noun = commonNoun(view, x.value.of, y.value.of);
    if (noun === undefined || !comparable(x.value.scope, y.value.scope)) return -1;
    // For the fourth time one side lost, for the fifteenth another won.
    if (noun === TIME && actsApart(view, x.statement, y.statement)) return -1;
    return likeness(x.statement, y.statement) - (noun === TIME ? LEAST_OF_TIMES : LEAST);
  };
  return doubtfulFindings(view, observations, slot, points, 0, tell, found);
}

function countersIn(statement: Statement): Observation<Counter>[] {
  const { round, quantity, polarity, modality } = statement.claim;
  if (polarity !== 'affirmed' || modality === 'planned') return [];
  if (round?.told) {
    const { value, of, scope = '', text, start, end } = round;
    return [{ statement, key: 'counter', value: { value, of: of.split(':')[0]!, scope, text }, span: { start, end } }];
  }
  if (!quantity || !WON.has(quantity.of) || quantity.subset || quantity.unit !== 'thing') return [];
  const { value, of, text, start, end } = quantity;
  if (!isNumberOfMany(value)) return [];
  return [{ statement, key: 'counter', value: { value, of, scope: 'ever', text }, span: { start, end } }];
}

/** No fraction, and no first: «1 / 2» is a result. */
const isNumberOfMany = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value > 1;

/** The noun that two counters number, `time` where one only counts times; undefined for two things. */
function commonNoun({ world }: TopicView, a: string, b: string): string | undefined {
  if (a === b || kinConcepts(world, a, b) || (WON.has(a) && WON.has(b))) return a;
  return a === TIME || b === TIME ? TIME : undefined;
}

function actsApart({ world }: TopicView, { claim: a }: Statement, { claim: b }: Statement): boolean {
  const [x, y] = [a.what?.concept, b.what?.concept];
  return x !== undefined && y !== undefined && !kinConcepts(world, x, y);
}

/** Counted from one beginning, as far as both say from when: the third in a row is another number than the third ever. */
const comparable = (a: string, b: string): boolean =>
  a === b || (a === '' && b !== 'in-a-row') || (b === '' && a !== 'in-a-row');

const tell: Tell<Counter> = (_view, group) => {
  const params = { noun: { id: `noun.${group[0]!.value.of}` }, of: '' };
  return {
    rule: 'ordinal',
    severity: 'note',
    scope: 'cross-source',
    subject: { id: 'subject.ordinal', params },
    message: { id: 'message.ordinal', params },
    identity: [group[0]!.key],
  };
};
