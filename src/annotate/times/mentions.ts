// In: a time as read. Out: its mention: resolved where the article's date allows, with its clash, the numbers in it listed too.

import type { Mention, TimeMention } from '../../core/mention.ts';
import type { Tags } from '../../core/syntax.ts';
import type { TimeDirection, TimeExpression } from '../../core/value.ts';
import { offsetAfterLetters } from '../../text/tokenise.ts';
import { clashOf, resolve, typeOf } from '../../values/time.ts';
import { ROLE } from '../kinds.ts';
import { numberInTime, ordinalMention } from '../numbers/mentions.ts';
import { flagsWithPhrases, type Scan, sensesAt } from '../scan.ts';
import { FLAG, type Sense } from '../senses.ts';
import { follow, followClock, isClockOpen, type Trail, tied } from './anchor.ts';
import { clashingSpans } from './clashing.ts';
import { closed, isAnchor } from './open-clock.ts';
import { numeralAt, type TimePart, type TimeScan } from './part.ts';
import { directionOf } from './tense.ts';

/** What resolving needs: the article's date, and the tags that show the tense. */
export interface TimeContext {
  readonly reference?: string | undefined;
  readonly tags?: Tags | undefined;
  readonly trail: Trail;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** Adds the mentions of one time: itself, and the numerals and ordinals inside it. */
export function addTime(t: TimeScan, p: TimePart, context: TimeContext, out: Mention[]): void {
  const { reference, trail, sentence } = context;
  const direction = context.tags && showsTense(p) ? directionOf(t.scan, context.tags, p.token, p.tokenEnd) : undefined;
  const near = { reference, direction, sentence };
  const told = tied(withTense(p, direction), trail, near);
  // Nothing around it tells more.
  const expression = p.tokenEnd - p.token === t.scan.doc.tokens.count ? told : closed(told, near, trail);
  follow(trail, expression, sentence);
  const resolved = resolve(expression, isAnchor(t.scan, p, expression, reference) ? undefined : reference);
  followClock(trail, expression, resolved, sentence);
  const clash = clashOf(expression, reference);
  const clashing = clash && clashingSpans(t, p, clash.kind);
  const own: TimeMention = {
    kind: 'time',
    token: p.token,
    tokenEnd: p.tokenEnd,
    start: startOf(t.scan, p.token),
    end: t.scan.doc.tokens.end[p.tokenEnd - 1]!,
    expression,
    type: typeOf(expression),
    resolved,
    clash,
    clashing,
    by: `${t.scan.lang}.time.${p.rule}`,
  };
  out.push(own);
  addInside(t, p, out);
}

/** The expression as the verb near it completes it. */
function withTense({ expression, rule }: TimePart, direction: TimeDirection | undefined): TimeExpression {
  return isWithin(rule) && direction === 'past' ? lasting(expression) : directed(expression, direction);
}

/** Does the verb near it tell more of it? */
const showsTense = ({ rule, expression }: TimePart): boolean =>
  isWithin(rule) || isOpen(expression) || isClockOpen(expression);

const isWithin = (rule: string): boolean => rule === 'within' || rule === 'offset.ahead';

/** After the clitics of its first word (وأمس, بالأربعاء). */
function startOf(scan: Scan, token: number): number {
  const first = sensesAt(scan, token).find(
    (s) => s.table === 'calendar' || s.table === 'number' || s.table === 'ordinal',
  );
  return offsetAfterLetters(scan.text, scan.doc.tokens.start[token]!, first?.skip ?? 0);
}

const ITEMS = FLAG.numeral | FLAG.ranking;

/** The numerals and ordinals inside a time, but for those in the name of a day or in a phrase. */
function addInside(t: TimeScan, p: TimePart, out: Mention[]): void {
  for (let i = p.token; i < p.tokenEnd; i++) {
    const name = (flagsWithPhrases(t.scan, i) & FLAG.calendar) === 0 ? undefined : nameAt(t.scan, i);
    if (name) {
      i += name.length - 1;
      continue;
    }
    if ((flagsWithPhrases(t.scan, i) & ITEMS) === 0) continue;
    const numeral = numeralAt(t, i);
    if (numeral && numeral.tokenEnd <= p.tokenEnd && !numeral.loose) out.push(numberInTime(t.scan, numeral));
    const ordinal = t.items.ordinals.get(i);
    if (ordinal && ordinal.tokenEnd <= p.tokenEnd) out.push(ordinalMention(t.scan, ordinal, { within: 'time' }));
  }
}

const nameAt = (scan: Scan, i: number): Sense | undefined =>
  sensesAt(scan, i).find((s) => s.table === 'calendar' && (s.kind === ROLE.weekday || s.length > 1));

/** Do the words leave open which of several dates is meant? */
function isOpen(e: TimeExpression): boolean {
  if (e.set || e.duration !== undefined || e.now) return false;
  if (isCounted(e)) return isOpen(e.base!);
  if (e.from || e.to) return (e.from !== undefined && isOpen(e.from)) || (e.to !== undefined && isOpen(e.to));
  const f = e.fields;
  if (f === undefined || f.year !== undefined || e.step !== undefined || e.shift || e.offset) return false;
  return [f.month, f.day, f.weekday, f.holiday, f.season, f.quarter, f.half].some((field) => field !== undefined);
}

/** عشية عيد الفطر, the week of October 7: told by another day. */
const isCounted = ({ base, shift, offset }: TimeExpression): boolean =>
  base !== undefined && (offset !== undefined || shift?.from === undefined);

/** قتل خمسة خلال يومين, عاد بعد 30 عاما: of what has happened the length is told, not a day to come. */
function lasting(e: TimeExpression): TimeExpression {
  return e.offset ? { duration: e.offset.duration } : e;
}

/** The tense picks only where the words leave the date open. */
function directed(e: TimeExpression, direction: TimeDirection | undefined): TimeExpression {
  if (direction === undefined || !isOpen(e)) return e;
  if (isCounted(e)) return { ...e, base: directed(e.base!, direction) };
  if (!e.from && !e.to) return { ...e, direction };
  // The end of a range follows its beginning, whatever the tense.
  if (e.from) return { ...e, from: directed(e.from, direction) };
  return { ...e, ...(e.to && { to: directed(e.to, direction) }) };
}
