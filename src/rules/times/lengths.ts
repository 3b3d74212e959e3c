// In: a topic of few articles. Out: notes: what its story tells to have lasted, told with two lengths: captivity, a fire, a contract, a deadline.

import type { ClaimDuration } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group, groupFamily } from '../../lexicon/sets.ts';
import { durationSeconds, lengthsAgree } from '../../values/time.ts';
import { doubtfulFindings } from '../findings/doubtful.ts';
import type { Tell } from '../findings/findings.ts';
import { type Observation, type Slot, statementsOf } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { lineOf, participantIds } from '../happenings/relations.ts';
import { publishedApart } from '../happenings/same-event.ts';
import { sceneLikeness } from '../happenings/scene.ts';

/** What lasts, by the concept that names it, and the concepts and nouns by which its length is told; the first that fits holds. */
const LASTING = groupFamily('what-lasts');
/** What is to be done within so long was given so long. */
const COMMISSIONED = group('commissioned');
/** Terms that several are given at once. */
const OF_PERSONS = group('terms-given-to-several');
/** What is done after so long tells how long it lasted: put out after five hours, released after 19 days. */
const ENDED = group('ended-after-so-long');
/** What is extended has two lengths. */
const EXTENDED = group('has-two-lengths');

/** What goes on has grown longer by the next day. */
const GROWING = group('grows-by-the-day');

/** A length with what lasts so long. */
interface Lasting extends ClaimDuration {
  readonly theme: string;
}

const slot: Slot<Lasting> = {
  agree: lengthsAgree,
  id: ({ value }) => value,
  label: ({ text }) => text,
};

/** Likeness of the sentences that is asked; where the gate doubts, or a term is told of no person by name, more. */
const LEAST = 0.02;
const LEAST_UNSURE = 0.12;
/** Lengths further apart are of two things. */
const LARGEST_RATIO = 12;

/** Notes of lengths that cannot be one. `found` is not told again. */
export function lastingFindings(view: TopicView, found: readonly Finding[]): Finding[] {
  if (view.members.length > CROWD) return [];
  const observations = view.members.flatMap((member) => told(lastingIn(view, statementsOf(view, member))));
  if (observations.length < 2) return [];
  const likeness = sceneLikeness(view);
  const points = (x: Observation<Lasting>, y: Observation<Lasting>): number => {
    const [a, b] = [x.statement, y.statement];
    if (x.key !== y.key || !comparable(x.value, y.value)) return -1;
    if (GROWING.has(x.key) && publishedApart(a.member, b.member)) return -1;
    const persons = OF_PERSONS.has(x.key) ? personsApart(view.world, a, b) : 'shared';
    if (persons === 'apart') return -1;
    const unsure = persons === 'unnamed' || view.gate(a, b) !== true;
    return likeness(a, b) - (unsure ? LEAST_UNSURE : LEAST);
  };
  return doubtfulFindings(view, observations, slot, points, 0, tell, found);
}

function comparable({ length: a }: Lasting, { length: b }: Lasting): boolean {
  const [x, y] = [a, b].map(({ value, stated }) => Math.max(1, value ?? stated ?? 1)) as [number, number];
  return Math.max(x, y) <= LARGEST_RATIO * Math.min(x, y);
}

/**
 * Lengths of an article; where it tells several of one kind, none can be told to be the other's, but for those far apart
 * (`the second fire in two years`, `it burned for nine hours`).
 */
function told(all: readonly Observation<Lasting>[]): Observation<Lasting>[] {
  return all.filter((o) =>
    all.every((p) => p.key !== o.key || !comparable(p.value, o.value) || lengthsAgree(p.value, o.value)),
  );
}

