// In: a number. Out: the token at which the words that make an estimate of it begin: اعتصام «ما يقرب من» 1200.
import { type Document, formAt } from '../core/document.ts';
import { phrasesOf } from '../lexicon/sets.ts';

/** Longest first, so that «ما لا يقل عن» is not taken for its end. */
const BEFORE_AN_ESTIMATE = [...phrasesOf('before-an-estimate')].sort((a, b) => b.length - a.length);
const LAST_WORDS = new Set(BEFORE_AN_ESTIMATE.map((words) => words[words.length - 1]!));

/** The first token of a number with its estimate; the number's own where nothing is said of how sure it is. */
export function estimateBefore(doc: Document, token: number): number {
  const fold = (t: number): string => (t >= 0 ? formAt(doc, t).fold : '');
  if (!LAST_WORDS.has(fold(token - 1))) return token;
  const words = BEFORE_AN_ESTIMATE.find((phrase) =>
    phrase.every((word, w) => fold(token - phrase.length + w) === word),
  );
  return words === undefined ? token : token - words.length;
}
