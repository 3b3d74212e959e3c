// In: a topic. Out: whether two sites of one predicate are apart: neither in the other, nor in one place.
import { isInside } from '../../core/hierarchy.ts';
import { oncePer } from '../../core/once.ts';
import type { TopicView } from '../../core/topic.ts';
import type { Observation } from '../findings/observations.ts';
import type { Located } from './located.ts';

/** Two sites apart: neither in the other nor in a place that the other's sentence names, and told of one predicate. */
export function sitesApart({ world }: TopicView): (x: Observation<Located>, y: Observation<Located>) => boolean {
  const within = (inner: string, outer: string): boolean => isInside(world, inner, outer);
  // المنيا is a province and its city; what lies in one province may be told by either.
  const provinceOf = (id: string): string | undefined =>
    world.places[id]?.kind === 'province' ? id : world.places[id]?.in;
  const meets = (a: string, b: string): boolean => within(a, b) || within(b, a) || provinceOf(a) === provinceOf(b);
  // Lists of districts: each is of another station.
  const listed = oncePer(({ around, of }: Located): readonly string[] => {
    const others = around.filter((p) => world.places[p] && p !== of && !within(of, p));
    return others.length > 1 ? [...new Set(others)] : [];
  });
  const elsewhere = (a: Located, b: Located): boolean => {
    const [x, y] = [listed(a), listed(b)];
    return x.length > 0 && y.length > 0 && !x.some((p) => y.some((q) => within(p, q) || within(q, p)));
  };
  const named = oncePer(({ of, around }: Located): readonly string[] => [...new Set([of, ...around])]);
  return ({ value: a }, { value: b }) => {
    if (a.aspect !== 'site' || a.of === b.of) return !elsewhere(a, b);
    if (a.bearers[0] !== b.bearers[0]) return false;
    return !named(a).some((p) => named(b).some((q) => meets(p, q)));
  };
}
