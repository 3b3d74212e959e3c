// In: the compiled phrases of page furniture. Out: what a line of an article is, judged by its words alone.
import type { Lang } from '../core/article.ts';
import { LANGUAGES } from '../lang/index.ts';
import { CLASS, classOf, cleaned, expansion } from '../text/characters.ts';

export const FURNITURE_KINDS = ['list', 'tail', 'line', 'label', 'masthead', 'wire', 'credit'] as const;
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** Folded phrases of one language with how far each reaches; see `lang/ar/boilerplate.yaml`. */
export type Furniture = ReadonlyArray<readonly [FurnitureKind, string]>;
export type FurnitureTables = Readonly<Record<Lang, Furniture>>;

/** A line folded for matching: letters and digits, words one space apart; `at[i]` is where folded character `i` stands in the text. */
export interface FoldedLine {
  readonly text: string;
  readonly at: readonly number[];
}

/** Folds `text[start, end)`: marks vanish, whatever is neither letter nor digit becomes a space. */
export function foldLine(text: string, start: number, end: number, lang: Lang): FoldedLine {
  const { fold } = LANGUAGES[lang];
  let folded = '';
  const at: number[] = [];
  for (let i = start; i < end; i++) {
    const code = cleaned[text.charCodeAt(i)]!;
    if (code === 0) continue;
    const letters = code === 1 ? expansion.get(text.charCodeAt(i))! : String.fromCharCode(code);
    for (const letter of fold(letters)) {
      const kept = isLetter(letter) ? letter : ' ';
      if (kept === ' ' && (folded === '' || folded.endsWith(' '))) continue;
      folded += kept;
      at.push(i);
    }
  }
  return folded.endsWith(' ') ? { text: folded.slice(0, -1), at: at.slice(0, -1) } : { text: folded, at };
}

function isLetter(character: string): boolean {
  const cls = classOf[character.charCodeAt(0)];
  return cls === CLASS.arabic || cls === CLASS.latin || cls === CLASS.letter || cls === CLASS.digit;
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
