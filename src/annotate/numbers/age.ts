// In: the times of a sentence. Out: those lengths that are ages, as amounts: البالغ من العمر 25 عاما, (25 عاما), 25-year-old.

import { formAt } from '../../core/document.ts';
import { FEATURE, TOKEN_KIND } from '../../core/lexeme.ts';
import { TAG, type Tags } from '../../core/syntax.ts';
import { parseDuration } from '../../values/period.ts';
import { exactly } from '../../values/quantity.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { flagsAt, formIn, isMark, isWord, type Scan, sensesAt, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { calendarWord, numeralsIn, roleBefore, type TimePart, type TimeScan } from '../times/part.ts';
import type { Amount } from './amount.ts';
import { articleBefore } from './definite.ts';
import { isDivineName } from './names.ts';

/** Years of a life; what lies above is the age of a thing and needs `old`. */
const OLDEST = 120;

/** The amount that a length of time is, where the words around it tell an age; undefined where it is a duration. */
export function ageOf(t: TimeScan, p: TimePart, tags: Tags | undefined): Amount | undefined {
  const duration = p.expression.duration;
  if (duration === undefined || p.expression.set) return undefined;
  const end = oldAfter(t, p.tokenEnd);
  const numerals = numeralsIn(t, p);
  if (end === undefined && roleBefore(t, p.token, ROLE.throughout, ROLE.lasting, ROLE.since, ROLE.ago, ROLE.within))
    return undefined;
  const told =
    end !== undefined ||
    roleBefore(t, p.token, ROLE.age) ||
    tellsAge(t, p) ||
    isUnder(t, p, duration) ||
    (isLifetime(duration) &&
      numerals.length > 0 &&
      (ownsYears(t, p) ||
        diedAt(t, p) ||
        inBrackets(t, p) ||
        precedesWork(t, p, tags) ||
        (tags !== undefined && followsName(t, p, tags))));
  if (!told) return undefined;
  const value = ageIn(duration);
  if (value === undefined) return undefined;
  return {
    kind: 'quantity',
    token: p.token,
    tokenEnd: end ?? p.tokenEnd,
    start: numerals[0]?.start ?? t.scan.doc.tokens.start[p.token]!,
    value: exactly(value.count),
    numerals,
    unit: {
      id: value.unit,
      dimension: 'age',
      factor: 1,
      token: unitToken(t, numerals[0]?.tokenEnd ?? p.token),
      tokenEnd: p.tokenEnd,
    },
  };
}

/** Tokens between a word of age and the years. */
const AGE_WINDOW = 6;

/** عمره 15 عاما, أعمارهم لا تتعدى الـ16 عاما: an age with a pronoun, and no mark between. */
function tellsAge(t: TimeScan, p: TimePart): boolean {
  const { scan } = t;
  if (
    scan.lang !== 'ar' ||
    isPunished(scan, p.token) ||
    roleBefore(t, p.token, ROLE.lasting, ROLE.since, ROLE.ago, ROLE.ahead, ROLE.throughout)
  )
    return false;
  for (let i = p.token - 1; i >= Math.max(scan.first, p.token - AGE_WINDOW); i--) {
    if (formAt(scan.doc, i).kind === TOKEN_KIND.punctuation) return false;
    if (sensesAt(scan, i).some((s) => s.role === 'age' && (s.pronoun !== '' || (s.features & FEATURE.plural) !== 0)))
      return true;
  }
  return false;
}

/** تحت 16 عاما, دون 18 عاما: of teams and minors. */
function isUnder({ scan }: TimeScan, p: TimePart, duration: string): boolean {
  const years = /^P(\d+)Y$/.exec(duration);
  const led = isWord(scan, p.token - 1, 'تحت') || isWord(scan, p.token - 1, 'دون');
  return led && years !== null && Number(years[1]) >= YOUNGEST && Number(years[1]) <= COMING_OF_AGE;
}

const YOUNGEST = 10;
const COMING_OF_AGE = 23;

