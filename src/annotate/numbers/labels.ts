// In: a numeral in digits. Out: whether it numbers instead of counting: المادة 179, بنزين 80, الطائرة 787, the `4.` of a list.

import { formAt } from '../../core/document.ts';
import { TOKEN_KIND } from '../../core/lexeme.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import {
  flagsAt,
  formIn,
  glued,
  isDigits,
  isMark,
  isWord,
  ownSenses,
  roleAt,
  type Scan,
  senseAt,
  senseWith,
} from '../scan.ts';
import { endsQuotedName } from './names.ts';
import type { Numeral } from './numeral.ts';

/** Is a numeral a label? */
export function isLabel(scan: Scan, numeral: Numeral): boolean {
  if (numeral.width < 0 || !isDigits(scan, numeral.token)) return false;
  if (opensItem(scan, numeral)) return true;
  if (measured(scan, numeral.tokenEnd)) return false;
  return (
    isLabelled(scan, numeral) ||
    isCitation(scan, numeral) ||
    isOfYear(scan, numeral) ||
    namesModel(scan, numeral) ||
    isOnShirt(scan, numeral) ||
    isPlate(scan, numeral) ||
    numbersNoun(scan, numeral) ||
    isListed(scan, numeral) ||
    (numeral.plain && endsQuotedName(scan, numeral.token, numeral.tokenEnd))
  );
}

const measured = (scan: Scan, end: number): boolean =>
  senseAt(scan, end, 'unit') !== undefined || senseAt(scan, end, 'currency') !== undefined;

/** Tokens of a label in several parts. */
const LONGEST_LABEL = 8;

/** Behind رقم or Article, also over a bracket or colon, or over the digits of a longer one (رقم 077/70366203). */
function isLabelled(scan: Scan, { token, tokenEnd }: Numeral): boolean {
  let at = token;
  while (at > token - LONGEST_LABEL && isMark(scan, at - 1, '/') && glued(scan, at) && isDigits(scan, at - 2)) at -= 2;
  const mark = isMark(scan, at - 1, '(«":') ? 1 : 0;
  const label = senseWith(scan, at - 1 - mark, TRAIT.label);
  if (label && isMonth(scan, tokenEnd)) return false;
  return label !== undefined && (label.is.loose !== true || at < token || countsNothing(scan, tokenEnd));
}

/** القانون 155 لسنة 2012, القرار (107) لسنة 2012: the number that a paper has in its year. */
function isOfYear(scan: Scan, { token, tokenEnd }: Numeral): boolean {
  // لسنة 66 قضائية: the court's own year.
  if (senseAt(scan, token - 1, 'calendar')?.is.unit === 'year' && senseWith(scan, tokenEnd, TRAIT.judicial))
    return true;
  const at = isMark(scan, tokenEnd, ')') ? tokenEnd + 1 : tokenEnd;
  const year = roleAt(scan, at, ROLE.timeUnit);
  return year?.is.unit === 'year' && year.preposition === 'ل' && isDigits(scan, at + 1);
}

/** 154100 نقل الشرقية: the number of a car. */
const isPlate = (scan: Scan, { plain, width, tokenEnd }: Numeral): boolean =>
  plain && width >= SHORTEST_PLATE && senseWith(scan, tokenEnd, TRAIT.plate) !== undefined;

const SHORTEST_PLATE = 4;

/** `10-Gervinho; 15-Max Gradel`: in a line-up, the number of a player. */
function isOnShirt(scan: Scan, { token, tokenEnd, plain, width }: Numeral): boolean {
  if (scan.lang !== 'en' || !plain || width > 2 || !isMark(scan, tokenEnd, '-') || !glued(scan, tokenEnd)) return false;
  const name = glued(scan, tokenEnd + 1) ? formIn(scan, tokenEnd + 1) : undefined;
  if (name?.capital !== true || flagsAt(scan, tokenEnd + 1) !== 0) return false;
  return token === scan.first || isMark(scan, token - 1, '(;,:-');
}

