// In: a document. Out: what its own numbers and dates show of how it writes them: decimal style, order of day and month, months.

import { formAt } from '../core/document.ts';
import { TOKEN_KIND } from '../core/lexeme.ts';
import type { DigitStyle } from './numbers/digits.ts';
import { formIn, ownSenses, type Scan } from './scan.ts';
import { FLAG } from './senses.ts';

/** How an article writes numbers and dates, as far as its text shows. */
export interface Evidence extends DigitStyle {
  /** 25/1 shows day before month, 1/25 month before day. */
  readonly dayFirst?: boolean;
  /** Days of the year that are names, as `6-4`: of حركة 6 أبريل the article may go on to say only 6 أبريل. */
  readonly namedDays: ReadonlySet<string>;
  /** Numbers in words that are names: of حي الأربعين the article may go on to say only الأربعين. */
  readonly namedNumbers: ReadonlySet<string>;
  /** Systems of month names that the article uses (`maghreb`), shown by names that can be nothing but months (جويلية). */
  readonly monthSystems: ReadonlySet<string>;
}

/**
 * One pass over the digit tokens and the months. A number such as 1.234,5 or 12,5 decides the decimal mark, a date with a part above 12 the order;
 * contradicting signs decide nothing.
 */
export function evidenceOf(scan: Scan): Evidence {
  const votes = { comma: 0, point: 0, dayFirst: 0, monthFirst: 0 };
  const { doc } = scan;
  const namedDays = new Set<string>();
  const namedNumbers = new Set<string>();
  const monthSystems = new Set<string>();
  for (let i = 0; i + 2 < doc.tokens.count; i++) {
    const flags = scan.flags[i]!;
    if ((flags & FLAG.evidence) === 0) continue;
    if ((flags & FLAG.digits) === 0) {
      const name = (flags & FLAG.number) === 0 ? undefined : namedNumber(scan, i);
      if (name) namedNumbers.add(name);
      const system = monthSystem(scan, i);
      if (system) monthSystems.add(system);
      continue;
    }
    const named = namedDay(scan, i);
    if (named) namedDays.add(named);
    const mark = touching(scan, i);
    if (mark === ',' || mark === '.' || mark === '/' || mark === '-') vote(scan, i, mark, votes);
  }
  return {
    namedDays,
    namedNumbers,
    monthSystems,
    ...(votes.comma > votes.point && { decimal: 'comma' as const }),
    ...(votes.point > votes.comma && { decimal: 'point' as const }),
    ...(votes.dayFirst > votes.monthFirst && { dayFirst: true }),
    ...(votes.monthFirst > votes.dayFirst && { dayFirst: false }),
  };
}

/** ميدان الأربعين: the key of the number that names a place. */
function namedNumber(scan: Scan, i: number): string | undefined {
  const number = ownSenses(scan, i).find((s) => s.table === 'number' && s.article);
  return number && ownSenses(scan, i - 1).some((s) => s.is.nameHead !== undefined) ? number.key : undefined;
}

/** The system that a month's name is of, where it means nothing else. */
function monthSystem(scan: Scan, i: number): string | undefined {
  const month = ownSenses(scan, i).find((s) => s.role === 'month');
  return month?.is.careful === true ? undefined : (month?.is.system as string | undefined);
}

/** حركة 6 أبريل, without a year: the day and month of its name. */
function namedDay(scan: Scan, i: number): string | undefined {
  // Sentences are not known here, so phrases, which stop at their ends, are not read.
  const month = ownSenses(scan, i + 1).find((s) => s.role === 'month');
  if (month === undefined || !ownSenses(scan, i - 1).some((s) => s.is.nameHead === true)) return undefined;
  const after = formIn(scan, i + 2);
  return after?.kind === TOKEN_KIND.number ? undefined : `${Number(formAt(scan.doc, i).surface)}-${month.is.month}`;
}

/** The mark between token `i` and the digits glued behind it. */
function touching(scan: Scan, i: number): string | undefined {
  const { start, end } = scan.doc.tokens;
  if (end[i] !== start[i + 1] || end[i + 1] !== start[i + 2]) return undefined;
  return formAt(scan.doc, i + 2).kind === TOKEN_KIND.number ? formAt(scan.doc, i + 1).surface : undefined;
}

interface Votes {
  comma: number;
  point: number;
  dayFirst: number;
  monthFirst: number;
}

const GROUP = 3;

function vote(scan: Scan, i: number, mark: string, votes: Votes): void {
  const [before, after] = [formAt(scan.doc, i).surface, formAt(scan.doc, i + 2).surface];
  if (mark === '/' || mark === '-') {
    if (before.length > 2 || after.length > 2) return;
    if (Number(before) > 12 && Number(before) <= 31 && Number(after) <= 12) votes.dayFirst++;
    if (Number(after) > 12 && Number(after) <= 31 && Number(before) <= 12) votes.monthFirst++;
    return;
  }
  // A chain (1,234,567 or 192.168.1.2) parts thousands or nothing.
  const next = touching(scan, i + 2);
  if (next !== undefined) {
    if (mark === ',' && next === '.') votes.point++;
    if (mark === '.' && next === ',') votes.comma++;
    return;
  }
  // July 2,2013 is no decimal.
  if (after.length === GROUP || before.length > GROUP || (mark === ',' && after.length > GROUP)) return;
  if (mark === ',') votes.comma++;
  else votes.point++;
}
