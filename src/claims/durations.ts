// In: a clause with its lengths of time. Out: for each, how long, and what lasts so long or lies so long after what.
import type { ClaimDuration, DurationRelation } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { TimeMention } from '../core/mention.ts';
import type { TimeExpression, TimeModifier } from '../core/value.ts';
import { durationSeconds } from '../values/time.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

const AFTER = new Set(['بعد', 'after', 'later']);
const BEFORE = new Set(['قبل', 'before', 'earlier']);
const WITHIN = new Set(['خلال', 'غضون', 'within', 'in']);
/** Words that stand between بعد and the length: بعد مرور 50 دقيقة, بعد نحو ساعة. */
const REACH = 3;
/** Words from a length to what it is counted from: من إقلاعها, after the take-off. */
const REACH_AFTER = 4;

/** Durations of a clause, in order. What lies so long before now (قبل أسبوعين) is a date, and none. */
export function durationsOf(view: View, clause: Clause): ClaimDuration[] {
  return view.mentionsIn(clause.token, clause.tokenEnd).flatMap((mention): ClaimDuration[] => {
    if (mention.kind !== 'time') return [];
    const value = lengthSaid(mention.expression);
    const length = value === undefined ? undefined : durationSeconds(value, boundOf(mention.expression.modifier));
    if (value === undefined || length === undefined) return [];
    const relation = relationOf(view, clause, mention);
    const { start, end } = mention;
    const text = textOf(view.doc, mention.token, mention.tokenEnd);
    return [{ start, end, text, value, ...length, relation, of: measuredBy(view, clause, mention, relation) }];
  });
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
  if (AFTER.has(next)) return 'after';
  if (BEFORE.has(next)) return 'before';
  // The word may be part of the mention: بعد ساعة.
  for (let t = token; t >= Math.max(clause.token, token - REACH); t--) {
    const word = view.reading(t)?.stem ?? view.fold(t);
    if (AFTER.has(word)) return 'after';
    if (BEFORE.has(word)) return 'before';
    if (WITHIN.has(word) && view.doc.language.code === 'ar') return 'within';
  }
  return expression.modifier === 'EQUAL_OR_LESS' && expression.offset ? 'within' : 'for';
}

function measuredBy(view: View, clause: Clause, { token, tokenEnd }: TimeMention, relation: DurationRelation): string {
  const after = view.conceptsIn(tokenEnd, Math.min(clause.tokenEnd, tokenEnd + REACH_AFTER));
  if (relation === 'after' || relation === 'before') return after[0]?.concept ?? '';
  const phrase = view
    .phrasesIn(clause.sentence, clause.token, clause.tokenEnd)
    .find((p) => p.token <= token && tokenEnd <= p.head);
  if (phrase) return nameAt(view, phrase.head);
  const before = view.conceptsIn(clause.token, token).filter((hit) => view.record(hit.concept)?.class !== 'speech');
  return before[before.length - 1]?.concept ?? after[0]?.concept ?? '';
}

function nameAt(view: View, token: number): string {
  return view.conceptAt(token)?.concept ?? view.analysis.nounAt(token) ?? view.reading(token)?.stem ?? view.fold(token);
}
