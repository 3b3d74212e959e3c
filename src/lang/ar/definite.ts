// In: the name of a noun as tables list it. Out: the name with the article, as a sentence says it: انفجار, الانفجار; هبوط اضطراري, الهبوط الاضطراري.
import { ARTICLE, withArticle } from './endings.ts';

/** التهاب, التزام: verbal nouns that begin like the article. */
const WITHOUT_ARTICLE = /^الت.ا.$/;
const RELATIVE_ADJECTIVE = /(?:ي|ية)$/;

/**
 * A name of one word takes the article; in one that ends in a definite word (حظر التجول) that word makes it definite; an adjective in
 * -ي takes it with its noun. `undefined` where the words do not show which of them do: زجاجة حارقة, محطة كهرباء.
 */
export function definite(name: string): string | undefined {
  const words = name.split(' ');
  const [head, next] = words as [string, string?];
  if (next === undefined) return isDefinite(head) ? head : withArticle(head);
  if (isDefinite(next)) return name;
  const adjective =
    words.length === 2 && RELATIVE_ADJECTIVE.test(next) && head.endsWith('ة') === next.endsWith('ة') && next.length > 3;
  return adjective ? words.map(withArticle).join(' ') : undefined;
}

/** The first plural, with the ي that the article brings back (مقاه, المقاهي); of a sound masculine one the genitive (المسؤولين). */
export function allOfThem(plurals: readonly string[]): string | undefined {
  const [first] = plurals;
  const fuller = plurals.find((form) => form.endsWith('ين') || form === `${first}ي`);
  const chosen = fuller ?? first;
  return chosen === undefined ? undefined : definite(chosen);
}

const isDefinite = (word: string): boolean =>
  word.startsWith(ARTICLE) && word.length > 3 && !WITHOUT_ARTICLE.test(word);
