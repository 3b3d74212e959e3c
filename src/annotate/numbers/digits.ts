// In: a run of digit tokens and the marks glued between them. Out: the number they spell, by the article's own style.

import { formAt } from '../../core/document.ts';
import { TOKEN_KIND } from '../../core/lexeme.ts';
import { ROLE } from '../kinds.ts';
import { formIn, glued, isDigits, isMark, roleAt, type Scan } from '../scan.ts';

/** How an article writes its numbers, where its text shows it. */
export interface DigitStyle {
  /** `comma`: 1.234,5; `point`: 1,234.5. */
  readonly decimal?: 'comma' | 'point';
}

/** A number written in digits, over the tokens `[token, tokenEnd)`. */
export interface Digits {
  readonly token: number;
  readonly tokenEnd: number;
  readonly value: number;
  /** Digits before any separator. */
  readonly width: number;
  /** Written with a separator or a sign: no year, no day. */
  readonly plain: boolean;
  /** One link of a chain such as 192.168.1.2 or 1.10.30. */
  readonly chain: boolean;
}

const SEPARATORS = ',.٬٫،';
const DECIMAL_ONLY = '٫';
const GROUP_ONLY = '٬';

/**
 * Reads the number that begins at the digits of token `i`; a point that stands alone before them belongs to it (.25).
 * Groups of three parted by `,` `.` `٬` or a space are joined; a last part of another length is a decimal fraction.
 */
export function readDigits(scan: Scan, i: number, style: DigitStyle): Digits | undefined {
  if (!isDigits(scan, i)) return undefined;
  const first = formAt(scan.doc, i).surface;
  const whole: Digits = {
    token: i,
    tokenEnd: i + 1,
    value: Number(first),
    width: first.length,
    plain: true,
    chain: false,
  };
  const before = markBefore(scan, i);
  if (before === 'link') return { ...whole, chain: true };
  const parts = before === 'point' ? ['0', first] : [first];
  const marks: string[] = before === 'point' ? ['٫'] : [];
  let at = i + 1;
  while (isMark(scan, at, SEPARATORS) && glued(scan, at) && isDigits(scan, at + 1) && glued(scan, at + 1)) {
    marks.push(formAt(scan.doc, at).surface);
    parts.push(formAt(scan.doc, at + 1).surface);
    at += 2;
  }
  if (marks.length === 0 || isDayAndYear(scan, i, parts))
    return withLetterMark(scan, whole) ?? spacedGroups(scan, whole) ?? whole;
  const value = separated(parts, marks, style);
  if (value === undefined) return { ...whole, chain: true };
  return { ...whole, token: before === 'point' ? i - 1 : i, tokenEnd: at, value, plain: false };
}

/** July 2,2013: behind a month the comma parts a day from its year. */
function isDayAndYear(scan: Scan, i: number, [day, year, more]: readonly string[]): boolean {
  return more === undefined && day!.length <= 2 && year?.length === 4 && roleAt(scan, i - 1, ROLE.month) !== undefined;
}

const LETTER_MARK = 'ر';

/**
 * 8ر2 مليون is 2.8 million: Arab agencies part decimals with the letter ر, and as it runs from right to left the fraction is
 * typed first.
 */
function withLetterMark(scan: Scan, first: Digits): Digits | undefined {
  const mark = first.token + 1;
  if (formIn(scan, mark)?.fold !== LETTER_MARK || !glued(scan, mark)) return undefined;
  if (!isDigits(scan, mark + 1) || !glued(scan, mark + 1)) return undefined;
  const whole = formAt(scan.doc, mark + 1).surface;
  const value = Number(`${whole}.${formAt(scan.doc, first.token).surface}`);
  return { ...first, tokenEnd: mark + 2, value, width: whole.length, plain: false };
}

/** What touches the digits from the left: the point of `.25`, a link of a chain (192.168.1.2), or nothing of a number. */
function markBefore(scan: Scan, i: number): 'point' | 'link' | undefined {
  const { doc } = scan;
  if (i === 0 || !glued(scan, i) || !'.٫'.includes(formAt(doc, i - 1).surface)) return undefined;
  if (!glued(scan, i - 1)) return 'point';
  return formAt(doc, i - 2).kind === TOKEN_KIND.number ? 'link' : undefined;
}

/** `1 234 567` or `1 234 567.89`: one to three digits, then groups of exactly three, one space between each. */
function spacedGroups(scan: Scan, first: Digits): Digits | undefined {
  if (first.width > 3) return undefined;
  const { start, end } = scan.doc.tokens;
  const spaced = (i: number): boolean => isDigits(scan, i) && start[i]! - end[i - 1]! === 1;
  let text = formAt(scan.doc, first.token).surface;
  let at = first.token + 1;
  while (spaced(at) && formAt(scan.doc, at).surface.length === 3) text += formAt(scan.doc, at++).surface;
  if (at === first.token + 1 || spaced(at)) return undefined;
  if (isMark(scan, at, '.٫') && glued(scan, at) && isDigits(scan, at + 1) && glued(scan, at + 1)) {
    text += `.${formAt(scan.doc, at + 1).surface}`;
    at += 2;
  }
  return { ...first, tokenEnd: at, value: Number(text), plain: false };
}

/** The value of parts and the marks between them; undefined where they are no single number. */
function separated(parts: readonly string[], marks: readonly string[], style: DigitStyle): number | undefined {
  const last = marks[marks.length - 1]!;
  const inner = marks.slice(0, -1);
  if (inner.some((mark) => mark !== marks[0])) return undefined;
  const grouped = isGrouped(parts);
  if (marks.length > 1 && inner[0] === last) return grouped && last !== DECIMAL_ONLY ? join(parts) : undefined;
  if (marks.length > 1) return isGrouped(parts.slice(0, -1)) ? decimal(parts) : undefined;
  if (!grouped || last === DECIMAL_ONLY) return decimal(parts);
  return groupsThree(parts[0]!, parts[1]!, last, style) ? join(parts) : decimal(parts);
}

/** Does one mark before exactly three digits part thousands? 10.000 does, 3.125 does not, 1,234 does where no comma is decimal. */
function groupsThree(before: string, after: string, mark: string, style: DigitStyle): boolean {
  if (mark === GROUP_ONLY) return true;
  if (before.startsWith('0')) return false;
  if (mark === '.') return style.decimal === 'comma' || (style.decimal === undefined && after === '000');
  return style.decimal !== 'comma';
}

/** 1,234,567, and 12,34,567 as India writes it. */
function isGrouped(parts: readonly string[]): boolean {
  const last = parts.length - 1;
  if (parts[0]!.length > 3 || last === 0 || parts[last]!.length !== 3) return last === 0 && parts[0]!.length <= 3;
  const inner = parts.slice(1, last);
  return inner.every((part) => part.length === 3) || (inner.every((part) => part.length === 2) && parts[0]!.length < 3);
}

const join = (parts: readonly string[]): number => Number(parts.join(''));
const decimal = (parts: readonly string[]): number =>
  Number(`${parts.slice(0, -1).join('')}.${parts[parts.length - 1]!}`);
