// In: whether to colour. Out: the colours that reporters are given; the only place that knows chalk.
import { Chalk } from 'chalk';
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

export function createPalette(color: boolean): Palette {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow,
    note: chalk.cyan,
    strong: chalk.bold,
    dim: chalk.dim,
    value: chalk.magenta,
  };
}
