// In: a length of years and the words before it. Out: whether it stands behind a person, as ages do: إصابة محمد علي، 32 سنة، سائق.

import { formAt } from '../../core/document.ts';
import { TOKEN_KIND } from '../../core/lexeme.ts';
import { TAG, type Tags } from '../../core/syntax.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { flagsAt, formIn, isMark, type Scan, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { roleBefore, type TimePart, type TimeScan } from '../times/part.ts';
import { isDivineName } from './names.ts';

const BYNAMES = [...wordSet('byname')];

/** Tokens before an age in which a word of punishment shows a sentence (حبس أحمد 5 سنوات). */
const WINDOW = 8;

/** «إصابة محمد علي، 32 سنة، سائق»: years between commas, or behind a person's name, over a quote or dash. */
export function followsName(t: TimeScan, p: TimePart, tags: Tags): boolean {
  const { scan } = t;
  let at = p.token - 1;
  while (at > p.token - MOST_MARKS && isMark(scan, at, '،,"”»-–.()\'’')) at--;
  if (isPunished(scan, at + 1) || roleBefore(t, p.token, ROLE.lasting)) return false;
  const inCommas = isMark(scan, p.token - 1, '،,') && isMark(scan, p.tokenEnd, '،,.)');
  return inCommas || senseWith(scan, at, TRAIT.minor) !== undefined || isByname(scan, at) || endsName(scan, at, tags);
}

/** وشهرته «المانجة» 24 عاما. */
function isByname(scan: Scan, end: number): boolean {
  for (let i = end; i >= Math.max(scan.first, end - LONGEST_NAME); i--)
    if (BYNAMES.some((byname) => formAt(scan.doc, i).fold.endsWith(byname))) return true;
  return false;
}

const MOST_MARKS = 5;

export function isPunished(scan: Scan, end: number): boolean {
  for (let i = end - 1; i >= Math.max(scan.first, end - WINDOW); i--)
    if (senseWith(scan, i, TRAIT.punishment)) return true;
  return false;
}

const LONGEST_NAME = 4;

/** Does a run of names end at token `i`, with one that is surely a name in it? */
function endsName(scan: Scan, i: number, tags: Tags): boolean {
  for (let at = i; at >= Math.max(scan.first, i - LONGEST_NAME); at--) {
    if (tags.tag[at] === TAG.proper || isInitial(scan, at)) return true;
    const clitic = formAt(scan.doc, at).readings[tags.reading[at]!]?.preposition ?? '';
    if (isDivineName(scan, at)) return true;
    if (!NAME_TAGS.has(tags.tag[at]) || clitic !== '' || (flagsAt(scan, at) & ~FLAG.phrase) !== 0) return false;
  }
  return false;
}

/** م.ع.ع, محمد س م: letters of a name, one by one. */
function isInitial(scan: Scan, i: number): boolean {
  const form = scan.lang === 'ar' ? formIn(scan, i) : undefined;
  if (form?.kind !== TOKEN_KIND.word || form.fold.length !== 1) return false;
  return !CLITIC.test(form.fold) || isMark(scan, i - 1, '.') || isMark(scan, i + 1, '.');
}

/** Single letters that stand alone as words, or before digits. */
const CLITIC = /^[وفبلك]$/;

const NAME_TAGS: ReadonlySet<number | undefined> = new Set([
  TAG.proper,
  TAG.other,
  TAG.noun,
  TAG.adjective,
  TAG.participle,
]);
