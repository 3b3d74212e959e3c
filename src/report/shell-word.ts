// In: a word of a command that a reader is shown. Out: the word as a shell takes it.

/** A word of plain characters as it is, any other in single quotes. */
export function quoted(word: string): string {
  return /^[\p{L}\p{N}_./@%+=:,-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
