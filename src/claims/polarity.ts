// In: a predicate in its clause. Out: whether it is affirmed or negated, and whether it is asserted, planned, alleged or hedged.

import type { MarkerHit } from '../core/analysis.ts';
import type { Modality, Polarity } from '../core/claim.ts';
import { FEATURE } from '../core/lexeme.ts';
import { oncePer } from '../core/once.ts';
import { group } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import { isDeniedNews, isHearsay } from './denied-news.ts';
import type { Bound } from './governors.ts';
import { carriesOver } from './implicatives.ts';
import { isConcord, isConditional, isHeadNegated, targetOf } from './negation.ts';
import { deniesPart } from './partial-denials.ts';
import type { View } from './view.ts';

const PLANNED = group('plans');
const ALLEGED = group('alleges');
/** Words that a clause of content hangs on: «ما يتردد حول أن», «خبر أن». */
const REACH_OF_RUMOUR = 4;
const HEDGED = group('hedges');

/** Polarity of a predicate: its own negation, and that of what it completes (لم يتم التوقيع, failed to reach agreement). */
export function polarityOf(view: View, clause: Clause, bound: Bound | undefined): Polarity {
  const negated = bound ? isNegated(view, bound) : clause.verb >= 0 && isHeadNegated(view, clause, clause.verb);
  return negated ? 'negated' : 'affirmed';
}

function isNegated(view: View, { hit, clause, governor }: Bound): boolean {
  const own = isHeadNegated(view, clause, hit.head);
  const over = governor ? passesOn(view, governor, hit.concept) : 0;
  if (governor === undefined || over === 0 || isCause(governor, hit.head)) return own;
  const handed = isNegated(view, governor) !== over < 0;
  return own && handed && isConcord(view, clause, hit.head) ? true : own !== handed;
}

/** «سقوط سيول ولم ينتج عنها خسائر»: what resulted in nothing happened all the same. */
const isCause = ({ hit, clause }: Bound, head: number): boolean =>
  hit.head === clause.verb && head < hit.head && hit.record?.id === 'result-in';

/** What a predicate makes of its complement; the noun of a set phrase is the act itself (التوصل إلى اتفاق). */
function passesOn(view: View, governor: Bound, concept: string): -1 | 0 | 1 {
  const record = governor.hit.record;
  const itself = record !== undefined && (record.id === concept || view.record(concept)?.is === record.id);
  return carriesOver(record) || (itself ? 1 : 0);
}

/** Modality of a predicate; `stance` is that of the speech that reports its clause. */
export function modalityOf(view: View, clause: Clause, bound: Bound | undefined, stance: string): Modality {
  const governing = stanceOver(view, bound) ?? stance;
  if (governing === 'denies' || (bound && isDeniedNews(view, clause.sentence, bound.hit.head))) return 'denied';
  const foiled = bound?.governor && bound.governor.hit.record?.implicative === 'negative';
  const own = ownModality(view, clause, bound?.hit.head ?? Math.max(clause.verb, clause.token), foiled === true);
  if (own === 'asserted' && bound && deniesPart(view, bound.clause, bound.hit.head) && isNegated(view, bound))
    return 'hedged';
  const inherited =
    own === 'asserted' && bound?.governor ? inheritedModality(view, bound.governor, bound.hit.concept) : own;
  return inherited === 'asserted' && governing === 'alleges' ? 'alleged' : inherited;
}

/** The stance of the predicate that another hangs on, over what carries it (نفى التوصل إلى اتفاق). */
function stanceOver(view: View, bound: Bound | undefined): string | undefined {
  const governor = bound?.governor;
  if (!governor) return undefined;
  const record = governor.hit.record;
  if (passesOn(view, governor, bound.hit.concept) !== 0) return stanceOver(view, governor);
  // «لا ينكر أحد أن»: what nobody denies is asserted.
  if (isNegated(view, governor)) return record?.stance === 'denies' ? 'asserts' : undefined;
  return record?.stance === 'asserts' ? undefined : record?.stance;
}

function inheritedModality(view: View, governor: Bound, concept: string): Modality {
  if (passesOn(view, governor, concept) === 0) return 'asserted';
  return modalityOf(view, governor.clause, governor, 'asserts');
}

