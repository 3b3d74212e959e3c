// In: the number one. Out: whether it counts nothing: إجابة واحدة, واحدة من أسوأ الكوارث, واحدا تلو الآخر.
import { FEATURE } from '../core/lexeme.ts';
import { TAG } from '../core/syntax.ts';
import { isOne } from '../lang/ar/endings.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Count } from './amounts.ts';
import type { View } from './view.ts';

const FROM = wordSet('counted-of');
const ANOTHER = wordSet('one-by-one');

/**
 * `named`: the noun that it counts. One behind a noun that no table has, or one of many that the table has no noun for, says how the
 * thing is and not how many there were.
 */
export function countsNothing(view: View, { token, tokenEnd, value }: Count, named: number | undefined): boolean {
  if (value !== 1 || view.doc.language.code !== 'ar' || !isOne(view.fold(token))) return false;
  if (ANOTHER.has(view.fold(tokenEnd))) return true;
  if (FROM.has(view.fold(tokenEnd))) {
    const whose = named ?? tokenEnd + 1;
    return view.analysis.nounAt(whose) === undefined && view.analysis.demonymAt(whose) === undefined;
  }
  return named === undefined && describes(view, token);
}

/** Stands a singular noun or its adjective right before it? */
function describes(view: View, token: number): boolean {
  const tag = view.analysis.tags.tag[token - 1];
  const reading = view.reading(token - 1);
  if (reading === undefined || (reading.features & (FEATURE.plural | FEATURE.dual)) !== 0) return false;
  return tag === TAG.noun || tag === TAG.adjective || tag === TAG.participle || tag === TAG.other || tag === TAG.proper;
}