/** ابنة الـ29 عاما, صاحبة الـ55 عاما. */
function ownsYears({ scan, items }: TimeScan, p: TimePart): boolean {
  const at = articleBefore(scan, p.token);
  const definite = at < p.token || items.numerals.get(p.token)?.article === true;
  return definite && sensesAt(scan, at - 1).some((s) => s.role === 'age-of');
}

/** Tokens between a death and the years. */
const DEATH_WINDOW = 16;

/** توفي عن 89 عاما; but يزيد عن 20 عاما is a bound. */
function diedAt({ scan }: TimeScan, p: TimePart): boolean {
  if (!isWord(scan, p.token - 1, 'عن')) return false;
  for (let i = p.token - 2; i >= Math.max(scan.first, p.token - DEATH_WINDOW); i--)
    if (senseWith(scan, i, TRAIT.died)) return true;
  return false;
}

/** Over the hyphen of two-year-old. */
const unitToken = (t: TimeScan, i: number): number => (isMark(t.scan, i, '-–') ? i + 1 : i);

/** `old`, `of age`, `-old` behind the unit. */
function oldAfter(t: TimeScan, end: number): number | undefined {
  const at = isMark(t.scan, end, '-–') ? end + 1 : end;
  const old = calendarWord(t, at, ROLE.old);
  return old && at + old.length;
}

/** «محمد علي (25 عاما)»: years in brackets behind a name. */
function inBrackets(t: TimeScan, p: TimePart): boolean {
  return isMark(t.scan, p.token - 1, '(«"“') && isMark(t.scan, p.tokenEnd, ')»"”-–،');
}

function isLifetime(duration: string): boolean {
  const years = /^P(\d+)Y$/.exec(duration);
  return years !== null && Number(years[1]) <= OLDEST;
}

/** «أحمد ح.أ 20 سنة عامل»: a bare noun behind the years is what the person does. */
function precedesWork({ scan }: TimeScan, p: TimePart, tags: Tags | undefined): boolean {
  const noun = formIn(scan, p.tokenEnd);
  const reading = noun && tags && noun.readings[tags.reading[p.tokenEnd]!];
  if (!tags || !noun || tags.tag[p.tokenEnd] !== TAG.noun || reading?.article || noun.fold.endsWith('ا')) return false;
  const bare = (reading?.preposition ?? '') === '' && (reading?.conjunction ?? '') === '';
  const silent = [p.token - 1, p.tokenEnd].every((i) => (flagsAt(scan, i) & ~FLAG.phrase) === 0);
  return bare && silent && !isPunished(scan, p.token);
}

/** Tokens before an age in which a word of punishment shows a sentence (حبس أحمد 5 سنوات). */
const WINDOW = 8;

/** «إصابة محمد علي، 32 سنة، سائق»: years between commas, or behind a person's name, over a quote or dash. */
function followsName(t: TimeScan, p: TimePart, tags: Tags): boolean {
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
    if (/شهرتها?$|شهرته$/.test(formAt(scan.doc, i).fold)) return true;
  return false;
}

const MOST_MARKS = 5;

function isPunished(scan: Scan, end: number): boolean {
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
  return !CLITICS.includes(form.fold) || isMark(scan, i - 1, '.') || isMark(scan, i + 1, '.');
}

/** Single letters that stand alone as words, or before digits. */
const CLITICS = 'وفبلك';

const NAME_TAGS: ReadonlySet<number | undefined> = new Set([
  TAG.proper,
  TAG.other,
  TAG.noun,
  TAG.adjective,
  TAG.participle,
]);

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };

function ageIn(duration: string): { readonly count: number; readonly unit: string } | undefined {
  const single = /^PT?([\d.]+)([YMWDH])$/.exec(duration);
  if (single) return { count: Number(single[1]), unit: UNITS[single[2]!]! };
  const length = parseDuration(duration);
  return length && { count: length.months / 12, unit: 'year' };
}
