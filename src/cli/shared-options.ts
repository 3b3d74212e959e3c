// In: a command. Out: the options that several commands share, with what they were set to.
import { type Command, Option } from 'commander';
import { LANGS, type Lang } from '../core/article.ts';
import { choice, wholeNumber } from './choices.ts';
import type { CommandContext } from './context.ts';
import type { ColorChoice } from './palette.ts';

/** What a command that reads articles is told. */
export interface ReadingSettings {
  readonly filesFrom?: string;
  readonly stdinFilename?: string;
  readonly lang: 'auto' | Lang;
  readonly config?: string | false;
  readonly threads?: number;
  readonly cache: boolean;
  readonly strict?: boolean;
}

/** What a command that prints is told. */
export interface PrintingSettings {
  readonly color: ColorChoice;
  readonly bidi: 'auto' | 'isolate' | 'none';
  readonly uiLang: 'auto' | 'ar' | 'en';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export function addConfigOptions(command: Command, { say }: CommandContext): void {
  command
    .addOption(new Option('--config <file>', say('help.option.config')))
    .addOption(new Option('--no-config', say('help.option.no-config')));
}

export function addReadingOptions(command: Command, context: CommandContext): void {
  const { say } = context;
  addConfigOptions(command, context);
  command
    .addOption(new Option('--files-from <file>', say('help.option.files-from')))
    .addOption(new Option('--stdin-filename <name>', say('help.option.stdin-filename')))
    .addOption(choice('--lang <lang>', say('help.option.lang'), ['auto', ...LANGS], 'auto', say))
    .addOption(new Option('--threads <n>', say('help.option.threads')).argParser(wholeNumber('--threads', 1, say)))
    .addOption(new Option('--no-cache', say('help.option.no-cache')))
    .addOption(new Option('--strict', say('help.option.strict')));
}

export function addPrintingOptions(command: Command, { say }: CommandContext): void {
  command
    .addOption(choice('--color <when>', say('help.option.color'), ['auto', 'always', 'never'], 'auto', say))
    .addOption(choice('--bidi <how>', say('help.option.bidi'), ['auto', 'isolate', 'none'], 'auto', say))
    .addOption(choice('--ui-lang <lang>', say('help.option.ui-lang'), ['auto', 'ar', 'en'], 'auto', say))
    .addOption(new Option('-q, --quiet', say('help.option.quiet')))
    .addOption(new Option('-v, --verbose', say('help.option.verbose')));
}
