// In: names in Latin script. Out: their parts, whether two parts are spellings of one name, and their consonant classes.
import { alignmentCost, differByOneLetter, type Step } from '../../core/alignment.ts';
import type { KnownNames, NameToken, NameWriting, TokenMatch } from '../../core/name.ts';
import { fold } from './index.ts';

const ARTICLES = new Set(['al', 'el', 'ul', 'ash', 'as', 'an', 'ad', 'ar', 'at', 'az', 'ez', 'es', 'er', 'the']);
/** Parts that belong to the next one (Abdel Fattah, Abu Bakr) or to the one before (Saad Eddine). */
const BEFORE = /^(?:abd|abdu|abde|abdel|abdul|abdal|abdoul|abu|abou|aboul|abul|umm|um)$/;
const AFTER = /^(?:allah|din|deen|eddin|eddine|uddin)$/;
const VOWEL = /[aeiouy]/;

const NEVER = 9;
/** Most that a sure and a likely variant may cost, by the number of consonants: the fewer, the less may differ. */
const STRONG = [0, 0.1, 0.15, 0.45, 0.6];
const WEAK = [0, 0.1, 0.3, 0.8, 1.1];

/** Spellings of one sound, with what it costs to take them for each other (Qaddafi, Gaddafi; Kadhimi, Kazemi). */
const SOUNDS: ReadonlyArray<readonly [string, string, number]> = [
  ['k', 'q', 0.2],
  ['k', 'c', 0.2],
  ['q', 'c', 0.3],
  ['k', 'ck', 0.1],
  ['g', 'q', 0.4],
  ['k', 'kh', 0.3],
  ['g', 'gh', 0.2],
  ['d', 'dh', 0.3],
  ['z', 'dh', 0.4],
  ['d', 'th', 0.5],
  ['t', 'th', 0.3],
  ['z', 's', 0.5],
  ['j', 'g', 0.4],
  ['j', 'dj', 0.2],
  ['sh', 'ch', 0.4],
  ['s', 'sh', 0.6],
  ['f', 'ph', 0.1],
  ['v', 'w', 0.4],
  ['v', 'ph', 0.2],
  ['x', 'ks', 0.1],
  ['y', 'j', 0.4],
];

function tokens(name: string, known: KnownNames): readonly NameToken[] {
  const parts: string[] = [];
  for (const run of fold(name).match(/[a-z'-]+/g) ?? []) {
    const words = run.split('-').map((word) => word.replace(/'/g, ''));
    words.forEach((word, i) => {
      const last = parts[parts.length - 1];
      const more = i + 1 < words.length || run.endsWith('-');
      if (word === '' || (ARTICLES.has(word) && (more || word === 'al' || word === 'el' || word === 'the'))) return;
      if (last !== undefined && (AFTER.test(word) || BEFORE.test(last))) parts[parts.length - 1] = last + word;
      else parts.push(word);
    });
  }
  return parts.map((part) => tokenOf(part, known));
}

/** Double letters are written or not as taste has it; the l of Abdel is the article. */
function tokenOf(part: string, known: KnownNames): NameToken {
  const spelling = part
    .replace(/^abd[aeou]+l(?=[^l])/, 'abd')
    .replace(/^abo?ul(?=[^l])/, 'abu')
    .replace(/(.)\1+/g, (run, letter: string) => (/[eo]/.test(letter) ? run : letter));
  const given = known.given('en', part);
  return { lang: 'en', spelling, article: false, given, native: given.length > 0 };
}

function variant(a: NameToken, b: NameToken): TokenMatch {
  if (a.given.some((id) => b.given.includes(id))) return 'strong';
  const [x, y] = [a.spelling, b.spelling];
  if (!(a.native && b.native)) {
    const weight = Math.min(consonants(x), consonants(y), 4);
    const cost = alignmentCost(x.length, y.length, (i, j) => stepsAt(x, y, i, j), WEAK[weight]!);
    if (cost <= STRONG[weight]!) return 'strong';
    if (cost <= WEAK[weight]!) return 'weak';
  }
  return differByOneLetter(x, y) ? 'near' : 'none';
}

function consonants(word: string): number {
  return word.replace(/[aeiouyh]/g, '').length;
}

function stepsAt(x: string, y: string, i: number, j: number): readonly Step[] {
  const steps: Step[] = [];
  if (i < x.length && x.charAt(i) === y.charAt(j)) steps.push([1, 1, 0]);
  for (const [p, q, cost] of SOUNDS) {
    if (x.startsWith(p, i) && y.startsWith(q, j)) steps.push([p.length, q.length, cost]);
    if (x.startsWith(q, i) && y.startsWith(p, j)) steps.push([q.length, p.length, cost]);
  }
  const weight = Math.min(consonants(x), consonants(y));
  const [p, q] = [vowelRun(x, i), vowelRun(y, j)];
  if (p !== '' && q !== '') steps.push([p.length, q.length, vowelCost(p, q, weight)]);
  if (p !== '') steps.push([p.length, 0, extraVowel(x, i, p, weight)]);
  if (q !== '') steps.push([0, q.length, extraVowel(y, j, q, weight)]);
  if (x.charAt(i) === 'h' && i > 0) steps.push([1, 0, 0.3]);
  if (y.charAt(j) === 'h' && j > 0) steps.push([0, 1, 0.3]);
  return steps;
}

function vowelRun(word: string, at: number): string {
  if (at > 0 && VOWEL.test(word.charAt(at - 1))) return '';
  return /^[aeiouy]+/.exec(word.slice(at))?.[0] ?? '';
}

/** Arabic has three vowels: a run with i or y in it stands for one, with o or u for another; e stands between a and i. */
function vowelCost(p: string, q: string, weight: number): number {
  const [a, b] = [vowelKind(p), vowelKind(q)];
  if (a === b) return p === q ? 0 : 0.1;
  if (a === 'e' || b === 'e') return a === 'u' || b === 'u' ? NEVER : 0.15;
  return weight >= 4 && (p + q).length === 2 ? 0.8 : NEVER;
}

function vowelKind(run: string): string {
  if (/ee|ea|[iy]/.test(run)) return 'i';
  if (/[ou]/.test(run)) return 'u';
  return run.includes('e') ? 'e' : 'a';
}

function extraVowel(word: string, at: number, run: string, weight: number): number {
  const last = at + run.length === word.length;
  if (at === 0 || (last && run !== 'e') || run.length > 1) return NEVER;
  if (last) return 0.3;
  return weight >= 4 ? 0.5 : weight === 3 ? 1 : NEVER;
}

const CLASSES: ReadonlyMap<string, string> = new Map(
  ['bpfv', 'gkq', 'dstz', 'l', 'mn', 'r'].flatMap((letters, i) => [...letters].map((l) => [l, `${i + 1}`] as const)),
);
/** Letters that stand for sounds of several classes: Chahed and Michael, Jens and Jamal, Wagner and Walid, Cairo and Cyprus. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  c: ['2', '3'],
  j: ['2', ''],
  w: ['', '1'],
  x: ['23', '3'],
};
const MOST_KEYS = 8;

function keys(token: NameToken): readonly string[] {
  let found = [''];
  for (const letter of token.spelling) {
    const readings = READINGS[letter] ?? [CLASSES.get(letter) ?? ''];
    found = found.flatMap((key) => readings.map((reading) => key + reading)).slice(0, MOST_KEYS);
  }
  return [...new Set(found.map((key) => key.replace(/(.)\1+/g, '$1')))];
}

export const englishNames: NameWriting = { lang: 'en', definite: (spelling) => spelling, tokens, variant, keys };
