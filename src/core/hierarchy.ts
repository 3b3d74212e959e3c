// In: ids and what stands right above each: the broader noun, the larger place. Out: whether one is under another, or under itself.
import type { WorldRecords } from './world.ts';

/** Is a noun another, or a kind of it: a policeman is a person? */
export function isKindOf({ nouns }: WorldRecords, noun: string, broader: string): boolean {
  for (let at: string | undefined = noun; at !== undefined; at = nouns[at]?.is) if (at === broader) return true;
  return false;
}

/** Is a place another, or inside it? A place that no table knows is inside nothing but itself. */
export function isInside({ places }: WorldRecords, inner: string, outer: string): boolean {
  for (let at: string | undefined = inner; at !== undefined; at = places[at]?.in) if (at === outer) return true;
  return false;
}

/** The ids from one upwards until it comes again, where they lead in a circle; `undefined` where they end. */
export function circleFrom(id: string, above: (id: string) => string | undefined): readonly string[] | undefined {
  const line = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = above(at)) {
    if (line.has(at)) return at === id ? [...line] : undefined;
    line.add(at);
  }
  return undefined;
}
