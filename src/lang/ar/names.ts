// In: a name as the tables write it. Out: the spellings that Arabic writers take for the same name.

/** Letters that never join the next one: a blank after them is not seen, and is often not written. */
const NEVER_JOINS = /[اأإآدذرزو]$/;
const LONGEST_GLUED = 4;

/**
 * The name itself and, for each short word that ends in a letter that never joins, the spelling without the blank after it:
 * كفر الشيخ and كفرالشيخ, أبو ظبي and أبوظبي, عبد الله and عبدالله.
 */
export function nameSpellings(name: string): readonly string[] {
  const words = name.split(' ');
  const spellings = [name];
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i]!;
    if (word.length > LONGEST_GLUED || !NEVER_JOINS.test(word) || !/^[\u0621-\u064a]/.test(words[i + 1]!)) continue;
    spellings.push([...words.slice(0, i), word + words[i + 1]!, ...words.slice(i + 2)].join(' '));
  }
  return spellings;
}