/** Lengths of an article's statements, each passage once. */
function lastingIn(view: TopicView, statements: readonly Statement[]): Observation<Lasting>[] {
  const seen = new Set<number>();
  return statements.flatMap((statement): Observation<Lasting>[] => {
    const { polarity, modality, setting } = statement.claim;
    const length = lengthIn(statement);
    // Whoever has worked there for eight years does so today.
    const past = setting.background || (statement.background && length?.of !== AGO);
    if (!length || past || polarity === 'negated') return [];
    if (modality === 'denied' || seen.has(length.start)) return [];
    const near = conceptsNear(statements, statement, length);
    if (near.some((concept) => EXTENDED.has(concept))) return [];
    const theme = themeOf(view.world, length, near);
    if (theme === undefined || (length.of === AGO && !SINCE.has(theme))) return [];
    seen.add(length.start);
    const { start, end } = length;
    return [{ statement, key: theme, value: { ...length, theme }, span: { start, end } }];
  });
}

/** Held, working there since so long ago. */
const AGO = 'ago';
const SINCE = group('told-by-its-beginning');

/** A length, or as much time as lies between then and now: kidnapped 27 days ago; three seasons are three years. */
function lengthIn({ claim: { duration, when, quantity } }: Statement): ClaimDuration | undefined {
  if (duration) return duration;
  if (quantity?.of === 'season' && quantity.unit === 'thing' && quantity.value !== undefined)
    return lengthOf(`P${quantity.value}Y`, quantity, 'season');
  const offset = when?.expression.offset;
  if (!when || offset?.sign !== -1 || when.expression.base || offset.duration.startsWith('PT')) return undefined;
  return lengthOf(offset.duration, when, AGO);
}

function lengthOf(
  value: string,
  { start, end, text }: { start: number; end: number; text: string },
  of: string,
): ClaimDuration | undefined {
  const length = durationSeconds(value, undefined);
  return length && { start, end, text, value, ...length, relation: 'for', of };
}

/** Characters from a length to the predicates that tell what lasts. */
const NEAR = 60;

/** Concepts of the statements of a sentence, those nearest to a length first. */
function conceptsNear(statements: readonly Statement[], { claim }: Statement, length: ClaimDuration): string[] {
  const away = ({ claim: { what } }: Statement): number =>
    what!.start < length.start ? length.start - what!.end : what!.start - length.end;
  return statements
    .filter((s) => s.claim.sentence === claim.sentence && s.claim.what?.concept !== undefined && away(s) <= NEAR)
    .sort((a, b) => away(a) - away(b))
    .map((s) => s.claim.what!.concept!);
}

/** What lasts so long: by what the length is told of, else by the nearest predicate of its sentence that can last. */
function themeOf(world: WorldRecords, { of, relation }: ClaimDuration, near: readonly string[]): string | undefined {
  if (relation === 'within') return near.some((concept) => COMMISSIONED.has(concept)) ? 'give-deadline' : undefined;
  for (const concept of [of, ...near]) {
    const line = new Set([concept, ...lineOf(world, concept).map((r) => r.id)]);
    const theme = LASTING.find((names) => names.some((name) => line.has(name)))?.[0];
    if (theme === undefined) continue;
    if (relation === 'for') return theme;
    return relation === 'after' && ENDED.has(theme) ? theme : undefined;
  }
  return undefined;
}

type Persons = 'shared' | 'apart' | 'unnamed';

const SOMEONE = ['person:', 'role:'];

/** Do both statements name a person, or an office, and the same one? */
function personsApart(world: WorldRecords, a: Statement, b: Statement): Persons {
  const [x, y] = [participantIds(world, a.claim), participantIds(world, b.claim)];
  let found: Persons = 'unnamed';
  for (const kind of SOMEONE) {
    const [mine, theirs] = [x, y].map((ids) => [...ids].filter((id) => id.startsWith(kind)));
    if (mine!.length === 0 || theirs!.length === 0) continue;
    if (mine!.some((id) => theirs!.includes(id))) return 'shared';
    found = 'apart';
  }
  return found;
}

const tell: Tell<Lasting> = (_view, group) => {
  const params = { of: { id: `concept.${group[0]!.value.theme}` } };
  return {
    rule: 'duration',
    severity: 'note',
    scope: 'cross-source',
    subject: { id: 'subject.duration.for', params },
    message: { id: 'message.duration.for', params },
    identity: ['lasting', group[0]!.key],
  };
};
