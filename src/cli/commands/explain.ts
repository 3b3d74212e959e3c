// In: the id of a conflict, the name of a rule, or two files. Out: why it was reported, what it means, what was compared.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { nearest } from '../../config/nearest.ts';
import { UserError } from '../../core/errors.ts';
import type { ReportContext } from '../../core/reporter.ts';
import type { Rule } from '../../core/rule.ts';
import { explainConflict, explainPair, explainRule } from '../../report/explain.ts';
import { type Prepared, prepare } from '../configuration.ts';
import type { CommandContext, DefineCommand } from '../context.ts';
import { openInputs, shellWord } from '../inputs.ts';
import { pageOf, printProblems } from '../printing.ts';
import { conflictOf, readReport } from '../report-file.ts';
import { type Ran, runReport } from '../run-report.ts';
import {
  addPrintingOptions,
  addReadingOptions,
  type PrintingSettings,
  type ReadingSettings,
} from '../shared-options.ts';
import { addVerdictOption, type VerdictSettings } from '../verdict-file.ts';

interface ExplainSettings extends ReadingSettings, PrintingSettings, VerdictSettings {
  readonly quiet?: boolean;
  readonly report?: string;
}

export const defineExplain: DefineCommand = (command, context) => {
  const { say } = context;
  command
    .argument('<what>', say('help.argument.what'))
    .argument('[paths...]', say('help.argument.paths'))
    .addOption(new Option('--report <file>', say('help.option.report')));
  addVerdictOption(command, context);
  addReadingOptions(command, context);
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.explain.examples')}`);
  command.action(async (what: string, paths: string[], options: ExplainSettings) => {
    const files = paths.length > 0 ? paths : [what];
    const prepared = await prepare(files, options, command, undefined, context);
    for (const line of await explain(what, paths, prepared)) context.io.stdout(`${line}\n`);
  });
};

type Run = Prepared<ExplainSettings>;

async function explain(what: string, paths: readonly string[], run: Run): Promise<Iterable<string>> {
  const { settings, context } = run;
  const target = settings.report === undefined ? paths.map(shellWord) : ['--report', shellWord(settings.report)];
  const page = await pageOf(settings, target.join(' '), 'show', context);
  const rule = page.rules.find((r) => r.id === what);
  if (rule && paths.length === 0 && settings.report === undefined)
    return explainRule(rule, await examplesOf(what), page);
  const there = (file: string): boolean => existsSync(path.resolve(context.io.cwd, file));
  if (paths.length === 1 && there(what) && there(paths[0]!)) return explainFiles([what, paths[0]!], run, page);
  const report = settings.report === undefined ? undefined : readReport(settings.report, context);
  const known = page.rules.map((r) => r.id);
  if (!report && paths.length === 0) throw new UserError(noPaths(what, known, context));
  const whole = report ?? (await runOn(paths, run)).report;
  return explainConflict(conflictOf(what, whole, context), whole, page);
}

async function examplesOf(rule: string): Promise<Rule['examples']> {
  const { RULES } = await import('../../pipeline.ts');
  return RULES.find(({ id }) => id === rule)?.examples ?? [];
}

/** Two files are compared as they would be in any run, with what was passed over kept. */
async function explainFiles(files: readonly string[], run: Run, page: ReportContext): Promise<Iterable<string>> {
  const { report, pair } = await runOn(files, run);
  const [first, second] = report.articles.filter((a) => !a.reference);
  if (!first || !second) throw new UserError(run.context.say('cli.explain-two-articles'));
  return explainPair(first, second, report, await pair(first.id, second.id), page);
}

async function runOn(paths: readonly string[], { settings, context, loaded }: Run): Promise<Ran> {
  const inputs = await openInputs(paths, settings, context, loaded);
  const ran = await runReport(inputs, settings, context, loaded);
  if (!settings.quiet) printProblems(inputs.problems, context);
  return ran;
}

/** A word that is neither a rule nor an id with paths: most likely a misspelt rule. */
function noPaths(what: string, rules: readonly string[], { say }: CommandContext): string {
  const meant = nearest(what, rules);
  return say(meant ? 'cli.explain-what-suggest' : 'cli.explain-what', { what, ...(meant && { meant }) });
}
