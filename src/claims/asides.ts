// In: the end of a counted phrase. Out: the end of what is said of it between commas or brackets.
import { TAG } from '../core/syntax.ts';
import type { View } from './view.ts';

/** What closes an aside, by what opens it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  [',', ','],
  ['،', '،'],
  ['–', '–'],
  ['—', '—'],
]);
/** Words of an aside: `, most of them women and children from two villages,`. */
const LONGEST = 9;

/** 500 people, mostly women and children, had been evacuated; ٣٠٠٠ شخص (نحو ٦٠٠ أسرة) شردوا: the token behind the aside, which holds no verb. */
export function behindAside({ doc, analysis: { tags }, fold }: View, tokenEnd: number): number {
  // five others, among them three servicemen, were wounded
  const from = CLOSING.has(fold(tokenEnd)) ? tokenEnd : tokenEnd + 1;
  const closing = CLOSING.get(fold(from));
  if (closing === undefined) return tokenEnd;
  for (let t = from + 1; t <= Math.min(from + LONGEST, doc.tokens.count - 1); t++) {
    if (fold(t) === closing) return t + 1;
    if (tags.tag[t] === TAG.verb || tags.tag[t] === TAG.auxiliary) return tokenEnd;
  }
  return tokenEnd;
}
