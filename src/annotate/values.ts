// In: a document, its lexicon and what is known around it. Out: its mentions of numbers, measures and times, in order.

import type { Document } from '../core/document.ts';
import type { Counted, Mention } from '../core/mention.ts';
import type { Tags } from '../core/syntax.ts';
import type { UnitRecord } from '../core/unit.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { ageOf } from './numbers/age.ts';
import type { Amount } from './numbers/amount.ts';
import { type AnyAmount, findAmounts } from './numbers/amounts.ts';
import { rankedBy } from './numbers/counted.ts';
import { dualAt } from './numbers/dual.ts';
import { findItems, type Items } from './numbers/items.ts';
import { amountMentions, ordinalMention } from './numbers/mentions.ts';
import { isNamedTime } from './numbers/names.ts';
import type { Ordinal } from './numbers/ordinal.ts';
import { ranksNothing } from './numbers/unranked.ts';
import { type Scan, scanOf, turnTo } from './scan.ts';
import { FLAG } from './senses.ts';
import { newTrail } from './times/anchor.ts';
import { findTimes } from './times/find.ts';
import { type TimeContext, timeMentions } from './times/mentions.ts';
import type { TimePart, TimeScan } from './times/part.ts';

/** What is known beside the text. */
export interface ValueContext {
  /** The local date-time that relative times start from, ISO 8601; undefined where it is unknown. */
  readonly reference?: string | undefined;
  readonly units: Readonly<Record<string, UnitRecord>>;
  /** Tags of the tokens: what numbers count and which way undated times point is read from them. */
  readonly tags?: Tags | undefined;
}

/**
 * Finds every number, ordinal, percentage, sum of money, measure, range and time of a document; one reading each, ordered by
 * start. Pure: the same document, lexicon and context give the same mentions.
 */
export function annotateValues(doc: Document, lexicon: Lexicon, context: ValueContext): Mention[] {
  const scan = scanOf(doc, lexicon);
  const evidence = evidenceOf(scan);
  const out: Mention[] = [];
  const trail = newTrail();
  for (const [index, sentence] of doc.sentences.entries()) {
    if (!turnTo(scan, sentence.token, sentence.tokenEnd)) continue;
    out.push(...readSentence(scan, evidence, { ...context, trail, sentence: index }));
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

function readSentence(scan: Scan, evidence: Evidence, context: ValueContext & TimeContext): Mention[] {
  const items = findItems(scan, evidence);
  const t: TimeScan = { scan, items, evidence, points: new Map(), lengths: new Map() };
  const taken = new Set<number>();
  const { times, ages } = splitAges(t, takeNames(t, findTimes(t), taken), context.tags);
  const named = new Set(taken);
  const ordinals = [...items.ordinals.values()];
  for (const span of [...times, ...ordinals]) take(taken, span);
  const amounts = findAmounts(scan, items, ages, context.units, (i) => taken.has(i));
  for (const amount of amounts) take(taken, amount);
  return [
    ...times.flatMap((time) => timeMentions(t, time, context)),
    ...amounts.filter(isCount).flatMap((amount) => amountMentions(scan, amount, context.tags)),
    ...ordinals
      .filter((o) => !named.has(o.token) && !times.some((p) => p.token <= o.token && o.tokenEnd <= p.tokenEnd))
      .filter((o) => context.tags === undefined || !ranksNothing(scan, context.tags, o))
      .map((ordinal) => ordinalMention(scan, ordinal, counterOf(scan, ordinal, items, context.tags))),
    ...duals(scan, context.tags, taken),
  ];
}

function take(taken: Set<number>, { token, tokenEnd }: { readonly token: number; readonly tokenEnd: number }): void {
  for (let i = token; i < tokenEnd; i++) taken.add(i);
}

/** The times that are none of a name; the tokens of the others count nothing either. */
function takeNames(t: TimeScan, times: readonly TimePart[], taken: Set<number>): TimePart[] {
  return times.filter((p) => {
    const named = isNamedTime(t.scan, p, t.evidence.namedDays);
    if (named) take(taken, p);
    return !named;
  });
}

function splitAges(
  t: TimeScan,
  times: readonly TimePart[],
  tags: Tags | undefined,
): { times: TimePart[]; ages: Map<number, Amount> } {
  const ages = new Map<number, Amount>();
  const rest = times.filter((p) => {
    const age = ageOf(t, p, tags);
    if (age) ages.set(age.token, age);
    return age === undefined;
  });
  return { times: rest, ages };
}

/** Loose words (عدة, several) count only before a unit. */
const isCount = (amount: AnyAmount): boolean => !amount.numerals.some((n) => n.loose);

function counterOf(scan: Scan, ordinal: Ordinal, items: Items, tags: Tags | undefined): { counted?: Counted } {
  const counted = tags && rankedBy(scan, tags, ordinal, (i) => items.ordinals.has(i));
  return counted ? { counted } : {};
}

/** Dual nouns that no unit or numeral has taken. */
function duals(scan: Scan, tags: Tags | undefined, taken: ReadonlySet<number>): Mention[] {
  if (tags === undefined || scan.lang !== 'ar') return [];
  const found: Mention[] = [];
  for (let i = scan.first; i < scan.limit; i++) {
    const dual = (scan.flags[i]! & FLAG.dual) !== 0 && !taken.has(i) ? dualAt(scan, tags, i) : undefined;
    if (dual) found.push(dual);
  }
  return found;
}
