// In: keys with values. Out: one text, a line each, sorted; and the value of a key, looked up in the text: nothing is parsed but its line.
import { byCodeUnit } from '../core/order.ts';

/** The text of `found`; neither keys nor values hold tabs or line ends. */
export function sortedLines(found: Readonly<Record<string, string>>): string {
  return Object.entries(found)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, value]) => `${key}\t${value}\n`)
    .join('');
}

/** Looks keys up in a text of `sortedLines` by halving it. */
export function lookUpLine(lines: string, key: string): string | undefined {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const start = lines.lastIndexOf('\n', ((from + to) >> 1) - 1) + 1;
    const end = lines.indexOf('\n', start);
    const tab = lines.indexOf('\t', start);
    const order = byCodeUnit(key, lines.slice(start, tab));
    if (order === 0) return lines.slice(tab + 1, end);
    if (order < 0) to = start;
    else from = end + 1;
  }
  return undefined;
}
