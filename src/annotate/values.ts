// In: a document, its lexicon and what is known around it. Out: its mentions of numbers, measures and times, in order.

import type { Document } from '../core/document.ts';
import type { Mention } from '../core/mention.ts';
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
import { addAmount, ordinalMention } from './numbers/mentions.ts';
import { ranksNothing } from './numbers/unranked.ts';
import type { Scan } from './scan.ts';
import { FLAG } from './senses.ts';
import { newTrail } from './times/anchor.ts';
import { findTimes } from './times/find.ts';
import { isNamedTime } from './times/in-name.ts';
import { addTime, type TimeContext } from './times/mentions.ts';
import type { TimePart, TimeScan } from './times/part.ts';
import { scanOf, turnTo } from './turn-to.ts';

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
  const { reference, units, tags } = context;
  const trail = newTrail();
  for (let sentence = 0; sentence < doc.sentences.length; sentence++) {
    const { token, tokenEnd } = doc.sentences[sentence]!;
    const said = turnTo(scan, token, tokenEnd);
    if ((said & SPEAKS) !== 0) readSentence(scan, said, evidence, { reference, units, tags, trail, sentence }, out);
    if ((said & FLAG.dual) !== 0 && tags !== undefined && scan.lang === 'ar') addDuals(scan, tags, out);
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Flags of words that say something of numbers or times; modifiers alone do not. */
const SPEAKS = FLAG.digits | FLAG.number | FLAG.ordinal | FLAG.unit | FLAG.currency | FLAG.calendar | FLAG.share;

/** Adds the mentions of the sentence that the scan is turned to; `said` are the `FLAG` bits of its tokens. */
function readSentence(
  scan: Scan,
  said: number,
  evidence: Evidence,
  context: ValueContext & TimeContext,
  out: Mention[],
): void {
  const { tags, units } = context;
  const items = findItems(scan, evidence);
  const counts = (said & FLAG.digits) !== 0 || items.numerals.size > 0 || items.ordinals.size > 0;
  const t: TimeScan = { scan, items, evidence, counts, points: new Map(), lengths: new Map() };
  const ages = new Map<number, Amount>();
  const times = standing(t, findTimes(t), ages, tags);
  for (const time of times) take(scan, time, FLAG.taken);
  for (const ordinal of items.ordinals.values()) take(scan, ordinal, FLAG.taken);
  const amounts = findAmounts(scan, items, ages, units);
  for (const time of times) addTime(t, time, context, out);
  for (const amount of amounts) {
    take(scan, amount, FLAG.taken);
    if (isCount(amount)) addAmount(scan, amount, tags, out);
  }
  addOrdinals(scan, items, times, tags, out);
}

/** Marks the tokens of a span as owned. */
function take({ flags, limit }: Scan, { token, tokenEnd }: Run, owned: number): void {
  for (let i = token; i < Math.min(limit, tokenEnd); i++) flags[i]! |= owned;
}

type Run = { readonly token: number; readonly tokenEnd: number };

/** The times that are neither of a name, whose tokens count nothing either, nor an age, which is an amount. */
function standing(
  t: TimeScan,
  times: readonly TimePart[],
  ages: Map<number, Amount>,
  tags: Tags | undefined,
): TimePart[] {
  const found: TimePart[] = [];
  for (const time of times) {
    if (isNamedTime(t.scan, time, t.evidence.namedDays)) {
      take(t.scan, time, FLAG.named | FLAG.taken);
      continue;
    }
    const age = ageOf(t, time, tags);
    if (age) ages.set(age.token, age);
    else found.push(time);
  }
  return found;
}

/** Loose words (عدة, several) count only before a unit. */
const isCount = (amount: AnyAmount): boolean => !amount.numerals.some((n) => n.loose);

/** The ordinals that no name and no time has. */
function addOrdinals(
  scan: Scan,
  { ordinals }: Items,
  times: readonly Run[],
  tags: Tags | undefined,
  out: Mention[],
): void {
  for (const ordinal of ordinals.values()) {
    const { token, tokenEnd } = ordinal;
    if ((scan.flags[token]! & FLAG.named) !== 0) continue;
    if (times.some((time) => time.token <= token && tokenEnd <= time.tokenEnd)) continue;
    if (tags !== undefined && ranksNothing(scan, tags, ordinal)) continue;
    const counted = tags && rankedBy(scan, tags, ordinal, (i) => ordinals.has(i));
    out.push(ordinalMention(scan, ordinal, counted ? { counted } : {}));
  }
}

/** Dual nouns that no unit or numeral has taken. */
function addDuals(scan: Scan, tags: Tags, out: Mention[]): void {
  for (let i = scan.first; i < scan.limit; i++) {
    const dual = (scan.flags[i]! & (FLAG.dual | FLAG.taken)) === FLAG.dual ? dualAt(scan, tags, i) : undefined;
    if (dual) out.push(dual);
  }
}
