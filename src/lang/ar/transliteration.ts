// In: a part of a name in Arabic script and one in Latin script. Out: whether they write one name.
import { alignmentCost, type Step } from '../../core/alignment.ts';
import type { NameToken, TokenMatch } from '../../core/name.ts';

/**
 * What the press writes in Latin letters for each Arabic letter, and in Arabic letters for foreign sounds; a number is the price of a
 * rare choice. After the letter classes of Freeman, Condon and Ackerman, Cross Linguistic Name Matching in English and Arabic (2006),
 * widened for names that came into Arabic from other languages.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ب: 'b p',
  ت: 't tt th0.3 d0.6',
  ث: 'th s0.3 t0.3 c0.4',
  ج: 'j g dj g zh0.3 ge dg0.2 dge0.2 gh0.3 ch0.6',
  ح: 'h',
  خ: 'kh ch0.2 j0.3 k0.4 h0.3 x0.4 g0.5',
  د: 'd t0.6 dh0.3 th0.5',
  ذ: 'dh th d0.2 z0.2',
  ر: 'r rh0.2',
  ز: 'z s0.2 zh0.2 dh0.3 ts0.4 j0.4',
  س: 's c0.2 ss sc0.2 z0.4 x0.3 ce se0.2',
  ش: 'sh ch0.1 sch s0.3 sc0.3 x0.4 shch sj0.3',
  ص: 's ss',
  ض: 'd dh z0.3',
  ط: 't th0.3 tt',
  ظ: 'z dh d0.2 th0.3',
  غ: 'gh g0.1 j0.6 gue0.1 gu0.1',
  ف: 'f v ph ff w0.3 p0.5',
  ق: 'q k g0.2 c0.2 gh0.3 kh0.4',
  ك: 'k c ck ch0.2 q0.2 g0.4 que qu0.2 cc x0.5 kh0.3',
  ل: 'l ll lle',
  م: 'm',
  ن: 'n gn0.3 nn ne0.1',
  ه: 'h',
  و: 'w u o ou oo au aw eau0.2 ow v0.2 ue0.2 eu0.2 oe0.2 uo0.3 oi0.4',
  ي: 'y i ee e ei ie ai ay ey ea j ii iy ae0.2 oe0.3 ue0.3 a0.6 u0.4 oy0.3 eu0.4',
  ا: 'a aa e0.2 o0.3 ea0.2 au0.3 ai0.3 u0.4 i0.4 ia0.3',
};
/** Letters that stand for one sound together. */
const GROUPS: Readonly<Record<string, string>> = {
  لل: 'l ll',
  تش: 'ch tch tsch c0.2 cz ci0.2 tj0.3',
  كس: 'x ks xs cs cks',
  تس: 'z ts tz zz tc0.3 c0.4',
  نغ: 'ng n0.5',
  نج: 'ng',
  نك: 'nk nc ng0.3',
  غي: 'gui gue ghi ge gi guy gy',
  جي: 'gi ji ge gy gui0.3',
  اي: 'i ai ay ei y ie ye ae0.2 ey aye',
  او: 'au ou ow ao o0.2 u0.3',
  وا: 'oi wa ua oua oa',
  يو: 'u yu eu iu ju yo io ew yoo jo',
  يا: 'ia ya ja ea iya eia0.3',
  يي: 'ie ii ye iy ay ei je iye ei y i',
  ءي: 'i ei ai ay ayi ae',
  اء: 'aa a ae',
  شت: 'st',
  شب: 'sp',
  وف: 'w ow off ov of v',
  يه: 'e et er0.3 ee ie ier0.3 ais0.4',
};
const NEVER = 9;

interface Choice {
  readonly latin: string;
  readonly cost: number;
}

const readTable = (table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Choice[]> =>
  new Map(
    Object.entries(table).map(([arabic, choices]) => [
      arabic,
      choices.split(' ').map((choice) => {
        const latin = choice.replace(/[\d.]+$/, '');
        return { latin, cost: Number(choice.slice(latin.length)) };
      }),
    ]),
  );

const ONE = readTable(LETTERS);
const TWO = readTable(GROUPS);

/**
 * Compares parts of names across the scripts: consonants must answer one another, long vowels are evidence, short vowels, which
 * Arabic leaves out, are none; a vowel written with two Latin letters is long and must be written in Arabic too (حسن is not Hussein).
 */
export function transliterates(arabic: NameToken, latin: NameToken): TokenMatch {
  if (arabic.given.length > 0 && latin.given.length > 0)
    return arabic.given.some((id) => latin.given.includes(id)) ? 'strong' : 'none';
  const weight = [...arabic.spelling].filter((letter) => !'اويءعه'.includes(letter)).length;
  const [strong, weak] = weight >= 4 ? [0.6, 1.3] : weight === 3 ? [0.3, 0.9] : [0.05, 0.5];
  const [x, y] = [arabic.spelling, latin.spelling];
  const cost = alignmentCost(x.length, y.length, (i, j) => stepsAt(x, y, i, j), weak);
  if (cost <= strong && weight >= 1) return 'strong';
  return cost <= weak ? 'weak' : 'none';
}

function stepsAt(x: string, y: string, i: number, j: number): readonly Step[] {
  const steps: Step[] = [];
  const letter = x.charAt(i);
  for (const { latin, cost } of TWO.get(x.slice(i, i + 2)) ?? [])
    if (y.startsWith(latin, j)) steps.push([2, latin.length, cost]);
  for (const { latin, cost } of ONE.get(letter) ?? []) if (y.startsWith(latin, j)) steps.push([1, latin.length, cost]);
  if (letter === 'ع' || letter === 'ء') {
    steps.push([1, 0, 0]);
    if (/[aeiou]/.test(y.charAt(j))) steps.push([1, 1, y.charAt(j) === 'a' ? 0 : 0.1]);
  }
  // A seat at the beginning carries any vowel: إيران, أوباما, أردوغان.
  if (i === 0 && letter === 'ا')
    steps.push([1, 0, /[aeiou]/.test(y.charAt(j)) ? 0 : NEVER], [1, 1, /[aeiou]/.test(y.charAt(j)) ? 0 : NEVER]);
  if (letter === 'ه' && i === x.length - 1) steps.push(...finalTa(y, j));
  if (j < y.length) steps.push(...unwritten(y, j));
  return steps;
}

/** A final ة is a, ah, e, eh, at or nothing. */
function finalTa(y: string, j: number): readonly Step[] {
  const rest = y.slice(j);
  return /^(?:a|ah|e|eh|at|et|ieh|iyeh)?$/.test(rest) ? [[1, rest.length, rest === '' ? 0.3 : 0]] : [];
}

/** Latin letters that Arabic does not write: a short vowel between consonants, a silent e, h or s. */
function unwritten(y: string, j: number): readonly Step[] {
  const letter = y.charAt(j);
  const last = j === y.length - 1;
  const [before, after] = [y.charAt(j - 1), y.charAt(j + 1)];
  if (letter === 'h') return j > 0 ? [[0, 1, 0.3]] : [];
  if (letter === 's' && last) return [[0, 1, 0.6]];
  if (!/[aeiou]/.test(letter)) return [];
  if (last) return letter === 'e' ? [[0, 1, 0.1]] : [];
  if (/[aeiouy]/.test(before) || /[aeiouy]/.test(after)) return [[0, 1, 0.6]];
  return j === 0 ? [] : [[0, 1, 0]];
}
