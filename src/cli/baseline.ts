// In: a report, and the baseline that the run names. Out: the report against it; the file written where that was asked for.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, Option } from 'commander';
import type { Loaded } from '../config/load.ts';
import { isLoud, type Report, RULE_IDS, type RuleId } from '../core/conflict.ts';
import { UserError } from '../core/errors.ts';
import { plain } from '../report/display.ts';
import {
  againstBaseline,
  type Baseline,
  type BaselineEntry,
  type BaselineRun,
  prunedBaseline,
  updatedBaseline,
} from '../triage/baseline.ts';
import type { CommandContext } from './context.ts';
import type { Ran } from './run-report.ts';
import { writeAtomically } from './writing.ts';

export interface BaselineSettings {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly failOnNew?: boolean;
  readonly only?: readonly RuleId[];
  readonly skip?: readonly RuleId[];
}

const DEFAULT_FILE = 'factdiff-baseline.json';

export function addBaselineOptions(command: Command, { say }: CommandContext): void {
  command
    .addOption(new Option('--baseline <file>', say('help.option.baseline')))
    .addOption(new Option('--update-baseline', say('help.option.update-baseline')))
    .addOption(new Option('--prune-baseline', say('help.option.prune-baseline')))
    .addOption(new Option('--fail-on-new', say('help.option.fail-on-new')));
}

/** Where the baseline is: named by the option, by the configuration, or the usual name beside it. */
function baselineFile(settings: BaselineSettings, loaded: Loaded | undefined, cwd: string): string | undefined {
  if (settings.baseline !== undefined) return path.resolve(cwd, settings.baseline);
  const folder = loaded ? path.dirname(loaded.file) : cwd;
  const filed = loaded?.config.baseline;
  if (filed !== undefined) return path.resolve(folder, filed);
  const asked = settings.updateBaseline || settings.pruneBaseline || settings.failOnNew;
  return asked ? path.join(folder, DEFAULT_FILE) : undefined;
}

/** @throws UserError when the baseline is not there, is none, or cannot be written. */
export async function underBaseline(
  ran: Ran,
  settings: BaselineSettings,
  loaded: Loaded | undefined,
  context: CommandContext,
): Promise<Report> {
  const file = baselineFile(settings, loaded, context.io.cwd);
  if (file === undefined) return ran.report;
  const shown = path.relative(context.io.cwd, file).split(path.sep).join('/');
  const earlier = await readBaseline(file, shown, settings.updateBaseline === true, context);
  const run = runOf(ran, settings, loaded, context);
  const report = earlier ? againstBaseline(ran.report, earlier, run) : ran.report;
  const next = nextBaseline(earlier, report, run, settings);
  if (!next) return report;
  const { baselineText } = await import('../store/baseline-file.ts');
  writeAtomically(file, [...baselineText(next)], shown, context.say);
  tellChanges(earlier, next, shown, context);
  return againstBaseline(ran.report, next, run);
}

function nextBaseline(
  earlier: Baseline | undefined,
  report: Report,
  run: BaselineRun,
  { updateBaseline, pruneBaseline, failOnNew }: BaselineSettings,
): Baseline | undefined {
  if (updateBaseline) return updatedBaseline(earlier, report, run, failOnNew !== true);
  return pruneBaseline && earlier ? prunedBaseline(earlier, report) : undefined;
}

async function readBaseline(
  file: string,
  shown: string,
  mayBeMissing: boolean,
  { say }: CommandContext,
): Promise<Baseline | undefined> {
  if (!existsSync(file)) {
    if (mayBeMissing) return undefined;
    throw new UserError(say('cli.no-baseline', { file: shown }));
  }
  const { parseBaseline } = await import('../store/baseline-file.ts');
  try {
    return parseBaseline(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UserError(say('cli.bad-baseline', { file: shown, reason: (error as Error).message.slice(0, 120) }));
  }
}

function runOf(
  { digest }: Ran,
  { only, skip }: BaselineSettings,
  loaded: Loaded | undefined,
  { say }: CommandContext,
): BaselineRun {
  const off = loaded?.config.rules ?? {};
  return {
    rules: RULE_IDS,
    ran: (rule) => (only?.includes(rule) ?? true) && !skip?.includes(rule) && off[rule] !== 'off',
    digest,
    say: ({ id, params }) => say(id, params),
  };
}

/** Everything that the file now knows and did not know before is named: nothing is taken in unseen. */
function tellChanges(earlier: Baseline | undefined, next: Baseline, shown: string, { io, say }: CommandContext): void {
  const before = new Map(earlier?.findings.map((f) => [f.id, f]));
  const added = next.findings.filter((f) => !before.has(f.id));
  const changed = next.findings.filter((f) => before.has(f.id) && before.get(f.id)!.state !== f.state);
  const kept = new Set(next.findings.map((f) => f.id));
  const gone = (earlier?.findings ?? []).filter((f) => !kept.has(f.id));
  const list = (sign: string, entries: readonly BaselineEntry[]): void => {
    for (const { id, rule, message, values } of entries)
      io.stderr(`  ${sign} ${id}  ${rule}  ${plain(message)} ${values.map(plain).join(' / ')}\n`);
  };
  const counts = {
    file: shown,
    n: next.findings.length,
    added: added.length,
    changed: changed.length,
    gone: gone.length,
  };
  io.stderr(`factdiff: ${say('cli.baseline-written', counts)}\n`);
  list('+', added);
  list('~', changed);
  list('-', gone);
}

/** The number hidden, for formats that do not say it themselves. */
export function tellHidden({ baseline }: Report, { io, say }: CommandContext): void {
  if (baseline) io.stderr(`factdiff: ${say('baseline.outcome', { ...baseline, stale: baseline.stale.length })}\n`);
}

/** Does anything new fail the run? */
export function failsOnNew({ conflicts }: Report): boolean {
  return conflicts.some((c) => isLoud(c) && (c.baseline === 'new' || c.baseline === 'updated'));
}
