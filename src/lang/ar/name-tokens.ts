// In: names in Arabic script. Out: their parts, whether two parts are spellings of one name, and their consonant classes.

import { alignmentCost, differByOneLetter, type Step } from '../../core/alignment.ts';
import type { KnownNames, NameToken, NameWriting, TokenMatch } from '../../core/name.ts';
import { withArticle } from './endings.ts';
import { fold } from './fold.ts';

const MARKS = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u2066-\u2069]/g;
/** Parts that belong to the next one (عبد الله, أبو بكر) or to the one before (نصر الله, سعد الدين). */
export const BEFORE: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابي', 'ابا', 'ام']);
const AFTER = new Set(['الله', 'الدين']);
const VOWELS = 'اويء';

/** Letters that write one foreign sound, with what it costs to take them for each other: غوتيريش, جوتيريش; أنتوني, أنطوني. */
const FOREIGN: ReadonlyMap<string, number> = new Map(
  'غج0.4 غك0.5 جك0.6 قك0.4 قغ0.5 تط0.4 سص0.4 دض0.6 ثت0.5 ثس0.6 ذز0.5 ذد0.5 زس0.6 شس0.6 هح0.6 خك0.8'
    .split(' ')
    .flatMap((pair) => {
      const [a, b, cost] = [pair.charAt(0), pair.charAt(1), Number(pair.slice(2))];
      return [
        [a + b, cost],
        [b + a, cost],
      ] as const;
    }),
);
const NEVER = 9;
const STRONG = 0.65;
const WEAK = 1.2;

function tokens(name: string, known: KnownNames): readonly NameToken[] {
  const words = name.replace(MARKS, '').match(/[\u0620-\u064a\u0671-\u06d3]+/g) ?? [];
  const parts: string[] = [];
  for (const word of words) {
    const last = parts[parts.length - 1];
    if (last !== undefined && (AFTER.has(fold(word)) || BEFORE.has(fold(last)))) parts[parts.length - 1] = last + word;
    else if (word !== 'آل' && word !== 'ال') parts.push(word);
  }
  return parts.map((part) => tokenOf(part, known));
}

function tokenOf(part: string, known: KnownNames): NameToken {
  const article = part.startsWith('ال') && part.length > 4 && fold(part) !== 'الله';
  const folded = fold(part);
  const spelling = article ? folded.slice(2) : folded.replace(/^(عبد|ابو)ال/, '$1');
  const given = known.given('ar', folded).length > 0 ? known.given('ar', folded) : known.given('ar', spelling);
  const stem = spelling.replace(/ي$/, '');
  const native = given.length > 0 || known.given('ar', stem).length > 0 || known.word('ar', spelling);
  return { lang: 'ar', spelling, article, given, native };
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && VOWELS.includes(letter);
}

function consonants(spelling: string): number {
  let count = 0;
  for (const letter of spelling) if (!isVowel(letter)) count++;
  return count;
}

/**
 * Two spellings of one name differ in vowel letters that transcribers add or drop (بلينكن, بلينكين) or in letters for one foreign
 * sound. In names of Arabic these tell names apart (حسن, حسين; سالم, سليم): the fewer the consonants, the less may differ.
 */
function variant(a: NameToken, b: NameToken): TokenMatch {
  if (a.given.some((id) => b.given.includes(id))) return 'strong';
  const [x, y] = [a.spelling, b.spelling];
  if (x.replace(/[ه]$/, 'ا') === y.replace(/[ه]$/, 'ا') && x.length > 3) return 'strong';
  const native = (a.native && b.native) || ((a.native || b.native || a.article || b.article) && consonants(x) < 4);
  if (seatsDiffer(x, y)) return 'strong';
  if (!native) {
    const cost = alignmentCost(x.length, y.length, (i, j) => stepsAt(x, y, i, j), WEAK);
    if (cost <= STRONG) return 'strong';
    if (cost <= WEAK) return 'weak';
  }
  return differByOneLetter(x, y) ? 'near' : 'none';
}

