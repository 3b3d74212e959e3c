// In: the nouns of a world. Out: what each is: the broader ones, whether one of a list is among them, the kind of spot that it names.
import { nounsFrom, siteOf } from '../core/hierarchy.ts';
import { oncePer } from '../core/once.ts';
import type { WorldRecords } from '../core/world.ts';

/** What nouns are, worked out once for each noun of a world. */
export const nounsIn = oncePer(({ nouns }: WorldRecords) => {
  const kinds = keptBy((id: string): ReadonlySet<string> => new Set(nounsFrom(nouns, id)));
  const members = new Map<readonly string[], Map<string, boolean>>();
  const isOneOf = (id: string, ancestors: readonly string[]): boolean => {
    const known = members.get(ancestors) ?? new Map<string, boolean>();
    let is = known.get(id);
    if (is === undefined) {
      is = ancestors.some((ancestor) => kinds(id).has(ancestor));
      members.set(ancestors, known.set(id, is));
    }
    return is;
  };
  return { kinds, isOneOf, site: keptBy((id: string) => siteOf(nouns, id)) };
});

/** The same function, whose results are kept by id. */
function keptBy<V>(make: (id: string) => V): (id: string) => V {
  const known = new Map<string, V>();
  return (id) => {
    let found = known.get(id);
    if (found === undefined && !known.has(id)) {
      found = make(id);
      known.set(id, found);
    }
    return found!;
  };
}
