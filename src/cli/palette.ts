// In: whether to colour. Out: the colours that reporters are given; the only place that knows chalk.
import { COLOURLESS, type Palette } from '../core/reporter.ts';
import type { Io } from './io.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

/** `auto`: on a terminal, unless NO_COLOR is set; FORCE_COLOR colours a pipe too (https://no-color.org, https://force-color.org). */
export function wantsColor(choice: ColorChoice, io: Io): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (io.env.NO_COLOR !== undefined && io.env.NO_COLOR !== '') return false;
  if (io.env.FORCE_COLOR !== undefined && io.env.FORCE_COLOR !== '0') return true;
  return io.columns !== undefined && io.env.TERM !== 'dumb';
}

/** Colours are loaded where something is coloured: most runs print to a pipe. */
export async function createPalette(color: boolean): Promise<Palette> {
  if (!color) return COLOURLESS;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow,
    note: chalk.cyan,
    strong: chalk.bold,
    dim: chalk.dim,
    value: chalk.magenta,
  };
}