/** Is the hamza of one written as its seat, or not at all, in the other (فؤاد, فواد; عائشة, عايشة)? */
function seatsDiffer(x: string, y: string): boolean {
  const [carrier, without] = x.includes('ء') ? [x, y] : [y, x];
  return ['و', 'ي', ''].some((seat) => carrier.replace(/ء(?=.)/g, seat) === without);
}

function stepsAt(x: string, y: string, i: number, j: number): readonly Step[] {
  const [p, q] = [x.charAt(i), y.charAt(j)];
  const weight = Math.min(consonants(x), consonants(y));
  const steps: Step[] = [];
  if (p !== '' && p === q) steps.push([1, 1, 0]);
  if (isVowel(p)) steps.push([1, 0, extraVowel(x, i, weight)]);
  if (isVowel(q)) steps.push([0, 1, extraVowel(y, j, weight)]);
  if (isVowel(p) && isVowel(q) && p !== q) steps.push([1, 1, otherVowel(x, i, y, j, weight)]);
  const foreign = FOREIGN.get(p + q);
  if (foreign !== undefined && weight >= 3) steps.push([1, 1, foreign + (weight > 3 ? 0 : x.length > 5 ? 0.2 : 0.5)]);
  if (p === 'ت' && x.charAt(i + 1) === 'ش' && q === 'ش' && weight >= 3) steps.push([2, 1, 0.5]);
  if (q === 'ت' && y.charAt(j + 1) === 'ش' && p === 'ش' && weight >= 3) steps.push([1, 2, 0.5]);
  return steps;
}

/** The price of a vowel letter that one spelling lacks. A last one is never a transcriber's: علي, علياء; عراق, عراقي. */
function extraVowel(word: string, at: number, weight: number): number {
  if (at === 0 || at === word.length - 1) return NEVER;
  const [before, after] = [word.charAt(at - 1), word.charAt(at + 1)];
  if (weight < 3) {
    // لييج, لياج, ليج: the run grows by the same letter or by ا; more would be another name (كيتو, كيوتو).
    const grows = word.charAt(at) === before || (word.charAt(at) === 'ا' && (before === 'ي' || before === 'و'));
    return grows && weight === 2 ? 0.3 : NEVER;
  }
  if (isVowel(before) || isVowel(after)) return 0.3;
  if (weight >= 4) return 0.5;
  return [...word].some((letter, i) => i !== at && isVowel(letter)) ? 1 : NEVER;
}

function otherVowel(x: string, i: number, y: string, j: number, weight: number): number {
  const inRun = (word: string, at: number): boolean => isVowel(word.charAt(at - 1)) || isVowel(word.charAt(at + 1));
  if (x.charAt(i) === 'ء' || y.charAt(j) === 'ء') return 0.2;
  if (i > 0 && j > 0 && weight > 1 && inRun(x, i) && inRun(y, j)) return 0.4;
  return weight >= 4 && i > 0 && j > 0 && i < x.length - 1 && j < y.length - 1 ? 0.9 : NEVER;
}

/** Soundex-like classes, coarse enough for both scripts (Russell 1918; for Arabic, Aqeel, Beitzel, Jensen, Grossman and Frieder 2006). */
const CLASSES: ReadonlyMap<string, string> = new Map(
  ['بف', 'خجقكغ', 'تثدذزسشصضطظ', 'ل', 'من', 'ر'].flatMap((letters, i) =>
    [...letters].map((l) => [l, `${i + 1}`] as const),
  ),
);

function keys(token: NameToken): readonly string[] {
  let key = '';
  for (const letter of token.spelling) key += CLASSES.get(letter) ?? '';
  return [key.replace(/(.)\1+/g, '$1')];
}

export const arabicNames: NameWriting = { lang: 'ar', definite: withArticle, tokens, variant, keys };
