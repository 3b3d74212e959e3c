// In: nothing. Out: what every command is given, and the contract of a command's file.
import type { Command } from 'commander';
import type { Say, UiLang } from '../core/say.ts';
import type { Io } from './io.ts';

export interface CommandContext {
  readonly io: Io;
  readonly say: Say;
  readonly uiLang: UiLang;
  /** Sets the exit code of the run. */
  readonly exit: (code: 0 | 1 | 2) => void;
  /** Every command by its name; what defines it is loaded when it is asked for. */
  readonly commands: Readonly<Record<string, () => Promise<DefineCommand>>>;
}

/** A command's file exports one of these: it adds arguments, options, examples and the action. */
export type DefineCommand = (command: Command, context: CommandContext) => void;
