// In: a counted noun. Out: whether those are counted who have a disease: 37 حالة إصابة بالكوليرا, `51 cases of cholera`.

import { TAG } from '../core/syntax.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { View } from './view.ts';

const OF = wordSet('out-of');

const COUNTED = new Set(['incident', 'injury']);
/** Words from the noun to the disease: `confirmed cases of`, حالات إصابة مؤكدة بحمى. */
const REACH = 5;
const SKIPPED = new Set<number>([TAG.adjective, TAG.participle, TAG.noun, TAG.determiner]);

/** Cases and «إصابات» are people where a disease is named behind them, else happenings and the hurt. */
export function isInfection(view: View, noun: number): boolean {
  if (!COUNTED.has(view.analysis.nounAt(noun) ?? '')) return false;
  for (let t = noun + 1, opened = false; t <= noun + REACH; t++) {
    const preposition = view.reading(t)?.preposition ?? '';
    const disease = view.analysis.nounAt(t);
    opened ||= preposition === 'ب' || OF.has(view.fold(t));
    if (opened && disease !== undefined && view.nounIs(disease, 'disease')) return true;
    if (!SKIPPED.has(view.analysis.tags.tag[t]!) && !OF.has(view.fold(t))) return false;
  }
  return false;
}
