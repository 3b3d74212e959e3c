// In: a clause with its lengths of time. Out: for each, how long, and what lasts so long or lies so long after what.

import type { ClaimDuration, DurationRelation } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { TimeMention } from '../core/mention.ts';
import type { Outcome } from '../core/outcome.ts';
import { type NounPhrase, TAG } from '../core/syntax.ts';
import type { TimeExpression, TimeModifier } from '../core/value.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import { durationSeconds } from '../values/time.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

const AFTER = wordSet('so-long-after');
const BEFORE = wordSet('so-long-before');
const WITHIN = wordSet('within-so-long');
/** Words that stand between بعد and the length: بعد مرور 50 دقيقة, بعد نحو ساعة. */
const REACH = 3;
/** Words from a length to what it is counted from: من إقلاعها, after the take-off. */
const REACH_AFTER = 4;

/** Durations of a clause, in order. What lies so long before now (قبل أسبوعين) is a date, and none; so is an age. */
export function durationsOf(view: View, clause: Clause, subject: NounPhrase | undefined): ClaimDuration[] {
  const found: ClaimDuration[] = [];
  for (const mention of clause.mentions) {
    if (mention.kind !== 'time') continue;
    const value = lengthSaid(mention.expression);
    const length = value === undefined ? undefined : durationSeconds(value, boundOf(mention.expression.modifier));
    if (value === undefined || length === undefined) continue;
    const led = ledBack(view, clause, mention);
    const relation = led?.relation ?? relationOf(view, clause, mention);
    const of =
      led?.of ??
      (relation === 'for' ? lastingThing(view, clause, mention, subject) : countedFrom(view, clause, mention));
    if (of === undefined) continue;
    const { start, end } = mention;
    const text = textOf(view.doc, mention.token, mention.tokenEnd);
    found.push({ start, end, text, value, ...length, relation, of });
  }
  return found;
}

/** The ISO 8601 length: of a duration, of a stretch to come («in two hours»), of a clock reading with seconds («in 2:16:07»). */
function lengthSaid({ duration, offset, fields, base, set }: TimeExpression): string | undefined {
  if (duration !== undefined) return set ? undefined : duration;
  if (offset !== undefined) return offset.sign > 0 && !base && !offset.stretch ? offset.duration : undefined;
  if (fields?.second === undefined || fields.weekday !== undefined || fields.zone !== undefined) return undefined;
  return `PT${fields.hour ?? 0}H${fields.minute ?? 0}M${fields.second}S`;
}

function boundOf(modifier: TimeModifier | undefined): TimeModifier | undefined {
  return modifier === 'START' || modifier === 'MID' || modifier === 'END' ? undefined : modifier;
}

function relationOf(view: View, clause: Clause, { token, tokenEnd, expression }: TimeMention): DurationRelation {
  const next = view.fold(tokenEnd);
  // «استمر الحصار عشرة أيام قبل أن …»: what lasts so long ends before the rest.
  const lasts = tellsLength(view, token) || isTerm(view, clause, token);
  if (AFTER.has(next) && !lasts) return 'after';
  if (BEFORE.has(next) && !lasts) return 'before';
  if (lasts && (AFTER.has(next) || BEFORE.has(next))) return 'for';
  // The word may be part of the mention: بعد ساعة.
  for (let t = token; t >= Math.max(clause.token, token - REACH); t--) {
    // «بعد محاكمة استمرت 14 شهرا»: the trial went before, and lasted so long.
    if (TAKING.has(view.conceptAt(t)?.concept ?? '')) break;
    const word = view.reading(t)?.stem ?? view.fold(t);
    if (AFTER.has(word)) return 'after';
    if (BEFORE.has(word)) return 'before';
    if (WITHIN.has(word) && view.doc.language.code === 'ar') return 'within';
  }
  return expression.modifier === 'EQUAL_OR_LESS' && expression.offset ? 'within' : 'for';
}

/** Words from بعد to the length that ب leads: بعد إقلاعها من مطار طهران بحوالي 50 دقيقة. */
const LONGEST_WAY = 9;
/** Words between ب and its length: بحوالي 50 دقيقة. */
const APPROXIMATION = 2;

/** بعد إقلاعها بنصف ساعة, قبل الموعد بيومين: the event stands between the relation and the length. */
function ledBack(
  view: View,
  clause: Clause,
  { token }: TimeMention,
): { readonly relation: DurationRelation; readonly of: string } | undefined {
  if (view.doc.language.code !== 'ar') return undefined;
  const near = [token, token - 1, token - APPROXIMATION].filter((t) => t >= clause.token);
  if (!near.some((t) => view.reading(t)?.preposition === 'ب')) return undefined;
  for (let t = token - APPROXIMATION; t >= Math.max(clause.token, token - LONGEST_WAY); t--) {
    const word = view.fold(t);
    if (!AFTER.has(word) && !BEFORE.has(word)) continue;
    const event = view.conceptsIn(t + 1, t + 1 + APPROXIMATION)[0];
    return event && { relation: AFTER.has(word) ? 'after' : 'before', of: event.concept };
  }
  return undefined;
}

