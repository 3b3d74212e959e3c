// In: a document, its lexicon and what is known around it. Out: its mentions of numbers, measures and times, in order.
import type { Document } from '../core/document.ts';
import type { Mention } from '../core/mention.ts';
import type { UnitRecord } from '../core/world.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { ageOf } from './numbers/age.ts';
import type { Amount } from './numbers/amount.ts';
import { findAmounts } from './numbers/amounts.ts';
import { findItems } from './numbers/items.ts';
import { amountMentions, ordinalMention } from './numbers/mentions.ts';
import { flagsAt, type Scan, scanOf } from './scan.ts';
import { findTimes } from './times/find.ts';
import { timeMentions } from './times/mentions.ts';
import type { TimeScan } from './times/part.ts';

/** What is known beside the text. */
export interface ValueContext {
  /** The local date-time that relative times start from, ISO 8601; undefined where it is unknown. */
  readonly reference?: string | undefined;
  readonly units: Readonly<Record<string, UnitRecord>>;
}

/**
 * Finds every number, ordinal, percentage, sum of money, measure, range and time of a document; one reading each, ordered by
 * start. Pure: the same document, lexicon and context give the same mentions.
 */
export function annotateValues(doc: Document, lexicon: Lexicon, context: ValueContext): Mention[] {
  const scan = scanOf(doc, lexicon);
  const evidence = evidenceOf(scan);
  const out: Mention[] = [];
  for (const sentence of doc.sentences) {
    scan.first = sentence.token;
    scan.limit = sentence.tokenEnd;
    if (isPlain(scan)) continue;
    out.push(...readSentence(scan, evidence, context));
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Does no token of the sentence say anything of numbers or times? */
function isPlain(scan: Scan): boolean {
  for (let i = scan.first; i < scan.limit; i++) if (flagsAt(scan, i) !== 0) return false;
  return true;
}

function readSentence(scan: Scan, evidence: Evidence, context: ValueContext): Mention[] {
  const items = findItems(scan, evidence);
  const t: TimeScan = { scan, items, evidence };
  const ages = new Map<number, Amount>();
  const times = findTimes(t).filter((p) => {
    const age = ageOf(t, p);
    if (age) ages.set(age.token, age);
    return age === undefined;
  });
  const taken = new Set<number>();
  for (const { token, tokenEnd } of [...times, ...items.ordinals.values()])
    for (let i = token; i < tokenEnd; i++) taken.add(i);
  const amounts = findAmounts(scan, items, ages, context.units, (i) => taken.has(i));
  const ordinals = [...items.ordinals.values()].filter(
    (o) => !times.some((p) => p.token <= o.token && o.tokenEnd <= p.tokenEnd),
  );
  return [
    ...times.flatMap((time) => timeMentions(t, time, context.reference, undefined)),
    ...amounts.filter((a) => !a.numerals.some((n) => n.loose)).flatMap((amount) => amountMentions(scan, amount)),
    ...ordinals.map((ordinal) => ordinalMention(scan, ordinal, {})),
  ];
}
