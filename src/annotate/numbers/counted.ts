// In: an amount or ordinal and the tags around it. Out: the noun that it counts or ranks: 12 قتيلا, الجولة الرابعة, three of the crew.

import { type Document, formAt } from '../../core/document.ts';
import { FEATURE, type Form, type Reading } from '../../core/lexeme.ts';
import type { Counted } from '../../core/mention.ts';
import { TAG, type Tags } from '../../core/syntax.ts';
import { endsFeminine } from '../../lang/ar/endings.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { TRAIT } from '../kinds.ts';
import { formIn, glued, isMark, isWord, isWordOf, type Scan, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';
import type { AnyAmount } from './amounts.ts';
import { articleBefore } from './definite.ts';
import type { Numeral } from './numeral.ts';
import type { Ordinal } from './ordinal.ts';

const OUT_OF = wordSet('of-how-many');

/** English modifiers that may stand between a number and its noun. */
const MOST_MODIFIERS = 4;
/** Tokens that are looked back for the noun of a definite ordinal (اجتماع اللجنة الوزارية الرابع). */
const LOOK_BACK = 3;

/** The noun that an amount counts; undefined where it has a unit of its own or nothing is counted. */
export function countedBy(scan: Scan, tags: Tags, amount: AnyAmount): Counted | undefined {
  if (amount.kind !== 'number') return undefined;
  const first = amount.numerals[0]?.token ?? amount.token;
  const last = amount.numerals[amount.numerals.length - 1];
  const before = scan.lang === 'ar' ? definiteNoun(scan, tags, first, last) : undefined;
  return before ?? nounAfter(scan, tags, last?.tokenEnd ?? amount.tokenEnd, isConstruct(last));
}

/** عشرات القتلى, نصف السكان: vague numerals and fractions go before a definite noun. */
const isConstruct = (numeral: Numeral | undefined): boolean => numeral?.value === undefined || numeral.fraction;

/** الجنود الثلاثة, القتلى الـ12, أطفاله الثلاثة: a definite numeral behind its noun. */
function definiteNoun(scan: Scan, tags: Tags, token: number, numeral: Numeral | undefined): Counted | undefined {
  const at = articleBefore(scan, token);
  if (at === token && !numeral?.article) return undefined;
  const noun = nounAt(scan, tags, at - 1, isDefinite);
  if (noun === undefined || !wantsPlural(numeral) || !formAt(scan.doc, at - 1).surface.endsWith('ة')) return noun;
  return nounAt(scan, tags, at - 2, (r) => isBare(r) && !r.article) ?? noun;
}

const isDefinite = (r: Reading): boolean => r.article || r.pronoun !== '';

/** محافظات القناة الثلاث: three to ten count a plural, so a singular before them belongs to the noun that they count. */
const wantsPlural = (numeral: Numeral | undefined): boolean =>
  numeral?.value !== undefined && numeral.value > 2 && numeral.value < 11;

function nounAfter(scan: Scan, tags: Tags, end: number, construct: boolean): Counted | undefined {
  const at = isMark(scan, end, ')»"') ? end + 1 : end;
  const of = senseWith(scan, at, TRAIT.of);
  if (of && of.pronoun === '' && of.conjunction === '') return nounOfGroup(scan, tags, at + 1);
  return scan.lang === 'en'
    ? (hyphened(scan, tags, at) ?? englishNoun(scan, tags, at))
    : nounAt(scan, tags, at, (r) => isBare(r) && (construct || isIndefinite(r)));
}

/** لقي 2 مصرعهما, 112 جميعهم مصريون: what has an article or a pronoun is counted by a vague numeral or a fraction alone. */
const isIndefinite = ({ article, pronoun }: Reading): boolean => !article && pronoun === '';

/** A five-storey block has five storeys, a 12-match ban lasts for 12 matches. */
function hyphened(scan: Scan, tags: Tags, i: number): Counted | undefined {
  if (!isMark(scan, i, '-') || !glued(scan, i) || !glued(scan, i + 1) || i + 1 >= scan.limit) return undefined;
  return tags.tag[i + 1] === TAG.noun ? head(scan.doc, i + 1) : undefined;
}

/** 20 من الجنود, 3 من بين 30 نائبا, three of the nine crew. */
function nounOfGroup(scan: Scan, tags: Tags, i: number): Counted | undefined {
  if (scan.lang === 'ar') return nounAt(scan, tags, isWordOf(scan, i, OUT_OF) || isRank(scan, i) ? i + 1 : i, isBare);
  let at = i;
  while (at < scan.limit && at < i + 2 && (tags.tag[at] === TAG.determiner || isWord(scan, at, 'the'))) at++;
  return englishNoun(scan, tags, at);
}

/** اثنين من كبار المسؤولين: the word of rank gives way to those who have it. */
const isRank = (scan: Scan, i: number): boolean =>
  isWordOf(scan, i, HIGH) && formIn(scan, i + 1)?.readings.some((r) => r.article) === true;

const HIGH = wordSet('high-in-rank');

const isBare = (r: Reading): boolean => r.conjunction === '' && r.preposition === '';

const NOMINAL: ReadonlySet<number | undefined> = new Set([
  TAG.noun,
  TAG.adjective,
  TAG.participle,
  TAG.proper,
  TAG.other,
]);

/** A noun, or a participle or adjective that stands for one (مصابين, متهمين). */
function nounAt(scan: Scan, tags: Tags, i: number, holds: (r: Reading) => boolean): Counted | undefined {
  if (i < scan.first || i >= scan.limit || senseWith(scan, i, TRAIT.stop) || senseWith(scan, i, TRAIT.percent))
    return undefined;
  const tag = tags.tag[i];
  // أصيب 3 صباح اليوم: a part of the day is nothing that is counted.
  if (!NOMINAL.has(tag) || (scan.flags[i]! & OF_A_TIME) === OF_A_TIME) return undefined;
  const reading = chosen(formAt(scan.doc, i), tags, i);
  return reading && holds(reading) && !isFiniteVerb(reading) ? head(scan.doc, i) : undefined;
}

const OF_A_TIME = FLAG.calendar | FLAG.taken;

function chosen(form: Form, tags: Tags, i: number): Reading | undefined {
  return form.readings[tags.reading[i]!] ?? form.readings[0];
}

const FINITE = FEATURE.past | FEATURE.present | FEATURE.imperative;
const isFiniteVerb = (r: Reading): boolean =>
  r.future || ((r.features & FINITE) !== 0 && (r.features & FEATURE.passiveParticiple) === 0);

const head = ({ tokens }: Document, i: number): Counted => ({
  token: i,
  tokenEnd: i + 1,
  start: tokens.start[i]!,
  end: tokens.end[i]!,
  head: i,
});

/** The last noun of the run of modifiers and nouns (three Iraqi soldiers). */
function englishNoun(scan: Scan, tags: Tags, i: number): Counted | undefined {
  let noun: number | undefined;
  for (let at = i; at < scan.limit && at < i + MOST_MODIFIERS; at++) {
    // three other bombs
    if (noun === undefined && senseWith(scan, at, TRAIT.beside)) continue;
    const tag = tags.tag[at];
    const nominal = tag === TAG.noun || tag === TAG.proper || tag === TAG.other;
    if (!nominal && tag !== TAG.adjective && tag !== TAG.participle) break;
    if (senseWith(scan, at, TRAIT.stop) || (noun !== undefined && tag === TAG.participle)) break;
    if (nominal) noun = at;
    if (noun !== undefined && isPlural(formAt(scan.doc, at))) break;
  }
  return noun === undefined ? undefined : head(scan.doc, noun);
}

const isPlural = (form: Form): boolean =>
  form.readings.some((r) => r.entry >= 0 && (r.features & FEATURE.plural) !== 0) || /[^s]s$/.test(form.fold);

/** The noun that an ordinal ranks: after it (رابع جولة, the fourth round) or, with the article, before it (الجولة الرابعة). */
export function rankedBy(
  scan: Scan,
  tags: Tags,
  ordinal: Ordinal,
  isOrdinal: (i: number) => boolean,
): Counted | undefined {
  if (scan.lang === 'en') return englishNoun(scan, tags, ordinal.tokenEnd);
  if (!ordinal.definite) return preposed(scan, tags, ordinal.tokenEnd);
  const feminine = /[ةى]$/.test(formAt(scan.doc, ordinal.token).surface);
  let nearest: Counted | undefined;
  for (let i = ordinal.token - 1; i >= Math.max(scan.first, ordinal.token - LOOK_BACK); i--) {
    // المتهمين الرابع والخامس: over the ordinal before.
    if (isOrdinal(i)) continue;
    const noun = nounAt(scan, tags, i, () => true);
    if (noun === undefined) break;
    // بعد انضمام الأول: an ordinal in the genitive stands for its noun.
    if (i === ordinal.token - 1 && tags.tag[i] === TAG.noun && !isDefinite(chosen(formAt(scan.doc, i), tags, i)!))
      return undefined;
    nearest ??= noun;
    if (!ordinal.cardinal && agrees(scan, tags, i, feminine)) return noun;
  }
  return nearest;
}

/** Is the word a noun of the ordinal's gender? An adjective is none. */
function agrees(scan: Scan, tags: Tags, i: number, feminine: boolean): boolean {
  const tag = tags.tag[i];
  const nominal =
    tag === TAG.noun ||
    ((tag === TAG.other || tag === TAG.proper) && isDefinite(chosen(formAt(scan.doc, i), tags, i)!));
  const form = formAt(scan.doc, i);
  return nominal && (isFeminine(form, tags, i) === feminine || (feminine && form.surface.endsWith('ى')));
}

/** رابع جولة; ثالث أكبر مدينة: over an elative to its noun. */
function preposed(scan: Scan, tags: Tags, end: number): Counted | undefined {
  const elative = end + 1 < scan.limit && tags.tag[end] === TAG.adjective && tags.tag[end + 1] === TAG.noun;
  return nounAt(scan, tags, elative ? end + 1 : end, (r) => isBare(r) && !r.article);
}

function isFeminine(form: Form, tags: Tags, i: number): boolean {
  const features = chosen(form, tags, i)?.features ?? 0;
  if ((features & FEATURE.plural) !== 0) return true;
  return (features & FEATURE.feminine) !== 0 || endsFeminine(form.surface);
}
