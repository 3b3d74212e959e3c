// In: the counts of a small topic. Out: one number told of families here and of people there: worth a look.

import type { ClaimQuantity } from '../../core/claim.ts';
import { isKindOf } from '../../core/hierarchy.ts';
import type { TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { groupList } from '../../lexicon/sets.ts';
import { acrossLinks, type Clash } from '../findings/observations.ts';
import { CROWD, contextLikeness } from '../happenings/likeness.ts';
import type { Counted } from './count-nodes.ts';

/** A smaller number is shared by chance. */
const LEAST = 20;
/** Sentences less alike tell of two things, unless the same became of both. */
const ALIKE = 0.15;

/** «نزوح 3000 عائلة», «نزوح 3000 شخص»: the same number of groups and of persons, in articles of which neither gives both. */
export function familiesOrPeople(view: TopicView, observations: readonly Counted[]): Clash<ClaimQuantity>[] {
  if (view.members.length > CROWD) return [];
  const context = contextLikeness(view);
  const { world } = view;
  return [
    ...acrossLinks(
      view,
      observations.filter(({ value }) => (value.value ?? 0) >= LEAST),
    ),
  ].flatMap(([mine, theirs]) =>
    mine.flatMap((x) =>
      theirs.flatMap((y): Clash<ClaimQuantity>[] => {
        const { state, value } = x.value;
        if (value !== y.value.value || isFamily(world, x.value) === isFamily(world, y.value)) return [];
        if (!ofPeople(x.value) || !ofPeople(y.value)) return [];
        const given = (side: readonly Counted[], q: ClaimQuantity): boolean =>
          side.some((o) => o.value.value === value && isFamily(world, o.value) === isFamily(world, q));
        if (given(mine, y.value) || given(theirs, x.value)) return [];
        const same = state !== '' && state === y.value.state;
        const one = same || context(x.statement, y.statement) >= ALIKE;
        return one && view.gate(x.statement, y.statement) === true ? [[x, y]] : [];
      }),
    ),
  );
}

const FAMILIES = groupList('families');

const isFamily = (world: WorldRecords, { of }: ClaimQuantity): boolean =>
  FAMILIES.some((noun) => isKindOf(world, of, noun));

const ofPeople = ({ unit, subset, cumulative }: ClaimQuantity): boolean => unit === 'person' && !subset && !cumulative;

/** Sides are told apart by what is counted. */
export const byCounted =
  (world: WorldRecords) =>
  (q: ClaimQuantity): string =>
    `${q.value} ${isFamily(world, q) ? 'family' : 'person'}`;
