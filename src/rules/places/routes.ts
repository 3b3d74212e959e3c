// In: a topic of few articles. Out: notes: one journey told in both directions: من الأقصر إلى أسوان, في طريقها إلى الأقصر.
import type { ClaimPlace } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { Message } from '../../core/message.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import { acrossLinks, type Clash, type Observation, type Slot } from '../findings/observations.ts';
import { commonFacts } from '../happenings/common-facts.ts';
import { CROWD } from '../happenings/likeness.ts';
import { agesApart, oneOutlet } from '../happenings/same-event.ts';
import { sceneLikeness } from '../happenings/scene.ts';

/** Where a journey begins or ends. */
interface Leg {
  readonly end: 'from' | 'to';
  readonly of: string;
  /** Something is on its way there, or from there. */
  readonly journey: boolean;
}

type Told = Observation<Leg>;

/** Likeness of the sentences of one journey. */
const LEAST = 0.1;
/** Where their articles share no count and no name. */
const LEAST_ALONE = 0.2;
/** Milliseconds between texts on one journey; on the next day one may come back. */
const LATEST = 86_400_000;

/** Journeys that one text lets begin where another lets them end; a text that tells of both ends tells of a return, or of more. */
export function routeFindings(view: TopicView): Finding[] {
  if (view.members.length > CROWD) return [];
  const seen = new Set<string>();
  const legs = view.statements.flatMap(legsOf).filter(({ statement, span }) => {
    const key = `${statement.member.article} ${span.start}`;
    return !seen.has(key) && seen.add(key);
  });
  const facts = commonFacts(view);
  const likeness = sceneLikeness(view);
  const tells = (by: readonly Told[], { value: { end, of } }: Told): boolean =>
    by.some(({ value }) => value.end === end && value.of === of);
  const clashes = [...acrossLinks(view, legs)].flatMap(([mine, theirs]) =>
    mine.flatMap((x) =>
      theirs
        .filter((y) => {
          const [a, b] = [x.statement, y.statement];
          if (x.value.of !== y.value.of || x.value.end === y.value.end) return false;
          if (!goes(x) || !goes(y)) return false;
          if (tells(mine, y) || tells(theirs, x) || oneOutlet(a.member, b.member)) return false;
          if (agesApart(a.member, b.member) > LATEST || view.gate(a, b) !== true) return false;
          return likeness(a, b) >= (facts(a.member, b.member) > 0 ? LEAST : LEAST_ALONE);
        })
        .map((y): Clash<Leg> => [x, y]),
    ),
  );
  return findingsFrom(view, legs, clashes, [], slot, tell);
}

function legsOf(statement: Statement): Told[] {
  const { claim, background } = statement;
  if (background || claim.polarity === 'negated') return [];
  return claim.where.flatMap((place): Told[] => {
    const value = legOf(place);
    return value ? [{ statement, key: value.of, value, span: place }] : [];
  });
}

/** Does it tell both ends, or that something is on its way? One end alone may be that of a visit. */
const goes = ({ statement, value }: Told): boolean => value.journey || isWhole(statement);

/** من الأقصر إلى أسوان. */
const isWhole = ({ claim: { where } }: Statement): boolean =>
  where.some((p) => p.relation === 'from' && where.some((q) => q.relation === 'to' && q.id !== p.id));

const legOf = ({ relation, id, distance, journey }: ClaimPlace): Leg | undefined =>
  distance || (relation !== 'from' && relation !== 'to')
    ? undefined
    : { end: relation, of: id.slice('place:'.length), journey: journey === true };

const slot: Slot<Leg> = {
  agree: (a, b) => a.end === b.end && a.of === b.of,
  id: ({ end }) => end,
  label: ({ end, of }): Message => ({ id: `route.${end}`, params: { of: { id: `place.${of}` } } }),
};

const tell: Tell<Leg> = (_view, group) => {
  const params = { of: { id: `place.${group[0]!.value.of}` } };
  return {
    rule: 'place',
    severity: 'note',
    scope: 'cross-source',
    subject: { id: 'subject.place.route', params },
    message: { id: 'message.place.route', params },
    identity: ['route', group[0]!.value.of],
  };
};
