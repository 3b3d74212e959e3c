// In: a report and the configuration of the run. Out: the report under it; ignores that no longer do anything are told.
import path from 'node:path';
import { applyConfig } from '../config/apply.ts';
import type { Loaded } from '../config/load.ts';
import type { Report } from '../core/conflict.ts';
import { fileOf } from '../report/sentence.ts';
import type { CommandContext } from './context.ts';

/** Path of an article from the folder of the configuration file, as its globs are written. */
export function pathFrom({ file }: Loaded, cwd: string): (articlePath: string) => string {
  const folder = path.dirname(file);
  return (shown) =>
    path
      .relative(folder, path.resolve(cwd, fileOf(shown)))
      .split(path.sep)
      .join('/');
}

export function underConfig(
  report: Report,
  loaded: Loaded | undefined,
  quiet: boolean,
  { io, say }: CommandContext,
): Report {
  if (!loaded) return report;
  const { config, shown, lineOf } = loaded;
  const outlets = new Map(report.articles.map((a) => [a.id, a.outlet]));
  const relative = pathFrom(loaded, io.cwd);
  const names = {
    path: (e: { path: string }) => relative(e.path),
    outlet: (e: { article: string }) => outlets.get(e.article),
  };
  const applied = applyConfig(report, config, names, io.today());
  if (!quiet) {
    const told = (index: number, id: string): void => {
      const { reason, expires = '' } = config.ignore![index]!;
      io.stderr(`factdiff: ${shown}:${lineOf(['ignore', index])}: ${say(id, { reason, date: expires })}\n`);
    };
    for (const index of applied.expired) told(index, 'config.ignore-expired');
    for (const index of applied.unused) told(index, 'config.ignore-unused');
  }
  return applied.report;
}
