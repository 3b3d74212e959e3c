// In: the commands as commander defines them. Out: what a shell may offer after each, without the shell's own syntax.
import type { Command, Option } from 'commander';
import { VERDICTS } from '../../core/verdict.ts';
import { valuesOf } from '../choices.ts';

export interface OfferedOption {
  readonly long: string;
  readonly short?: string;
  readonly summary: string;
  /** nothing: a switch; text: a value that no shell can know. */
  readonly takes: 'nothing' | 'text' | 'file' | readonly string[];
}

export interface OfferedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OfferedOption[];
  /** Words that may stand where its arguments stand. */
  readonly words: readonly string[];
  readonly files: boolean;
}

/** Arguments that are words, not files. */
interface ArgumentWords {
  readonly rules: readonly string[];
  readonly documents: readonly string[];
  readonly shells: readonly string[];
}

/** The first is what runs when no command is named. */
export function offered(command: Command, name: string, summary: string, known: ArgumentWords): OfferedCommand {
  const words: Readonly<Record<string, readonly string[]>> = {
    explain: known.rules,
    verdict: VERDICTS,
    schema: known.documents,
    completion: known.shells,
  };
  const options = [...command.options.filter((o) => !o.hidden).map(offeredOption), HELP(command)];
  const files = command.registeredArguments.length > 0 && name !== 'schema' && name !== 'completion';
  return { name, summary, options, words: words[name] ?? [], files };
}

function offeredOption(option: Option): OfferedOption {
  return {
    long: option.long!,
    ...(option.short && { short: option.short }),
    summary: option.description.replace(/ \([^)]*\)$/, ''),
    takes: option.required || option.optional ? (valuesOf(option) ?? (isFile(option) ? 'file' : 'text')) : 'nothing',
  };
}

const isFile = (option: Option): boolean => /<(?:file|folder)/.test(option.flags) || option.long === '--changed';

const HELP = (command: Command): OfferedOption => ({
  long: '--help',
  short: '-h',
  summary: command.createHelp().visibleOptions(command).at(-1)?.description ?? '',
  takes: 'nothing',
});
