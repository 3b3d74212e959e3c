// In: where a desk keeps its verdicts. Out: the verdicts of the file; the file with one more.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, Option } from 'commander';
import { type Loaded, readText } from '../config/load.ts';
import { UserError } from '../core/errors.ts';
import { latestVerdicts, readVerdicts, VERDICT_FILE, type Verdict, verdictsText } from '../core/verdict.ts';
import type { CommandContext } from './context.ts';
import { whileLocked } from './lock.ts';
import { replaceTarget } from './writing.ts';

export interface VerdictSettings {
  readonly verdicts?: string;
  readonly quiet?: boolean;
}

/** Bytes: some hundred thousand verdicts. */
const LARGEST = 64 * 1024 * 1024;

export function addVerdictOption(command: Command, { say }: CommandContext): void {
  command.addOption(new Option('--verdicts <file>', say('help.option.verdicts')));
}

/** The file that is named by the option, by the configuration, or has the usual name beside it. */
export function verdictFile({ verdicts }: VerdictSettings, loaded: Loaded | undefined, cwd: string): string {
  if (verdicts !== undefined) return path.resolve(cwd, verdicts);
  const folder = loaded ? path.dirname(loaded.file) : cwd;
  return path.resolve(folder, loaded?.config.verdicts ?? VERDICT_FILE);
}

/** The verdicts that a run heeds; none where there is no file and none was named. @throws UserError when the file is not there. */
export function verdictsFor(
  settings: VerdictSettings,
  loaded: Loaded | undefined,
  context: CommandContext,
): readonly Verdict[] {
  const file = verdictFile(settings, loaded, context.io.cwd);
  const named = settings.verdicts ?? loaded?.config.verdicts;
  if (!existsSync(file) && named === undefined) return [];
  const shown = shownFile(file, context);
  const { verdicts, unreadable } = readVerdicts(readText(file, shown, context.say, LARGEST));
  if (!settings.quiet)
    for (const line of unreadable)
      context.io.stderr(`factdiff: ${shown}:${line}: ${context.say('verdict.unreadable')}\n`);
  return verdicts;
}

const shownFile = (file: string, { io }: CommandContext): string =>
  path.relative(io.cwd, file).split(path.sep).join('/') || file;

/**
 * Adds a verdict; an earlier one of the same reviewer on the same conflict gives way. Lines that are no verdict stop it: rewriting
 * the file would lose them.
 * @throws UserError when the file cannot be read or written.
 */
export async function addVerdict(file: string, verdict: Verdict, context: CommandContext): Promise<void> {
  const { say } = context;
  const shown = shownFile(file, context);
  try {
    await whileLocked(file, () => {
      const { verdicts, unreadable } = readVerdicts(existsSync(file) ? readFileSync(file, 'utf8') : '');
      if (unreadable.length > 0)
        throw new UserError(`${shown}:${unreadable[0]}: ${say('verdict.unreadable')} ${say('verdict.mend')}`);
      replaceTarget(file, [verdictsText(latestVerdicts([...verdicts, verdict]))]);
    });
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = String((error as NodeJS.ErrnoException).code);
    throw new UserError(say('cli.cannot-write', { file: shown, reason }));
  }
}
