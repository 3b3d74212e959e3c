// In: the command line. Out: an exit code: 0 clean, 1 conflicts at or above --fail-on, 2 could not run.
import { UserError } from '../core/errors.ts';
import { type Io, processIo } from './io.ts';
import { expectShortRun } from './tiering.ts';
import { VERSION, versionAsked } from './version.ts';

/** Runs the command line `argv` (without node and script). Never throws for what a user did. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (versionAsked(argv)) {
    io.stdout(`${VERSION}\n`);
    return 0;
  }
  const { runProgram } = await import('./program.ts');
  try {
    return await runProgram(argv, io);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { plainLines } = await import('../report/plain.ts');
    io.stderr(`factdiff: ${plainLines(error.message)}\n`);
    return 2;
  }
}

/** Entry point of the bundle and of `scripts/dev.ts`. A fault of the program itself is shown with its stack and is never a clean exit. */
export async function main(): Promise<void> {
  expectShortRun();
  const argv = process.argv.slice(2);
  const io = processIo((reason) => {
    process.once('exit', () => {
      process.exitCode = 2;
    });
    void tellLostOutput(reason, argv, io);
  });
  try {
    process.exitCode = await run(argv, io);
  } catch (error) {
    const { plainLines } = await import('../report/plain.ts');
    const trace = plainLines(String(error instanceof Error ? error.stack : error));
    io.stderr(`factdiff ${VERSION} failed; this is a fault of its own. ${trace}\n`);
    process.exitCode = 2;
  }
}

/** What was printed is not what was found: an exit code of 0 or 1 would pass for the whole answer. */
async function tellLostOutput(reason: string, argv: readonly string[], io: Io): Promise<void> {
  const { loadSpeaker } = await import('../report/messages/index.ts');
  const { uiLanguage } = await import('./ui-language.ts');
  const say = await loadSpeaker(uiLanguage(argv, io));
  io.stderr(`factdiff: ${say('cli.output-lost', { reason })}\n`);
}
