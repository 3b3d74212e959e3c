// In: a noun that names a spot. Out: which one it is: by its names («استاد الدفاع الجوي»), of a gate or door by its side or number.

import { formAt } from '../core/document.ts';
import { PHRASE_BIT, TOKEN_KIND } from '../core/lexeme.ts';
import type { Site } from '../core/site.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import { isNameOfTown } from './town-names.ts';
import type { View } from './view.ts';

/** Names in folded spelling, and where the words for the spot end. */
export interface SpotNames {
  readonly names: readonly string[];
  readonly tokenEnd: number;
}

const LONGEST_NAME = 4;
/** Buildings that go by their names, of which a happening has one: where a match is played, where the wounded are taken. */
const VENUES = group('named-venues');
/** Gates and doors, of which a building has several. */
const WAYS_IN = group('ways-in');
/** Words from a gate to the word that tells which. */
const NEAR = 2;

const SIDES: ReadonlyArray<readonly [string, ReadonlySet<string>]> = [
  ['north', wordSet('northern')],
  ['south', wordSet('southern')],
  ['east', wordSet('eastern')],
  ['west', wordSet('western')],
  ['back', wordSet('at-the-back')],
  ['side', wordSet('at-the-side')],
  ['main', wordSet('main-way-in')],
];

/** «البوابة الشرقية», «الباب الثاني», `the back gate`: the side or number of a way into a building. */
export function partOf(view: View, clause: TokenSpan, head: number, noun: string): SpotNames {
  if (!WAYS_IN.has(noun)) return { names: [], tokenEnd: head + 1 };
  const step = view.doc.language.code === 'en' ? -1 : 1;
  for (let t = head + step; Math.abs(t - head) <= NEAR; t += step) {
    if (t < clause.token || t >= clause.tokenEnd) break;
    const side = SIDES.find(([, words]) => words.has(view.reading(t)?.stem ?? '') || words.has(view.fold(t)))?.[0];
    const number = view.mentionsIn(t, t + 1).find((m) => m.kind === 'ordinal');
    const part = side ?? (number?.kind === 'ordinal' ? `number ${number.value}` : undefined);
    if (part !== undefined) return { names: [part], tokenEnd: Math.max(head, t) + 1 };
  }
  return { names: [], tokenEnd: head + 1 };
}

/** Names beside the noun: behind it in Arabic («شارع "أوغستان"»، طريق الرياض - خريص), on both its sides in English. */
export function namesOf(view: View, clause: TokenSpan, head: number, noun: string, site: Site): SpotNames {
  const byName = site === 'named' || VENUES.has(noun);
  const names: string[] = [];
  let tokenEnd = head + 1;
  for (let t = head + 1; t < Math.min(clause.tokenEnd, head + 1 + LONGEST_NAME); ) {
    // «مشرحة مستشفى السويس»: a morgue goes by its hospital.
    if (noun === 'morgue' && t === head + 1 && view.analysis.nounAt(t) === 'hospital') {
      t++;
      continue;
    }
    const named = view.mentionsIn(t, t + 1).find((m) => m.kind === 'place' || m.kind === 'person');
    // «قرية كفروما بريف إدلب»: where it lies is no name of it.
    if (named && site === 'named' && names.length > 0) break;
    if (named && 'id' in named) {
      names.push(named.id.slice(named.id.indexOf(':') + 1));
      t = named.tokenEnd;
    } else if (isName(view, t, site) || (byName && isNameOfTown(view, names.length === 0 ? t - 1 : head, t)))
      names.push(view.fold(t++));
    else if (view.analysis.tags.tag[t] === TAG.punctuation || view.fold(t) === 'of') {
      t++;
      continue;
    } else break;
    tokenEnd = t;
  }
  if (view.doc.language.code === 'en')
    for (let t = head - 1; t > clause.token && isName(view, t, site); t--) names.unshift(view.fold(t));
  return { names, tokenEnd };
}

/** «المحكمة الابتدائية بسوسة», «محكمة جنايات شمال القاهرة»: the town of a court, or the part of it. */
export function seatOf(view: View, clause: TokenSpan, head: number): SpotNames {
  let side = '';
  for (let t = head + 1; t < Math.min(clause.tokenEnd, head + LONGEST_NAME + 1); t++) {
    const named = view.mentionsIn(t, t + 1).find((m) => m.kind === 'place');
    if (named?.kind === 'place') return { names: [side + named.id.slice('place:'.length)], tokenEnd: named.tokenEnd };
    const marker = view.relationsIn(t, t + 1)[0];
    if (marker) side = `${marker.key}-`;
    else if (!IN_A_TITLE.has(view.analysis.tags.tag[t]!)) break;
  }
  return { names: [], tokenEnd: head + 1 };
}

/** What may stand between a court and its town. */
const IN_A_TITLE = new Set<number>([TAG.noun, TAG.adjective, TAG.proper]);

/**
 * In English a capital that opens no sentence, of a town one that is in no table (`in Syrian Kurdish city` names none); in Arabic a word
 * that is in no table, or stands alone in quotation marks.
 */
function isName(view: View, token: number, site: Site): boolean {
  const form = formAt(view.doc, token);
  if (form.kind !== TOKEN_KIND.word) return false;
  if (view.doc.language.code === 'en') return form.capital && (site !== 'named' || (form.mask & ~PHRASE_BIT) === 0);
  const quoted = [token - 1, token + 1].every((t) => view.analysis.tags.tag[t] === TAG.punctuation);
  return form.readings.length === 0 || quoted;
}
