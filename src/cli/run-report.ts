// In: opened inputs. Out: the whole report on them.
import path from 'node:path';
import type { Loaded } from '../config/load.ts';
import type { Report, RuleId } from '../core/conflict.ts';
import { UserError } from '../core/errors.ts';
import { type AnalyseOptions, analyse } from './analyse.ts';
import { underConfig } from './apply-config.ts';
import type { CommandContext } from './context.ts';
import type { Inputs } from './inputs.ts';
import { printProblems } from './printing.ts';
import { VERSION } from './version.ts';

export interface RunSettings {
  readonly only?: readonly RuleId[];
  readonly skip?: readonly RuleId[];
  readonly verbose?: boolean;
  readonly threads?: number;
  readonly cache: boolean;
  readonly quiet?: boolean;
}

/** @throws UserError when not one article could be read; what kept them from it is printed first. */
export async function runReport(
  inputs: Inputs,
  settings: RunSettings,
  context: CommandContext,
  loaded: Loaded | undefined,
): Promise<Report> {
  const analysis = await analyse(inputs.articles, {
    verbose: settings.verbose === true,
    say: context.say,
    cache: settings.cache,
    ...(loaded && (await deskOf(loaded, context))),
    ...(settings.only && { only: settings.only }),
    ...(settings.skip && { skip: settings.skip }),
    ...(settings.threads !== undefined && { threads: settings.threads }),
  });
  if (analysis.articles.length === 0) {
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
  return underConfig(report, loaded, settings.quiet === true, context);
}

type Desk = Pick<AnalyseOptions, 'timeZone' | 'world' | 'references'>;

/** What the desk adds of its own: the time zone, names and labels of its beat, facts that hold. */
async function deskOf({ config, file }: Loaded, { io, say }: CommandContext): Promise<Desk> {
  const { timeZone, world, references } = config;
  const facts = references === undefined ? undefined : path.resolve(path.dirname(file), references);
  return {
    ...(timeZone !== undefined && { timeZone }),
    ...(world && { world }),
    ...(facts !== undefined && { references: (await import('../config/facts.ts')).loadFacts(facts, io.cwd, say) }),
  };
}
