// In: the times of a sentence. Out: those lengths that are ages, as amounts: البالغ من العمر 25 عاما, (25 عاما), 25-year-old.

import { formAt } from '../../core/document.ts';
import { FEATURE, TOKEN_KIND } from '../../core/lexeme.ts';
import { TAG, type Tags } from '../../core/syntax.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { parseDuration } from '../../values/period.ts';
import { exactly } from '../../values/quantity.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { flagsAt, formIn, isMark, isWordOf, sensesAt, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { calendarWord, numeralsIn, roleBefore, type TimePart, type TimeScan } from '../times/part.ts';
import { followsName, isPunished } from './age-behind-name.ts';
import type { Amount } from './amount.ts';
import { articleBefore } from './definite.ts';

const UNDER = wordSet('age-under');
const ABOUT = wordSet('about');

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
  const led = isWordOf(scan, p.token - 1, UNDER);
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
  if (!isWordOf(scan, p.token - 1, ABOUT)) return false;
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

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };

function ageIn(duration: string): { readonly count: number; readonly unit: string } | undefined {
  const single = /^PT?([\d.]+)([YMWDH])$/.exec(duration);
  if (single) return { count: Number(single[1]), unit: UNITS[single[2]!]! };
  const length = parseDuration(duration);
  return length && { count: length.months / 12, unit: 'year' };
}
