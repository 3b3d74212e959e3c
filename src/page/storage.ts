// In: what the page should remember. Out: it, at the next visit, where the browser allows it (files and private windows may not).

const PREFIX = 'factdiff.';

/** Reads a remembered value; undefined where there is none or the browser keeps nothing. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a value. False where the browser does not. */
export function remember(name: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}