/** مؤشر EGX 100, بلاك بيري BlackBerry 10: in Arabic, a Latin name and its number, with nothing behind that it could count. */
function namesModel(scan: Scan, { token, tokenEnd }: Numeral): boolean {
  const name = scan.lang === 'ar' ? formIn(scan, token - 1) : undefined;
  if (name === undefined || !/^[A-Za-z]/.test(name.surface) || flagsAt(scan, token - 1) !== 0) return false;
  return countsNothing(scan, tokenEnd) && !isMark(scan, tokenEnd, '%٪');
}

/** A calendar word, but for the minute that a game numbers (الدقيقة 64). */
function namesUnit(scan: Scan, i: number): boolean {
  const word = senseAt(scan, i, 'calendar');
  return word !== undefined && word.is.unit !== 'minute';
}

const YEAR_WIDTH = 4;

/** (العنكبوت: 69): a name and a number, parted by a colon, alone in brackets. */
function isCitation(scan: Scan, { token, tokenEnd }: Numeral): boolean {
  return isMark(scan, token - 1, ':') && isMark(scan, token - 3, '([') && isMark(scan, tokenEnd, ')]');
}

/** الطائرة 787, الدفعة (146): behind a definite feminine singular that measures nothing, with nothing to count after it. */
function numbersNoun(scan: Scan, { token, tokenEnd, plain, width }: Numeral): boolean {
  const bracket = isMark(scan, token - 1, '(«') && isMark(scan, tokenEnd, ')»') ? 1 : 0;
  const at = token - 1 - bracket;
  const noun = scan.lang === 'ar' && plain && width !== YEAR_WIDTH ? formIn(scan, at) : undefined;
  if (noun?.kind !== TOKEN_KIND.word || !noun.surface.endsWith('ة') || senseWith(scan, at, TRAIT.amount)) return false;
  if (namesUnit(scan, at) || senseAt(scan, at, 'number') || !noun.readings.some((r) => r.article)) return false;
  return bracket > 0 || countsNothing(scan, tokenEnd);
}

/** Behind the numeral stands no bare noun: the sentence or clause ends, or a function word or a definite word follows. */
function countsNothing(scan: Scan, end: number): boolean {
  const next = formIn(scan, end);
  if (next?.kind !== TOKEN_KIND.word || senseWith(scan, end, TRAIT.stop)) return !isDigits(scan, end);
  return next.readings.every((r) => r.article || r.preposition !== '' || r.conjunction !== '');
}

const LONGEST_LIST = 40;

/** المواد 4 و5 و6: labels joined to a label. */
function isListed(scan: Scan, numeral: Numeral): boolean {
  const and = scan.doc.language.numerals.and;
  const joined = (i: number): boolean => isWord(scan, i, and) || isMark(scan, i, '،,');
  const before = joined(numeral.token - 1) ? numeral.token - 2 : -1;
  if (before < scan.first || !isDigits(scan, before)) return false;
  for (let at = before; at >= scan.first && at > before - LONGEST_LIST; at--) {
    if (senseWith(scan, at, TRAIT.label)) return true;
    if (!isDigits(scan, at) && !joined(at)) return false;
  }
  return false;
}

/** `4. إذا كان`, `5 – تدريب`, `1) The`: a small number and a mark that open a line, with words after them. */
function opensItem(scan: Scan, { token, tokenEnd, plain, width }: Numeral): boolean {
  if (!plain || width > 2 || token !== scan.first || !opensLine(scan, token)) return false;
  const { doc } = scan;
  if (tokenEnd + 1 >= doc.tokens.count || !'-–—.)'.includes(formAt(doc, tokenEnd).surface)) return false;
  if (formAt(doc, tokenEnd + 1).kind !== TOKEN_KIND.word || isMonth(scan, tokenEnd + 1)) return false;
  // 34-مخاطبة; an English 16-year-old opens lines too.
  return scan.lang === 'ar' || !glued(scan, tokenEnd + 1);
}

const isMonth = (scan: Scan, i: number): boolean => ownSenses(scan, i).some((s) => s.role === 'month');

/** Only spaces part it from the line before. */
function opensLine(scan: Scan, token: number): boolean {
  const { start, end } = scan.doc.tokens;
  return token > 0 && scan.text.slice(end[token - 1]!, start[token]!).includes('\n');
}
