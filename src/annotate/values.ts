// In: a document, its lexicon and what is known around it. Out: its mentions of numbers, measures and times, in order.
import type { Document } from '../core/document.ts';
import type { Mention } from '../core/mention.ts';
import type { UnitRecord } from '../core/world.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readNumeral } from './numbers/numeral.ts';
import { FLAG } from './senses.ts';
import { flagsAt, scanOf } from './scan.ts';

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
export function annotateValues(doc: Document, lexicon: Lexicon, _context: ValueContext): Mention[] {
  const scan = scanOf(doc, lexicon);
  const out: Mention[] = [];
  for (const sentence of doc.sentences) {
    scan.first = sentence.token;
    scan.limit = sentence.tokenEnd;
    for (let i = scan.first; i < scan.limit; i++) {
      if ((flagsAt(scan, i) & (FLAG.digits | FLAG.number)) === 0) {
        const f = doc.tokens.forms[doc.tokens.form[i]!]!.surface;
        if (!'-+.٫'.includes(f)) continue;
      }
      const n = readNumeral(scan, i, {});
      if (!n) continue;
      out.push({
        kind: 'number',
        token: n.token,
        tokenEnd: n.tokenEnd,
        start: n.start,
        end: doc.tokens.end[n.tokenEnd - 1]!,
        ...(n.value !== undefined && { value: n.value }),
        min: n.min,
        max: n.max,
        minInclusive: true,
        maxInclusive: true,
        by: 'number',
      });
      i = n.tokenEnd - 1;
    }
  }
  return out;
}
