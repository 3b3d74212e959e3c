// In: whether to colour. Out: the colours that reporters are given; the only place that knows the codes of a terminal.
import type { Palette } from '../core/reporter.ts';
import type { Io } from './io.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

/** `auto`: on a terminal, unless NO_COLOR is set; FORCE_COLOR colours a pipe too (https://no-color.org, https://force-color.org). */
export function wantsColor(choice: ColorChoice, io: Io): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (io.env.NO_COLOR !== undefined && io.env.NO_COLOR !== '') return false;
  if (io.env.FORCE_COLOR !== undefined && io.env.FORCE_COLOR !== '0') return true;
  return io.columns !== undefined && io.env.TERM !== 'dumb';
}

/** How a terminal turns a style on and off: Select Graphic Rendition, ECMA-48, 8.3.117. */
const RENDITIONS = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;
type Rendition = keyof typeof RENDITIONS;

/** The styles are of single lines and stand in none of each other. */
export function createPalette(color: boolean): Palette {
  const style = (...names: readonly Rendition[]): ((text: string) => string) => {
    const codes = (end: 0 | 1): string[] => names.map((name) => `\u001b[${RENDITIONS[name][end]}m`);
    const [before, after] = [codes(0).join(''), codes(1).reverse().join('')];
    return (text) => (color && text !== '' ? before + text + after : text);
  };
  return {
    error: style('red', 'bold'),
    warning: style('yellow'),
    note: style('cyan'),
    strong: style('bold'),
    dim: style('dim'),
    value: style('magenta'),
  };
}
