// In: a report. Out: the report in one of the formats of `factdiff --format`.
import type { Report } from '../core/conflict.ts';
import { COLOURLESS, type ReportContext } from '../core/reporter.ts';
import type { UiLang } from '../core/say.ts';
import { REPORTERS, type ReportFormat } from '../report/index.ts';
import { loadSpeaker } from '../report/messages/index.ts';
import { ruleSummaries } from '../report/rule-list.ts';
import { displayNames } from '../setup.ts';

/** How a report is written. */
export interface RenderOptions {
  /** Language of the report's own words; give it the one that `check` was given. Default: `en`. */
  readonly uiLang?: UiLang;
  /** Conflicts that differ for a named reason, in formats for people. Default: `count`. */
  readonly explained?: 'show' | 'count' | 'hide';
}

/**
 * Writes a report as SARIF, HTML, CSV or any other format of the command line.
 *
 * Takes a report of `check` and the name of a format; gives the file's bytes. All formats but `xlsx` are UTF-8 text.
 */
export async function render(report: Report, format: ReportFormat, options: RenderOptions = {}): Promise<Uint8Array> {
  const { uiLang = 'en', explained = 'count' } = options;
  const say = await loadSpeaker(uiLang, displayNames(uiLang));
  const context: ReportContext = {
    ...{ palette: COLOURLESS, width: undefined, isolate: false, explained, verbose: false, uiLang, say, target: '' },
    rules: ruleSummaries(say),
  };
  const pieces: Uint8Array[] = [];
  const { write } = await REPORTERS[format]();
  for await (const piece of write(report, context)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
