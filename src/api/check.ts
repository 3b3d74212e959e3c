// In: articles. Out: the report that `factdiff --format json` prints.
import { analyse } from '../cli/analyse.ts';
import { resourcesWithin } from '../cli/resources.ts';
import { startStopwatch } from '../cli/stopwatch.ts';
import { VERSION } from '../cli/version.ts';
import type { Report, RuleId } from '../core/conflict.ts';
import type { UiLang } from '../core/say.ts';
import { createReadLog } from '../read/log.ts';
import { loadSpeaker } from '../report/messages/index.ts';
import { createSetup, displayNames } from '../setup.ts';
import { articlesOf, type Input, type ReadingOptions } from './input.ts';

/** What may be asked of a run. */
export interface CheckOptions extends ReadingOptions {
  /** These rules alone. */
  readonly only?: readonly RuleId[];
  /** All rules but these. */
  readonly skip?: readonly RuleId[];
  /** Language of messages, subjects and reasons. Default: `en`. */
  readonly uiLang?: UiLang;
  /** IANA name of the zone that the articles are written in, for `published` with another one. */
  readonly timeZone?: string;
  /** Also list what looked alike and was not compared. Default: no. */
  readonly verbose?: boolean;
}

/**
 * Finds where articles contradict each other.
 *
 * Takes paths of files and folders, globs, and articles in memory; gives the report, the same for the same input on every
 * machine. Offsets in it are half-open and in UTF-16 code units, as JavaScript strings have them. A file that cannot be read is
 * one of `report.problems`, never an exception. A conflict counts unless it has an `explanation` or is `suppressed`.
 */
export async function check(input: Input, options: CheckOptions = {}): Promise<Report> {
  const { only, skip, uiLang = 'en', timeZone, verbose = false } = options;
  const say = await loadSpeaker(uiLang, displayNames(uiLang));
  const log = createReadLog(say);
  const data = timeZone === undefined ? {} : { timeZone };
  const setup = createSetup(data);
  const resources = resourcesWithin(setup, data, (path, reason) => log.problem(path, 'extraction', { reason }));
  const wanted = { ...(only && { only }), ...(skip && { skip }) };
  const { digest, pair, stats, ...analysis } = await analyse(
    articlesOf(input, options, log),
    { setup, data, facts: [] },
    { verdicts: [], verbose, say, resources, watch: startStopwatch(), ...wanted },
  );
  return {
    schemaVersion: 1,
    tool: { name: 'factdiff', version: VERSION },
    ...analysis,
    problems: log.problems,
    stats: { ...stats, skipped: log.skippedPaths.length },
  };
}
