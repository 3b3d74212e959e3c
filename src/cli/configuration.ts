// In: the paths of a command and its options. Out: the settings that hold for the run, with where each comes from.
import path from 'node:path';
import type { Command } from 'commander';
import { findConfig, type Loaded, loadConfig } from '../config/load.ts';
import { OPTION_KEYS } from '../config/option-keys.ts';
import { loadSpeaker } from '../report/messages/index.ts';
import { displayNames } from '../setup.ts';
import { oneOf } from './choices.ts';
import type { CommandContext } from './context.ts';
import type { PrintingSettings, ReadingSettings } from './shared-options.ts';

/** A setting with where its value comes from. */
export interface Setting {
  readonly name: (typeof OPTION_KEYS)[number];
  readonly value: unknown;
  readonly from: 'option' | 'file' | 'default';
}

/** A run with its configuration read. */
export interface Prepared<T> {
  /** Options, and settings of the file where no option was given. */
  readonly settings: T;
  readonly context: CommandContext;
  readonly loaded: Loaded | undefined;
  readonly list: readonly Setting[];
}

/**
 * Finds the configuration (named by `--config`, else the nearest upwards from the first path) and settles what holds.
 * `formats` are those of `check`; the file's format says nothing of what other commands print.
 * @throws UserError showing what is wrong with the file.
 */
export async function prepare<T extends ReadingSettings & PrintingSettings>(
  paths: readonly string[],
  options: T,
  command: Command,
  formats: readonly string[] | undefined,
  context: CommandContext,
): Promise<Prepared<T>> {
  const loaded = await configurationFor(paths, options.config, context);
  const keys = OPTION_KEYS.filter((name) => name !== 'format' || formats !== undefined);
  const list = keys.map((name): Setting => {
    const source = command.getOptionValueSource(name);
    const filed = loaded?.config[name];
    if (source === 'cli' || filed === undefined)
      return { name, value: command.getOptionValue(name), from: source === 'cli' ? 'option' : 'default' };
    if (name === 'format')
      oneOf(String(filed), formats!, `${loaded!.shown}:${loaded!.lineOf([name])}: format`, context.say);
    return { name, value: filed, from: 'file' };
  });
  const filed = Object.fromEntries(list.filter((s) => s.from === 'file').map((s) => [s.name, s.value]));
  return {
    settings: { ...options, ...filed },
    context: await speaking(context, loaded, 'uiLang' in filed),
    loaded,
    list,
  };
}

/** The context in the language that the file sets, with the names of the desk's own records. */
async function speaking(context: CommandContext, loaded: Loaded | undefined, filed: boolean): Promise<CommandContext> {
  const { world, uiLang } = loaded?.config ?? {};
  const lang = filed && (uiLang === 'ar' || uiLang === 'en') ? uiLang : context.uiLang;
  if (!world && lang === context.uiLang) return context;
  const known = displayNames(lang);
  const own = world && (await import('../config/world.ts')).deskNames(world, lang);
  return { ...context, uiLang: lang, say: await loadSpeaker(lang, (id) => own?.get(id) ?? known(id)) };
}

async function configurationFor(
  paths: readonly string[],
  named: string | false | undefined,
  { io, say }: CommandContext,
): Promise<Loaded | undefined> {
  if (named === false) return undefined;
  const first = paths.find((p) => p !== '-') ?? '.';
  const file = named === undefined ? findConfig(path.resolve(io.cwd, first)) : path.resolve(io.cwd, named);
  return file === undefined ? undefined : loadConfig(file, io.cwd, say);
}

/** What `--print-config` prints: YAML, each setting with its source as a comment. */
export async function* printedConfig({ list, loaded, context: { say } }: Prepared<unknown>): AsyncGenerator<string> {
  const { stringify } = await import('yaml');
  const where = (name: string, from: Setting['from']): string => {
    if (from === 'default') return say('config.from-default');
    if (from === 'file') return `${loaded!.shown}:${loaded!.lineOf([name])}`;
    return say('config.from-option', { option: `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}` });
  };
  yield `# ${loaded ? say('config.in-use', { file: loaded.shown }) : say('config.none')}\n`;
  for (const { name, value, from } of list)
    yield `${stringify({ [name]: value ?? null }).trimEnd()}  # ${where(name, from)}\n`;
  for (const [name, value] of Object.entries(loaded?.config ?? {}))
    if (!list.some((s) => s.name === name)) yield `# ${where(name, 'file')}\n${stringify({ [name]: value })}`;
}
