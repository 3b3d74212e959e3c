// In: the times of a sentence. Out: the same, opened where a word before them says so: before 4pm, since 2014, حتى عام 2012.

import type { TimeExpression } from '../../core/value.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { isMark, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { calendarWord, part, type TimePart, type TimeScan, timeUnit } from './part.ts';
import { unify } from './unify.ts';

const LONGEST = 6;

/** Makes an open range of each time that a relating word stands before. */
export function openRelations(t: TimeScan, parts: readonly TimePart[]): TimePart[] {
  const out: TimePart[] = [];
  for (const here of parts) {
    const opened = openBehind(t, here) ?? open(t, here);
    const last = out[out.length - 1];
    const joined = opened && last && opened.token === last.tokenEnd ? dayAndBound(last, opened) : undefined;
    if (joined) out[out.length - 1] = joined;
    else out.push(opened ?? here);
  }
  return out;
}

/** `2016 and later`, `January 2015 or earlier`, «2016 وما بعدها»: a word behind the time opens it. */
function openBehind(t: TimeScan, here: TimePart): TimePart | undefined {
  const word = calendarWord(t, here.tokenEnd, ROLE.onwards);
  const e = here.expression;
  if (word === undefined || e.from || e.to || e.duration || e.set || (here.weak && here.rule !== 'year'))
    return undefined;
  const side = word.is.side === 'to' ? 'to' : 'from';
  const rule = `${here.rule}.${side === 'to' ? 'until' : 'since'}`;
  return part(here.token, here.tokenEnd + word.length, rule, { [side]: e });
}

interface Opening {
  readonly token: number;
  readonly side: 'from' | 'to';
  readonly strict: boolean;
}

function open(t: TimeScan, here: TimePart): TimePart | undefined {
  const e = here.expression;
  if (e.from || e.to || e.duration || e.set || here.weak) return undefined;
  const opening = openingBefore(t, here.token) ?? openingBefore(t, dayWordBefore(t, here.token));
  if (opening === undefined) return undefined;
  const inner: TimeExpression =
    opening.strict && e.modifier === undefined ? { ...e, modifier: opening.side === 'from' ? 'AFTER' : 'BEFORE' } : e;
  return opening.side === 'from'
    ? part(opening.token, here.tokenEnd, `${here.rule}.since`, { from: inner })
    : part(opening.token, here.tokenEnd, `${here.rule}.until`, { to: inner });
}

/** منذ يوم 27 يناير: over the word of days. */
function dayWordBefore(t: TimeScan, token: number): number {
  const unit = t.scan.lang === 'ar' ? timeUnit(t, token - 1) : undefined;
  return unit?.is.unit === 'day' && unit.length === 1 && !unit.article ? token - 1 : t.scan.first;
}

const RELATIONS = [ROLE.since, ROLE.until, ROLE.before, ROLE.after];

/** The relating word or phrase that ends where the time begins. */
function openingBefore(t: TimeScan, token: number): Opening | undefined {
  for (let length = LONGEST; length >= 1; length--) {
    const at = token - length;
    for (const role of RELATIONS) {
      const word = calendarWord(t, at, role);
      if (word?.length !== length || !stands(t, word, at)) continue;
      return {
        token: at,
        side: role === ROLE.since || role === ROLE.after ? 'from' : 'to',
        strict: role === ROLE.after || role === ROLE.before,
      };
    }
  }
  return signBefore(t, token);
}

/** `from 4pm` opens nothing by itself in a range; `by` and `till` do. */
function stands(t: TimeScan, word: Sense, at: number): boolean {
  if (word.article) return false;
  return !(t.scan.lang === 'en' && t.scan.doc.tokens.forms[t.scan.doc.tokens.form[at]!]!.fold === 'following');
}

/** `> 6pm`, `<=6pm`. */
function signBefore(t: TimeScan, token: number): Opening | undefined {
  for (const length of [2, 1]) {
    const sign = senseWith(t.scan, token - length, TRAIT.bound);
    if (sign?.is.digits !== true || sign.length !== length || isMark(t.scan, token - length, '~')) continue;
    return { token: token - length, side: String(sign.is.bound).startsWith('g') ? 'from' : 'to', strict: false };
  }
  return undefined;
}

/** `today before 4pm`, الأربعاء قبل الثالثة: the day before holds for the bound. */
function dayAndBound(day: TimePart, bound: TimePart): TimePart | undefined {
  const side = bound.expression.from ? 'from' : 'to';
  const inner = bound.expression[side];
  const both = inner && inner.fields?.hour !== undefined ? unify(day.expression, inner) : undefined;
  return both && part(day.token, bound.tokenEnd, `${day.rule}+${bound.rule}`, { [side]: both });
}
