// In: a count in its clause. Out: those among whom it is: what became of them (بين القتلى ثلاثة), who they were (قتيلين من المهاجمين).

import { FEATURE } from '../core/lexeme.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import { outcomeOfNoun } from './counted-nouns.ts';
import type { View } from './view.ts';

const FROM = wordSet('from');
const BEFORE_THE_RANKS = wordSet('before-the-ranks');

const AMONG = wordSet('among');
/** Words from those among whom some are counted to their number: بين القتلى ثلاثة, among the dead, officials said, were two. */
const AMONG_REACH = 6;

/** What became of those among whom some are counted: بين القتلى «خمسة من القوات», among the wounded were two children. */
export function amongWhom(view: View, clause: Clause, token: number): string | undefined {
  for (let t = token - 1; t > Math.max(clause.token, token - AMONG_REACH); t--) {
    if (view.mentionsIn(t, t + 1).some((m) => m.kind === 'number')) return undefined;
    const outcome = outcomeOfNoun(view, t);
    const among = AMONG.has(view.fold(t - 1)) || (view.fold(t - 1) === 'the' && AMONG.has(view.fold(t - 2)));
    if (outcome !== undefined && among) return outcome;
  }
  return undefined;
}

/** Words from a count to what befell those among whom it is: بين الذين تم تحريرهم, among those who were freed. */
const THOSE_REACH = 7;

/** «خمسة أجانب» بين الذين تم تحريرهم, five foreigners among those freed, two firefighters were among the dead: what became of all. */
export function amongThose(view: View, { tokenEnd }: TokenSpan, end: number): string | undefined {
  let from = end;
  while (from < tokenEnd && view.analysis.tags.tag[from] === TAG.punctuation && view.fold(from) !== '،') from++;
  while (from < tokenEnd && view.analysis.tags.tag[from] === TAG.auxiliary) from++;
  if (FROM.has(view.fold(from))) from++;
  if (!AMONG.has(view.fold(from))) return undefined;
  if (!THOSE.has(view.fold(from + 1))) return outcomeOfNoun(view, view.fold(from + 1) === 'the' ? from + 2 : from + 1);
  const hit = view.conceptsIn(from + 2, Math.min(tokenEnd, from + THOSE_REACH))[0];
  return hit?.record?.outcome;
}

const THOSE = wordSet('those-who');

/** Words from those whom something befell to whose they are: قتيلين» في صفوف الإرهابيين. */
const OUT_OF_REACH = 4;
const RANKS = wordSet('from-the-ranks-of');

/** قتيلين من المهاجمين, three dead among the attackers: they are counted as what they were. A group (من عائلة واحدة) counts others. */
export function outOf(view: View, clause: Clause, counted: number): number | undefined {
  if (outcomeOfNoun(view, counted) === undefined) return undefined;
  let led = false;
  for (let t = counted + 1; t < Math.min(clause.tokenEnd, counted + 1 + OUT_OF_REACH); t++) {
    const noun = view.analysis.nounAt(t);
    if (led && noun !== undefined) return isSomeone(view, t, noun) ? t : undefined;
    const word = view.fold(t);
    if (RANKS.has(word)) led = true;
    else if (!BEFORE_THE_RANKS.has(word) && view.analysis.tags.tag[t] !== TAG.punctuation) return undefined;
  }
  return undefined;
}

/** People in the plural, of whom nothing is said yet. */
function isSomeone(view: View, token: number, noun: string): boolean {
  const record = view.analysis.world.nouns[noun];
  const reading = view.reading(token);
  return (
    view.nounIs(noun, 'person') &&
    noun !== 'person' &&
    (record?.outcome === undefined || record.outcome === 'kidnapped') &&
    record?.group !== true &&
    (reading?.conjunction ?? '') === '' &&
    ((reading?.features ?? 0) & (FEATURE.plural | FEATURE.dual)) !== 0
  );
}
