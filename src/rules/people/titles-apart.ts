// In: two titles that articles give one person. Out: whether he cannot have both, and whether time explains it.

import { lineFrom } from '../../core/hierarchy.ts';
import type { NamedTitle } from '../../core/naming.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group, groupFamily } from '../../lexicon/sets.ts';

/** Titles of which a person has one at a time; where a body is said on both sides it must be the same. */
const EXCLUSIVE = groupFamily('titles-one-at-a-time');
/** Offices that are tied to one place: a governor is the governor of one province. */
const SEATS = group('offices-of-one-place');
/** Ranks that translators and lay writers take for each other, or use for any general. */
const LOOSE_RANKS = group('ranks-mixed-up');

export type Apart = 'conflict' | 'time' | undefined;

/** Can one person not have both? `time`: one is the other for the time being, or not yet. */
export function titlesApart(world: WorldRecords, a: NamedTitle, b: NamedTitle): Apart {
  if (a.tenure === 'former' || b.tenure === 'former') return undefined;
  if (deputies(a, b)) return ownersApart(world, a, b) ? undefined : 'conflict';
  if (a.id === b.id) {
    if (a.tenure !== b.tenure) return ownersApart(world, a, b) ? undefined : 'time';
    return SEATS.has(a.id) && a.tenure === undefined && ownersApart(world, a, b) ? 'conflict' : undefined;
  }
  const ranks = world.titles[a.id]?.class === 'rank' && world.titles[b.id]?.class === 'rank';
  if (ranks) return LOOSE_RANKS.has(a.id) || LOOSE_RANKS.has(b.id) ? undefined : 'conflict';
  const exclusive = EXCLUSIVE.some((titles) => titles.includes(a.id) && titles.includes(b.id));
  return exclusive && a.tenure === b.tenure && !ownersApart(world, a, b) ? 'conflict' : undefined;
}

/** The minister and his deputy. */
function deputies(a: NamedTitle, b: NamedTitle): boolean {
  const one = (x: NamedTitle, y: NamedTitle): boolean =>
    (x.tenure === 'deputy' && y.tenure === undefined && x.id === y.id) || x.id === `deputy-${y.id}`;
  return one(a, b) || one(b, a);
}

/** Do both say whose title it is, and not the same, nor one a part of the other? */
function ownersApart(world: WorldRecords, { of: a }: NamedTitle, { of: b }: NamedTitle): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  return !within(world, a, b) && !within(world, b, a);
}

function within({ places, organisations }: WorldRecords, inner: string, outer: string): boolean {
  const line = lineFrom(inner, (id) => places[id]?.in ?? organisations[id]?.in);
  return line.some((id) => id === outer || places[id]?.iso === outer || organisations[id]?.country === outer);
}

/** Equal under this is one title: what it is, how it is held, and of what. */
export const titleKey = ({ id, tenure, of }: NamedTitle): string => [tenure, id, of].filter(Boolean).join(' ');
