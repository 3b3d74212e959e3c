// In: a percentage, a sum or a measure in its clause. Out: what it is of.

import { textOf } from '../core/document.ts';
import type { Mention } from '../core/mention.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import { wordSet } from '../lexicon/sets.ts';
import { amountOf, isValued, type Measure } from './amounts.ts';
import type { Clause } from './clauses.ts';
import type { Counted } from './enumerations.ts';
import { reachOf } from './reach.ts';
import { stateOf } from './states.ts';
import type { View } from './view.ts';

export function measureOf(view: View, clause: Clause, sentence: TokenSpan, mention: Measure): Counted {
  const away = isDistance(view, mention);
  const subject = away ? DISTANCE : measuredBy(view, clause, mention);
  const quantity = {
    start: mention.start,
    end: mention.end,
    text: textOf(view.doc, mention.token, mention.tokenEnd),
    ...amountOf(mention),
    unit: mention.kind === 'percent' ? 'percent' : mention.kind === 'money' ? mention.currency : mention.unitId,
    of: subject,
    state: away ? '' : (stateOf(view, clause, mention.token, mention.tokenEnd) ?? ''),
    qualifiers: [],
    ...reachOf(view, clause, sentence, mention, mention.tokenEnd),
    ...(isStart(view, mention) && { cumulative: true }),
  };
  return { token: mention.token, tokenEnd: mention.tokenEnd, quantity };
}

const DISTANCE = 'distance';
const FAR = wordSet('lies-so-far');
const FROM_A_PLACE = wordSet('so-far-from');
/** Words from what lies so far to the length: «على بعد نحو 20 كم», تبعد البلدة 220 كم. */
const WAY_TO_LENGTH = 4;

/** «تبعد 220 كيلومترا شرقي طرابلس»: how far one place is from another, and nothing that was done. */
function isDistance(view: View, mention: Measure): boolean {
  if (mention.kind !== 'quantity' || mention.dimension !== 'length') return false;
  const { token, tokenEnd } = mention;
  if (FROM_A_PLACE.has(view.fold(tokenEnd)) || isFrom(view, tokenEnd)) return true;
  for (let t = token - 1; t >= token - WAY_TO_LENGTH; t--) if (FAR.has(view.reading(t)?.stem ?? '')) return true;
  return false;
}

/** `30 km west of Birjand`, 10 كم من مدينة أسوان: a particle of place behind a length. */
const isFrom = (view: View, token: number): boolean => view.relationsIn(token, token + 1).length > 0;

const OF = wordSet('out-of');
const TO = wordSet('up-to');
const START = wordSet('starting-from');

/** من 15% إلى 20%, إلى 7.75 جنيه من 6.60 جنيه: what it was before. */
function isStart(view: View, { token, tokenEnd, kind }: Measure): boolean {
  if (!START.has(view.fold(token - 1))) return false;
  const alike = (from: number, to: number): Mention[] =>
    view.mentionsIn(from, to).filter((m) => isValued(m) && m.kind === kind);
  if (TO.has(view.fold(tokenEnd))) return alike(tokenEnd, tokenEnd + END_REACH).length > 0;
  return alike(token - END_REACH, token).some((m) => TO.has(view.fold(m.token - 1)));
}

/** Tokens from the first figure of a change to the second. */
const END_REACH = 6;

/** What a measure is of: the nearest noun phrase before it (قرض بقيمة …, a loan of …), else after it. */
function measuredBy(view: View, clause: Clause, { token, tokenEnd, kind }: Measure): string {
  const phrases = view.phrasesIn(clause.sentence, clause.token, clause.tokenEnd);
  // قرض بقيمة 12 مليارا: a loan, not a value.
  const telling = phrases.filter(
    ({ head }) =>
      view.analysis.tags.tag[head] !== TAG.numeral &&
      view.analysis.world.nouns[view.analysis.nounAt(head) ?? '']?.counter !== true,
  );
  const before = telling.filter((p) => p.head < token);
  // 40 percent of the storage: a share says itself what it is of.
  const whole = kind === 'percent' && OF.has(view.fold(tokenEnd)) ? telling.find((p) => p.head > tokenEnd) : undefined;
  const phrase = whole ?? before[before.length - 1] ?? telling.find((p) => p.head >= tokenEnd) ?? phrases[0];
  if (!phrase) return '';
  return view.analysis.nounAt(phrase.head) ?? view.reading(phrase.head)?.stem ?? view.fold(phrase.head);
}
