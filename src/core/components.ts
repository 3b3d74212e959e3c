// In: a number of items and pairs of them that belong together. Out: the groups, each ascending, in order of their first item.

/**
 * Connected components (Tarjan's union-find with path halving). Groups that hold items which are `apart` are never joined: pairs are
 * taken in their order, the surest first.
 */
export function groups(
  size: number,
  pairs: ReadonlyArray<readonly [number, number]>,
  apart?: (a: number, b: number) => boolean,
): number[][] {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const items = apart ? Array.from({ length: size }, (_, i) => [i]) : [];
  for (const [a, b] of pairs) {
    const [x, y] = [find(a), find(b)];
    if (x === y) continue;
    const [root, other] = [Math.min(x, y), Math.max(x, y)];
    if (apart) {
      if (items[root]!.some((i) => items[other]!.some((j) => apart(i, j)))) continue;
      items[root]!.push(...items[other]!);
    }
    parent[other] = root;
  }
  const found = new Map<number, number[]>();
  for (let i = 0; i < size; i++) {
    const root = find(i);
    const members = found.get(root);
    if (members) members.push(i);
    else found.set(root, [i]);
  }
  return [...found.values()];
}
