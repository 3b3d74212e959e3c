// In: the compiled phrases of page furniture. Out: what a line of an article is, judged by its words alone.
import type { Lang } from '../core/article.ts';
import { LANGUAGES } from '../lang/index.ts';
import { CLASS, classOf, cleaned, expansion } from '../text/characters.ts';

export const FURNITURE_KINDS = ['list', 'tail', 'line', 'label', 'masthead', 'wire', 'credit'] as const;
type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** Folded phrases of one language with how far each reaches; see `lang/ar/boilerplate.yaml`. */
export type Furniture = ReadonlyArray<readonly [FurnitureKind, string]>;
export type FurnitureTables = Readonly<Record<Lang, Furniture>>;

/** A line folded for matching: letters and digits, words one space apart; `at[i]` is where folded character `i` stands in the text. */
interface FoldedLine {
  readonly text: string;
  readonly at: readonly number[];
}

const SPACE = 0x20;
const UNKNOWN = 0xffff;
/** Folded code unit by code unit, filled as letters are met: 0 where a mark vanishes, a space for whatever is no letter or digit. */
const tables: Readonly<Record<Lang, Uint16Array>> = {
  ar: new Uint16Array(65536).fill(UNKNOWN),
  en: new Uint16Array(65536).fill(UNKNOWN),
};

function foldCode(code: number, lang: Lang): number {
  const base = cleaned[code]!;
  if (base === 0) return 0;
  const cls = classOf[base === 1 ? code : base];
  if (cls !== CLASS.arabic && cls !== CLASS.latin && cls !== CLASS.letter && cls !== CLASS.digit) return SPACE;
  // Of a ligature (ﻻ) the first letter is enough: no phrase is told apart by the second.
  const letters = base === 1 ? expansion.get(code)! : String.fromCharCode(base);
  return LANGUAGES[lang].fold(letters).charCodeAt(0);
}

/** Folds `text[start, end)`: marks vanish, whatever is neither letter nor digit becomes a space. */
export function foldLine(text: string, start: number, end: number, lang: Lang): FoldedLine {
  const table = tables[lang];
  const codes: number[] = [];
  const at: number[] = [];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    let folded = table[code]!;
    if (folded === UNKNOWN) {
      folded = foldCode(code, lang);
      table[code] = folded;
    }
    if (folded === 0 || (folded === SPACE && (codes.length === 0 || codes[codes.length - 1] === SPACE))) continue;
    codes.push(folded);
    at.push(i);
  }
  if (codes[codes.length - 1] === SPACE) codes.pop();
  return { text: String.fromCharCode(...codes), at };
}

/** Does the folded line begin with a phrase of these kinds, as whole words? Gives the kind of the longest. */
export function openerOf(line: string, table: Furniture, kinds: readonly FurnitureKind[]): FurnitureKind | undefined {
  let best: readonly [FurnitureKind, string] | undefined;
  for (const entry of table) {
    const [kind, phrase] = entry;
    if (!kinds.includes(kind) || !line.startsWith(phrase)) continue;
    if (line.length > phrase.length && line[phrase.length] !== ' ') continue;
    if (!best || phrase.length > best[1].length) best = entry;
  }
  return best?.[0];
}

/** Is the line nothing but phrases of this kind, side by side or glued («أهم الأخبارالعالم العربي»)? */
export function consistsOf(line: string, table: Furniture, kind: FurnitureKind): boolean {
  const phrases = table.filter(([k]) => k === kind).map(([, phrase]) => phrase.replaceAll(' ', ''));
  let rest = line.replaceAll(' ', '');
  if (rest === '') return false;
  while (rest !== '') {
    const fitting = phrases.filter((p) => rest.startsWith(p)).sort((a, b) => b.length - a.length)[0];
    if (fitting === undefined) return false;
    rest = rest.slice(fitting.length);
  }
  return true;
}

/** Where a phrase of several words and these kinds ends the folded line, glued to a sentence or after its end; -1 when none does. */
export function closerAt(line: string, table: Furniture, kinds: readonly FurnitureKind[]): number {
  let found = -1;
  for (const [kind, phrase] of table) {
    if (!kinds.includes(kind) || !phrase.includes(' ') || !line.endsWith(phrase)) continue;
    const at = line.length - phrase.length;
    if (at > 0 && (found < 0 || at < found)) found = at;
  }
  return found;
}

/** Does the folded line end with a phrase of this kind, as whole words? */
export function endsWith(line: string, table: Furniture, kind: FurnitureKind): boolean {
  return table.some(([k, phrase]) => k === kind && (line === phrase || line.endsWith(` ${phrase}`)));
}
