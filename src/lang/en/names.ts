// In: a name as the tables write it. Out: its spellings as runs of tokens, with and without hyphens and stops.

const TOKENS = /(?:\p{L}\.){2,}|[\p{L}\p{M}'’]+|\d+|\S/gu;
const LOOSE_MARKS = / [-.] | [-.]$/g;

/** The name cut as the tokeniser cuts it (`al - Kadhimi`, `St . Louis`) and, where it has such marks, without them. */
export function nameSpellings(name: string): readonly string[] {
  const cut = (name.match(TOKENS) ?? [name]).join(' ');
  const bare = cut.replace(LOOSE_MARKS, ' ').trim();
  return bare === cut ? [cut] : [cut, bare];
}
