// In: a number of items and pairs of them that belong together. Out: the groups, each ascending, in order of their first item.

/** Connected components (Tarjan's union-find with path halving). */
export function groups(size: number, pairs: ReadonlyArray<readonly [number, number]>): number[][] {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
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
