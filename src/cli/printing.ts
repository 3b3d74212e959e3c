// In: printing options. Out: what reporters and tables are told of the page they write on.
import type { ReportContext } from '../core/reporter.ts';
import { plain } from '../report/display.ts';
import { ruleSummaries } from '../report/rule-list.ts';
import type { CommandContext } from './context.ts';
import { createPalette, wantsColor } from './palette.ts';
import type { PrintingSettings } from './shared-options.ts';

/** The page of a run; `target` is what a reader types to see the same again. */
export async function pageOf(
  settings: PrintingSettings,
  target: string,
  explained: ReportContext['explained'],
  context: CommandContext,
): Promise<ReportContext> {
  const { io, say, uiLang } = context;
  return {
    palette: await createPalette(wantsColor(settings.color, io)),
    width: io.columns,
    isolate: settings.bidi === 'auto' ? io.columns !== undefined : settings.bidi === 'isolate',
    explained,
    verbose: settings.verbose === true,
    uiLang,
    say,
    target,
    rules: ruleSummaries(say),
  };
}

/** Problems, one a line, on standard error; names of files may hold anything. */
export function printProblems(
  problems: readonly { path: string; line?: number; message: string }[],
  { io }: CommandContext,
): void {
  for (const { path, line, message } of problems)
    io.stderr(`factdiff: ${plain(path)}${line === undefined ? '' : `:${line}`}: ${plain(message)}\n`);
}
