// In: the command line. Out: the command it names, run; help and errors in the user's language.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { nearest } from '../config/nearest.ts';
import { UserError } from '../core/errors.ts';
import type { Say } from '../core/say.ts';
import { loadSpeaker } from '../report/messages/index.ts';
import { displayNames } from '../setup.ts';
import { valuesOf } from './choices.ts';
import { COMMANDS } from './commands/index.ts';
import type { CommandContext } from './context.ts';
import type { Io } from './io.ts';
import { uiLanguage } from './ui-language.ts';
import { VERSION } from './version.ts';

/** Runs the program. @throws UserError for what the user did wrong. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  const uiLang = uiLanguage(argv, io);
  const say = await loadSpeaker(uiLang, displayNames(uiLang));
  let code = 0;
  const exit = (n: number): void => {
    code = n;
  };
  const context: CommandContext = { io, say, uiLang, exit, commands: COMMANDS };
  const asked = helpAsked(argv);
  if (asked === 'program') {
    io.stdout(programHelp(say, io));
    return argv.length === 0 ? 2 : 0;
  }
  const { name, rest } = asked === undefined ? commandOf(argv, say, io) : { name: asked, rest: ['--help'] };
  const command = createCommand(name, say, io);
  (await COMMANDS[name]!())(command, context);
  try {
    await command.parseAsync(rest, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw new UserError(
      `${usageError(error, command, say)}\n${say('cli.see-help', { command: `factdiff ${name} --help` })}`,
    );
  }
}

/** `factdiff`, `factdiff --help`, `factdiff help`: the program's page; `factdiff help claims`: the command's. */
function helpAsked(argv: readonly string[]): string | undefined {
  const own = argv.filter((a, i) => !a.startsWith('--ui-lang') && argv[i - 1] !== '--ui-lang');
  if (own.length === 0 || own[0] === '--help' || own[0] === '-h') return 'program';
  if (own[0] !== 'help') return undefined;
  return own[1] !== undefined && Object.hasOwn(COMMANDS, own[1]) ? own[1] : 'program';
}

/** @throws UserError for a word that is no file and nearly a command. */
function commandOf(argv: readonly string[], say: Say, io: Io): { name: string; rest: readonly string[] } {
  const first = argv[0]!;
  if (Object.hasOwn(COMMANDS, first)) return { name: first, rest: argv.slice(1) };
  const meant = /^[a-z]+$/i.test(first) ? nearest(first, Object.keys(COMMANDS)) : undefined;
  if (meant !== undefined && !existsSync(path.resolve(io.cwd, first)))
    throw new UserError(say('cli.unknown-command', { name: first, meant }));
  return { name: 'check', rest: argv };
}

function createCommand(name: string, say: Say, io: Io): Command {
  return new Command(`factdiff ${name}`)
    .description(say(`help.${name}.description`))
    .helpOption('-h, --help', say('help.option.help'))
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr, outputError: () => undefined })
    .configureHelp({
      helpWidth: Math.min(io.columns ?? 100, 110),
      sortOptions: false,
      styleTitle: (title) => {
        const name = title.replace(':', '').toLowerCase();
        return say(`help.title.${name}`);
      },
    });
}

/** The page that `factdiff --help` prints: what it is for, the commands, examples. */
function programHelp(say: Say, io: Io): string {
  const program = createCommand('check', say, io)
    .name('factdiff')
    .usage(say('help.program.usage'))
    .description(say('help.program.description'))
    .option('-V, --version', `${say('help.option.version')} (${VERSION})`);
  for (const name of Object.keys(COMMANDS)) program.command(name).summary(say(`help.${name}.summary`));
  program.helpCommand('help', say('help.option.help-command'));
  return `${program.helpInformation()}\n${say('help.program.examples')}\n`;
}

/** What an argument is, as the help page says it. */
const describedArgument = (command: Command, name: string): string =>
  command.registeredArguments.find((argument) => argument.name() === name)?.description ?? name;

/** Commander's own errors, said in the user's language. */
function usageError(error: CommanderError, command: Command, say: Say): string {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const flag = named.split('=')[0]!;
      const format = flag.slice(2);
      const out = command.options.find((o) => o.long === '--out');
      if (out && valuesOf(out)?.includes(`${format}=`))
        return say('cli.unknown-option-format', { option: named, format });
      const long = command.options.flatMap((o) => o.long ?? []);
      const meant = nearest(flag, long) ?? long.find((known) => known.length > 4 && flag.startsWith(known));
      return say(meant ? 'cli.unknown-option-suggest' : 'cli.unknown-option', {
        option: named,
        ...(meant && { meant }),
      });
    }
    case 'commander.optionMissingArgument':
      return say('cli.option-needs-value', { option: named });
    case 'commander.missingMandatoryOptionValue':
      return say('cli.missing-option', { option: named });
    case 'commander.missingArgument':
      return say('cli.missing-argument', { what: describedArgument(command, named) });
    case 'commander.excessArguments':
      return say('cli.too-many-arguments');
    default:
      return error.message.replace(/^error: /, '');
  }
}
