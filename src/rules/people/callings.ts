// In: a topic. Out: people counted alike, to whom one thing happened, and who are called one thing here and another there.

import type { ClaimQuantity } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import { nounsFrom } from '../../core/hierarchy.ts';
import type { Message } from '../../core/message.ts';
import { OUTCOMES } from '../../core/outcome.ts';
import type { TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import { acrossLinks, byKey, type Clash, type Observation, type Slot } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { kinConcepts } from '../happenings/relations.ts';
import { copiesIn } from '../wording/copies.ts';

type Counted = Observation<ClaimQuantity>;

/**
 * Four soldiers killed, four fighters killed: one number of people to whom one thing happened, by the nouns of one calling; two
 * policewomen, two policemen. Neither text gives what the other says. Crowded topics hold several happenings of one kind.
 */
export function callingsOf(view: TopicView): Finding[] {
  if (view.members.length > CROWD) return [];
  const observations = view.statements.flatMap((statement): Counted[] => {
    const { quantity, polarity, modality } = statement.claim;
    if (quantity?.unit !== 'person' || quantity.value === undefined || quantity.cumulative) return [];
    if (statement.background || polarity !== 'affirmed' || modality === 'planned') return [];
    if (callingOf(view.world, quantity.of) === undefined) return [];
    return [{ statement, key: String(quantity.value), value: quantity, span: quantity }];
  });
  const clashes = byKey(observations).flatMap((group) => clashesOf(view, group, observations));
  return findingsFrom(view, observations, clashes, [], slotOf(view.world), tell);
}

const slotOf = (world: WorldRecords): Slot<ClaimQuantity> => ({
  agree: (a, b) => apart(world, a, b) === undefined,
  id: idOf,
  label: labelOf,
});

const idOf = ({ of, sex }: ClaimQuantity): string => (sex === undefined ? of : `${of}:${sex}`);

function labelOf({ of, sex }: ClaimQuantity): Message {
  const noun = { id: `noun.${of}` };
  return sex === undefined ? noun : { id: `gender.${sex}`, params: { noun } };
}

function clashesOf(view: TopicView, group: readonly Counted[], all: readonly Counted[]): Clash<ClaimQuantity>[] {
  const { world } = view;
  const copies = copiesIn(view);
  return [...acrossLinks(view, group)].flatMap(([mine, theirs]) =>
    mine.flatMap((x) =>
      theirs
        .filter((y) => {
          const how = apart(world, x.value, y.value);
          // Copies of one sentence are compared word by word.
          if (how === 'sex' && copies(x.statement, y.statement).length + copies(y.statement, x.statement).length > 0)
            return false;
          if (how === undefined || view.gate(x.statement, y.statement) !== true) return false;
          const given = (o: Counted, other: Counted): boolean =>
            all.some((p) => isBeside(p, other) && says(world, how, p.value, o.value));
          return !given(x, y) && !given(y, x);
        })
        .map((y): Clash<ClaimQuantity> => [x, y]),
    ),
  );
}

/** Is a count of the same article of the same number, or in the same sentence? */
function isBeside({ statement: { member, claim }, key }: Counted, other: Counted): boolean {
  return member === other.statement.member && (key === other.key || claim.sentence === other.statement.claim.sentence);
}

/** Does a count name people of the other's calling, or sex? */
function says(world: WorldRecords, how: 'calling' | 'sex', { of, sex }: ClaimQuantity, other: ClaimQuantity): boolean {
  return kinConcepts(world, of, other.of) && (how === 'calling' || sex === other.sex);
}

/** Can those counted not be the same people: of two callings, or women and men? */
function apart(world: WorldRecords, a: ClaimQuantity, b: ClaimQuantity): 'calling' | 'sex' | undefined {
  if (nationsApart(a, b)) return undefined;
  if (kinConcepts(world, a.of, b.of))
    return a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex ? 'sex' : undefined;
  const [x, y] = [callingOf(world, a.of), callingOf(world, b.of)];
  return x === y && a.state === b.state && OUTCOMES.some((o) => o === a.state) ? 'calling' : undefined;
}

function nationsApart({ qualifiers: a }: ClaimQuantity, { qualifiers: b }: ClaimQuantity): boolean {
  const [x, y] = [a, b].map((list) => list.filter((q) => q.startsWith('place:'))) as [string[], string[]];
  return x.length > 0 && y.length > 0 && !x.some((q) => y.includes(q));
}

/** Can nobody be both: two callings for a living, two places on the field? */
export const callingsApart = (world: WorldRecords, a: string, b: string): boolean => {
  const calling = callingOf(world, a);
  return calling !== undefined && calling === callingOf(world, b) && !kinConcepts(world, a, b);
};

/** The calling that a noun, or the nearest broader one that has any, is of. */
export function callingOf({ nouns }: WorldRecords, noun: string): string | undefined {
  const holder = nounsFrom(nouns, noun).find((id) => nouns[id]?.calling !== undefined);
  return holder === undefined ? undefined : nouns[holder]!.calling;
}

const tell: Tell<ClaimQuantity> = (_view, group) => {
  const { value, state } = group[0]!.value;
  const params = { count: value!, state: OUTCOMES.some((o) => o === state) ? { id: `state.${state}` } : '' };
  return {
    rule: 'role',
    severity: 'note',
    scope: 'cross-source',
    subject: { id: 'subject.role.calling', params },
    message: { id: 'message.role.calling', params },
    identity: ['calling', state, String(value)],
  };
};
