// In: opened inputs. Out: the whole report on them.
import type { Loaded } from '../config/load.ts';
import type { Report, RuleId } from '../core/conflict.ts';
import { UserError } from '../core/errors.ts';
import { underVerdicts } from '../triage/verdicts.ts';
import { type AnalyseOptions, analyse } from './analyse.ts';
import { underConfig } from './apply-config.ts';
import { usingIndex } from './archive-index.ts';
import type { CommandContext } from './context.ts';
import { deskOf } from './desk.ts';
import type { Inputs } from './inputs.ts';
import { interruptible } from './interrupt.ts';
import type { PairStory } from './pair-story.ts';
import { printProblems } from './printing.ts';
import { progressOf, withProgress } from './progress.ts';
import { keepIn, openResources } from './resources.ts';
import type { Cost } from './run-cost.ts';
import { startStopwatch } from './stopwatch.ts';
import { verdictsFor } from './verdict-file.ts';
import { VERSION } from './version.ts';

interface RunSettings {
  readonly only?: readonly RuleId[];
  readonly skip?: readonly RuleId[];
  readonly verbose?: boolean;
  readonly threads?: number;
  readonly cache: boolean;
  readonly quiet?: boolean;
  /** The folder of an index that the articles are compared with too. */
  readonly against?: string;
  readonly verdicts?: string;
}

export interface Ran {
  readonly report: Report;
  readonly cost: Cost;
  /** Digest of an article's text, by its id. */
  readonly digest: (article: string) => string | undefined;
  /** What was made of two articles, by their ids. */
  readonly pair: (a: string, b: string) => Promise<PairStory>;
}

/** @throws UserError when not one article could be read; what kept them from it is printed first. */
export async function runReport(
  inputs: Inputs,
  settings: RunSettings,
  context: CommandContext,
  loaded: Loaded | undefined,
): Promise<Ran> {
  const verdicts = verdictsFor(settings, loaded, context);
  const desk = await deskOf(loaded, context);
  const watch = startStopwatch();
  const resources = openResources(desk, settings, inputs.fault, context);
  const { quiet = false, against } = settings;
  const options = { verdicts, say: context.say, watch, ...chosen(settings, context) };
  const articles = withProgress(inputs, quiet, context);
  const { digest, pair, ...analysis } = await usingIndex(against, desk.data, context, (archive) =>
    interruptible(
      context,
      () => keepIn(resources),
      (run) => analyse(articles, desk, { ...options, resources: { ...resources, run }, ...(archive && { archive }) }),
    ),
  );
  if (analysis.stats.articles === 0) {
    printProblems(inputs.problems, context);
    throw new UserError(context.say('cli.nothing-read'));
  }
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'factdiff', version: VERSION },
    ...analysis,
    problems: [...inputs.problems],
    stats: { ...analysis.stats, skipped: inputs.skippedPaths.length },
  };
  const configured = underConfig(report, loaded, quiet, context);
  const cost = { threads: resources.threads, cacheHits: resources.cache && resources.counted, watch };
  return {
    report: underVerdicts(configured, verdicts, ({ id, params }) => context.say(id, params)),
    digest,
    pair,
    cost,
  };
}

type Chosen = Pick<AnalyseOptions, 'only' | 'skip' | 'verbose' | 'comparing'>;

function chosen({ only, skip, verbose = false, quiet = false }: RunSettings, context: CommandContext): Chosen {
  const comparing = progressOf('progress.comparing', quiet, context);
  return { verbose, comparing, ...(only && { only }), ...(skip && { skip }) };
}