/** What so long after, before or within is told of: the event named right behind it. */
function countedFrom(view: View, clause: Clause, { tokenEnd }: TimeMention): string {
  return view.conceptsIn(tokenEnd, Math.min(clause.tokenEnd, tokenEnd + REACH_AFTER))[0]?.concept ?? '';
}

const LASTING = wordSet('for-so-long');
/** Predicates that say of their subject how long it took. */
const TAKING = group('takes-so-long');
const TERM: ReadonlySet<string> = new Set<Outcome>(['jailed', 'convicted']);
/** Words between `lasted` or `for` and the length: for about 40 minutes. */
const REACH_OF_LASTING = 3;

/** Does `lasted`, `took` or `for` lead the length? */
const tellsLength = (view: View, token: number): boolean =>
  isLed(view, token) ||
  view.conceptsIn(Math.max(0, token - REACH_OF_LASTING), token).some(({ concept }) => TAKING.has(concept));

/** «سجن خمس سنوات بعد محاكمة قصيرة»: a term, whatever went before. */
const isTerm = (view: View, clause: Clause, token: number): boolean =>
  view.doc.language.code === 'ar' &&
  view.conceptsIn(clause.token, token).some(({ record }) => TERM.has(record?.outcome ?? ''));

const isLed = (view: View, token: number): boolean => [1, 2, 3].some((back) => LASTING.has(view.fold(token - back)));

/** Words from what lasts to its length: إضراب عام لمدة يومين. */
const REACH_BEFORE = 6;

/** What lasts so long; undefined where nothing ties the length to anything, as an age beside a name. */
function lastingThing(
  view: View,
  clause: Clause,
  { token, tokenEnd }: TimeMention,
  goneOn: NounPhrase | undefined,
): string | undefined {
  const phrase = view
    .phrasesIn(clause.sentence, clause.token, clause.tokenEnd)
    .find((p) => p.token <= token && tokenEnd <= p.head);
  if (phrase) return nameAt(view, phrase.head);
  const made = madeUp(view, clause, tokenEnd);
  if (made !== undefined) return made;
  const before = view
    .conceptsIn(clause.token, token)
    .filter((hit) => hit.record?.class !== 'speech')
    .reverse();
  const term = before.find((hit) => TERM.has(hit.record?.outcome ?? ''));
  const led = isLed(view, token);
  if (!led && (view.analysis.tags.tag[token - 1] === TAG.punctuation || standsBehindName(view, token)))
    return undefined;
  const [nearest] = before;
  if (term && (term === nearest || !nearest || !TAKING.has(nearest.concept))) return term.concept;
  if (nearest && TAKING.has(nearest.concept))
    return (
      subjectOf(view, clause, nearest.head, token) ??
      (goneOn ? nameAt(view, goneOn.head) : undefined) ??
      nearest.concept
    );
  if (nearest && token - nearest.tokenEnd <= REACH_BEFORE) return nearest.concept;
  return led ? '' : undefined;
}

/** Three days of mourning, ستة أشهر من المفاوضات: what the time is filled with. */
function madeUp(view: View, clause: Clause, tokenEnd: number): string | undefined {
  if (!FILLED_WITH.has(view.fold(tokenEnd))) return undefined;
  const [hit] = view.conceptsIn(tokenEnd + 1, Math.min(clause.tokenEnd, tokenEnd + REACH_AFTER));
  return hit?.pos === 'noun' ? hit.concept : undefined;
}

const FILLED_WITH = wordSet('counted-of');

function standsBehindName(view: View, token: number): boolean {
  if (view.conceptAt(token - 1)) return false;
  return (
    view.analysis.tags.tag[token - 1] === TAG.proper ||
    view.mentionsIn(Math.max(0, token - REACH_BEFORE), token).some((m) => m.kind === 'person' && m.tokenEnd === token)
  );
}

/** استمرت المحادثات ثلاث ساعات: the noun or concept behind the verb, else before it. */
function subjectOf(view: View, clause: Clause, verb: number, length: number): string | undefined {
  const phrases = view.phrasesIn(clause.sentence, clause.token, clause.tokenEnd).filter((p) => p.preposition === '');
  const subject =
    phrases.find((p) => p.token > verb && p.token <= verb + 2 && p.tokenEnd <= length) ??
    phrases.find((p) => p.tokenEnd <= verb);
  return subject ? nameAt(view, subject.head) : view.conceptsIn(clause.token, verb).at(-1)?.concept;
}

function nameAt(view: View, token: number): string {
  return view.conceptAt(token)?.concept ?? view.analysis.nounAt(token) ?? view.reading(token)?.stem ?? view.fold(token);
}
