// In: a document. Out: what its own numbers and dates show of how it writes them: decimal style, order of day and month, months.
import { formAt } from '../core/document.ts';
import { TOKEN_KIND } from '../core/lexeme.ts';
import type { DigitStyle } from './numbers/digits.ts';
import type { Scan } from './scan.ts';

/** How an article writes numbers and dates, as far as its text shows. */
export interface Evidence extends DigitStyle {
  /** 25/1 shows day before month, 1/25 month before day. */
  readonly dayFirst?: boolean;
}

/**
 * One pass over the digit tokens. A number such as 1.234,5 or 12,5 decides the decimal mark, a date with a part above 12 the order;
 * contradicting signs decide nothing.
 */
export function evidenceOf(scan: Scan): Evidence {
  const votes = { comma: 0, point: 0, dayFirst: 0, monthFirst: 0 };
  const { doc } = scan;
  for (let i = 0; i + 2 < doc.tokens.count; i++) {
    if (formAt(doc, i).kind !== TOKEN_KIND.number) continue;
    const mark = touching(scan, i);
    if (mark === ',' || mark === '.' || mark === '/' || mark === '-') vote(scan, i, mark, votes);
  }
  return {
    ...(votes.comma > votes.point && { decimal: 'comma' as const }),
    ...(votes.point > votes.comma && { decimal: 'point' as const }),
    ...(votes.dayFirst > votes.monthFirst && { dayFirst: true }),
    ...(votes.monthFirst > votes.dayFirst && { dayFirst: false }),
  };
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
  if (after.length === GROUP || before.length > GROUP) return;
  if (mark === ',') votes.comma++;
  else votes.point++;
}
