// In: the ids of a report's conflicts. Out: how many characters of them a reader is shown.

export const SHORTEST_ID = 6;

/** A shared beginning grows until it tells all ids apart. */
export function lengthOfIds(ids: readonly string[]): number {
  const distinct = new Set(ids).size;
  for (let length = SHORTEST_ID; ; length++)
    if (new Set(ids.map((id) => id.slice(0, length))).size >= distinct) return length;
}
