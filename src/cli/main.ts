// In: the command line. Out: an exit code: 0 clean, 1 conflicts at or above --fail-on, 2 could not run.
import { Command, CommanderError } from 'commander';
import { UserError } from '../core/errors.ts';
import { inspectCommand } from './commands/inspect.ts';
import { type Io, processIo } from './io.ts';

declare const __VERSION__: string;

/** Runs the command line `argv` (without node and script). Never throws for what a user did. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = new Command('factdiff')
    .description('Finds where news articles, Arabic and English, contradict each other.')
    .version(typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-dev')
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr });
  const exit = (n: number): void => {
    code = n;
  };
  inspectCommand(program, io, exit);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UserError)) throw error;
    io.stderr(`factdiff: ${error.message}\n`);
    return 2;
  }
}

/** Entry point of the bundle and of `npm run dev`. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processIo());
}
