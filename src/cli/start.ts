// In: the command line. Out: the program run: from the code that was compiled at the build, else from its modules.
import process from 'node:process';
import { compiledProgram } from './compiled.ts';
import { expectShortRun } from './tiering.ts';
import { VERSION, versionAsked } from './version.ts';

/** What bin/factdiff.js calls. */
export async function start(): Promise<void> {
  if (versionAsked(process.argv.slice(2))) {
    process.stdout.on('error', () => {
      process.exitCode = 2;
    });
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  expectShortRun();
  const { main } = compiledProgram(import.meta.dirname) ?? (await import('./main.ts'));
  await main();
}
