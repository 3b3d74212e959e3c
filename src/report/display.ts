// In: text of articles, which may hold anything. Out: text that a terminal shows as text: no escapes, no bidi tricks, measured in columns.
import { CLASS, classOf } from '../text/characters.ts';
import { plain } from './plain.ts';

export { plain, plainLines } from './plain.ts';

const ISOLATE = '\u2068';
const POP = '\u2069';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** `plain`, wrapped in a first-strong isolate where it holds right-to-left letters, so that it cannot reorder what stands beside it. */
export function shown(text: string, isolate: boolean): string {
  const safe = plain(text);
  return isolated(safe, safe, isolate);
}

/** As `shown`, for a safe text that was coloured since. */
export function isolated(safe: string, painted: string, isolate: boolean): string {
  return isolate && RIGHT_TO_LEFT.test(safe) ? `${ISOLATE}${painted}${POP}` : painted;
}

/** Columns that a text takes up: marks and format characters none, East Asian wide letters and emoji two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x10000 && (classOf[code] === CLASS.mark || code < 0x20)) continue;
    width += isWide(code) ? 2 : 1;
  }
  return width;
}

/** Wide and fullwidth blocks of Unicode's EastAsianWidth, and the emoji planes. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** Fills a text up with spaces to `width` columns; a wider text is left as it is. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Breaks a plain text at spaces into lines of at most `width` columns; a longer word stands alone. */
export function wrapped(text: string, width: number | undefined): string[] {
  if (width === undefined || displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

const JOINT = ' · ';

/** Parts joined by ` · `, on several lines where they do not fit into `width` columns; each part is told apart from what is painted of it. */
export function joined(
  parts: ReadonlyArray<readonly [text: string, painted: string]>,
  width: number | undefined,
): string[] {
  const lines: string[] = [];
  let [line, columns] = ['', 0];
  for (const [i, [text, painted]] of parts.entries()) {
    const own = displayWidth(text);
    const room = (width ?? Infinity) - (i < parts.length - 1 ? JOINT.trimEnd().length : 0);
    if (line !== '' && columns + JOINT.length + own > room) {
      lines.push(line + JOINT.trimEnd());
      [line, columns] = [painted, own];
    } else [line, columns] = line === '' ? [painted, own] : [line + JOINT + painted, columns + JOINT.length + own];
  }
  return [...lines, line];
}

/** At most `width` columns; what is cut is marked with `…`. */
export function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
