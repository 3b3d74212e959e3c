// In: the address of the page. Out: the conflict that it points at, and the other way round.

const HASH = /^#conflict-(.+)$/;

/** The id, or the beginning of one, in `#conflict-3f9ac2`. */
export function linkedId(hash: string): string | undefined {
  const found = HASH.exec(hash)?.[1];
  try {
    return found && decodeURIComponent(found);
  } catch {
    return found;
  }
}

/** Shows the open conflict in the address without a step in the history: `j` pressed forty times is one visit. */
export function showLink(id: string | undefined): void {
  const hash = id === undefined ? '' : `#conflict-${encodeURIComponent(id)}`;
  if (location.hash === hash) return;
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash);
}
