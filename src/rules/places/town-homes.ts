// In: places that a topic tells of. Out: which of them say in which province a town lies, and whether two are of one town.
import { isInside } from '../../core/hierarchy.ts';
import type { TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import type { Observation } from '../findings/observations.ts';
import type { Located } from './located.ts';

/** Is one name another's, or a spelling of it? */
export type SameName = (a: string, b: string) => boolean;

/** Towns with their provinces, whatever is told of them. */
export const homesIn = (observations: readonly Observation<Located>[]): Observation<Located>[] =>
  observations.filter(({ value }) => value.aspect === 'home');

/** No points less than asked where two are of one town, and neither province lies in the other. */
export const ofOneTown = (world: WorldRecords, sameName: SameName) => {
  const nested = (p: string, q: string): boolean => p !== q && (isInside(world, p, q) || isInside(world, q, p));
  return ({ value: a }: Observation<Located>, { value: b }: Observation<Located>): number =>
    sameName(a.subject!, b.subject!) && !nested(a.of, b.of) ? 0 : -1;
};

export function namesOf({ world, compareNames }: TopicView): SameName {
  return (a, b) => {
    if (a === b) return true;
    if (world.places[a] || world.places[b]) return false;
    const { grade } = compareNames(a, b);
    return grade === 'identical' || grade === 'variant' || grade === 'transliteration';
  };
}
