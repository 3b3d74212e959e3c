// In: the words of an archive with how often each is met. Out: rare words that are written like a frequent one but for a letter, and which of its misspellings each is.

/** A word as it is written, in all its inflections. */
export interface Written {
  readonly count: number;
  readonly stems: readonly string[];
  /** Does the lexicon know it? What it knows is no misspelling. */
  readonly known: boolean;
}

export interface Misspelling {
  /** The key of the word that is meant. */
  readonly of: string;
  /** Its number among the misspellings of that word. */
  readonly number: number;
}

const SHORTEST = 4;
/** A misspelling is met so many times at most, and at least so many times less often than what is meant. */
const MOST = 20;
const RARER = 3;

/** Misspellings by key. Two stems are alike where both are one stem with a letter left out (Garbe's symmetric deletion). */
export function misspellingsIn(words: ReadonlyMap<string, Written>): ReadonlyMap<string, Misspelling> {
  const order = [...words].sort(([p, a], [q, b]) => b.count - a.count || (p < q ? -1 : 1));
  const meant = new Map<string, string>();
  const numbers = new Map<string, number>();
  const found = new Map<string, Misspelling>();
  for (const [key, word] of order) {
    const signatures = word.stems.filter((stem) => stem.length >= SHORTEST).flatMap(signaturesOf);
    const of =
      word.known || word.count > MOST ? undefined : signatures.map((s) => meant.get(s)).find((k) => k !== undefined);
    if (of !== undefined && words.get(of)!.count >= word.count * RARER) {
      const number = numbers.get(of) ?? 0;
      numbers.set(of, number + 1);
      found.set(key, { of, number });
    } else for (const s of signatures) if (!meant.has(s)) meant.set(s, key);
  }
  return found;
}

const signaturesOf = (stem: string): string[] => [
  stem,
  ...Array.from(stem, (_, i) => stem.slice(0, i) + stem.slice(i + 1)),
];

/** A stem with one of its letters twice: another for each number, as long as there are letters. */
export function misspelt(stem: string, number: number): string {
  const at = 1 + (number % stem.length);
  return stem.slice(0, at) + stem.slice(at - 1);
}
