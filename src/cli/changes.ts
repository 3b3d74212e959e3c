// In: --changed and --since. Out: the report on what the changed files touch. All articles are analysed: a conflict has two sides.
import path from 'node:path';
import { type Command, Option } from 'commander';
import type { Loaded } from '../config/load.ts';
import type { Report } from '../core/conflict.ts';
import { SIDE_CARS } from '../read/sidecar.ts';
import { fileOf } from '../report/sentence.ts';
import { onlyTouched } from '../triage/touched.ts';
import type { CommandContext } from './context.ts';

export interface ChangeSettings {
  readonly changed?: readonly string[];
  readonly since?: string;
  readonly quiet?: boolean;
}

export function addChangeOptions(command: Command, { say }: CommandContext): void {
  command
    .addOption(new Option('--changed <file...>', say('help.option.changed')))
    .addOption(new Option('--since <git-ref>', say('help.option.since')));
}

/** @throws UserError when git cannot tell what changed. */
export async function underChanges(
  report: Report,
  settings: ChangeSettings,
  loaded: Loaded | undefined,
  { io, say }: CommandContext,
): Promise<Report> {
  if (settings.changed === undefined && settings.since === undefined) return report;
  const named = (settings.changed ?? []).map((file) => path.resolve(io.cwd, file));
  const since = settings.since;
  const files = new Set(since === undefined ? named : [...named, ...(await filesSince(since, io.cwd, say))]);
  const touches = touchedBy(files, loaded, io.cwd);
  if (!settings.quiet && !report.articles.some((a) => touches(a.path)))
    io.stderr(`factdiff: ${say('cli.untouched')}\n`);
  return onlyTouched(report, touches);
}

async function filesSince(ref: string, cwd: string, say: CommandContext['say']): Promise<readonly string[]> {
  const { changedSince } = await import('./git.ts');
  return changedSince(ref, cwd, say);
}

/** A file beside articles that describes them touches those of its folder; a changed configuration touches all. */
function touchedBy(files: ReadonlySet<string>, loaded: Loaded | undefined, cwd: string): (reported: string) => boolean {
  const references = loaded?.config.references;
  const facts = loaded && references !== undefined ? [path.resolve(path.dirname(loaded.file), references)] : [];
  if (loaded && [loaded.file, ...facts].some((file) => files.has(file))) return () => true;
  return (reported) => {
    const file = path.resolve(cwd, fileOf(reported));
    return files.has(file) || SIDE_CARS.some((name) => files.has(path.join(path.dirname(file), name)));
  };
}