/** `foiled`: «أحبطت محاولة هدم الجدار»: the attempt was made and came to nothing; neither belies who tells of the attempt. */
function ownModality(view: View, clause: Clause, head: number, foiled: boolean): Modality {
  if (view.reading(head)?.future || isToCome(view, clause, head) || isRuledOutToCome(view, clause, head))
    return 'planned';
  const kinds: string[] = [];
  for (const m of view.hedgesIn(clause.token, head + 1))
    if (counts(view, m, head)) kinds.push(String(m.attributes.kind));
  // «تدابير حتى لا يتم استخدام القوة»: neither done nor denied.
  if (kinds.includes('purpose') && isHeadNegated(view, clause, head)) return 'hedged';
  if (foiled && kinds.includes('intention')) return 'hedged';
  if (kinds.some((k) => PLANNED.has(k))) return 'planned';
  if (kinds.some((k) => ALLEGED.has(k))) return 'alleged';
  const open =
    isNegatedInDialect(view, clause) ||
    isRumoured(view, clause) ||
    isHearsay(view, clause.sentence, head) ||
    isConditionOf(view, clause) ||
    deniesCause(view, clause, head) ||
    (isHeadNegated(view, clause, head) && isConditional(view, clause, head));
  return open || kinds.some((k) => HEDGED.has(k)) ? 'hedged' : 'asserted';
}

/** Does the clause say what is only said to go round, or go on with it: «خبر أن القرار، الذي …، خرج من الجماعة»? */
function isRumoured(view: View, { token, kind, sentence }: Clause): boolean {
  if (kind !== 'said' && kind !== 'resumed') return false;
  const from = kind === 'said' ? token - REACH_OF_RUMOUR : view.doc.sentences[sentence]!.token;
  return view
    .hedgesIn(Math.max(0, from), token)
    .some((m) => m.attributes.kind === 'rumour' || (kind === 'said' && m.attributes.kind === 'reported'));
}

/** «دون شرط أن يتنحى»: the word before the clause and the one that opens it are one condition. */
const isConditionOf = (view: View, { token }: Clause): boolean =>
  view.hedgesIn(Math.max(0, token - 1), token).some((m) => m.attributes.kind === 'condition' && m.tokenEnd > token);

/** «النائب العام مطلعش قرار»: ما and ش around a verb that no table knows. */
const isNegatedInDialect = (view: View, { token, tokenEnd }: Clause): boolean =>
  negatedInDialect(view).some((t) => token <= t && t < tokenEnd);

/** The tokens that are negated so. */
const negatedInDialect = oncePer((view: View): readonly number[] => {
  const { count, form, forms } = view.doc.tokens;
  const found: number[] = [];
  if (view.doc.language.code !== 'ar') return found;
  for (let t = 0; t < count; t++) {
    const { fold } = forms[form[t]!]!;
    if (fold.charCodeAt(0) !== MEEM || fold.length < SHORTEST_IN_DIALECT || !fold.endsWith('ش')) continue;
    if (view.reading(t)?.entry === -1) found.push(t);
  }
  return found;
});

const SHORTEST_IN_DIALECT = 5;
const MEEM = 'م'.charCodeAt(0);

/** «Glassmaker to cut 600 jobs»: the infinitive of a headline is its verb. */
function isToCome(view: View, clause: Clause, head: number): boolean {
  return head === clause.verb && head > clause.token && view.fold(head - 1) === 'to';
}

/** «لم تسقط نتيجة لإصابتها بنيران»: whether the event or its cause is denied stays open. */
function deniesCause(view: View, clause: Clause, head: number): boolean {
  if (!isHeadNegated(view, clause, head)) return false;
  return view.markersIn(head + 1, head + 2).some((m) => m.table === 'particle' && m.attributes.sense === 'cause');
}

/** «لن توقع مصر»: what is negated for the time to come. */
function isRuledOutToCome(view: View, clause: Clause, head: number): boolean {
  return view
    .negationsIn(clause.token, head)
    .some((m) => m.attributes.tense === 'future' && targetOf(view, clause, m) === head);
}

/** قد is `may` before a present verb and `has` before a past one. */
function counts(view: View, marker: MarkerHit, head: number): boolean {
  if (marker.attributes.before !== 'present') return true;
  return ((view.conceptAt(head)?.features ?? view.reading(head)?.features ?? 0) & FEATURE.present) !== 0;
}
