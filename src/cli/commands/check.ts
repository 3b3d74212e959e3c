// In: paths and options. Out: the report on standard output and in files, diagnostics on standard error, the exit code of the contract.
import { type Command, Option } from 'commander';
import { RULE_IDS, type RuleId, SEVERITIES, type Severity } from '../../core/conflict.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../report/index.ts';
import { failsOn, select } from '../../report/select.ts';
import { addBaselineOptions, type BaselineSettings, failsOnNew, tellHidden, underBaseline } from '../baseline.ts';
import { inBothLanguages } from '../both-languages.ts';
import { addChangeOptions, type ChangeSettings, underChanges } from '../changes.ts';
import { choice, offering, ruleList, wholeNumber } from '../choices.ts';
import { prepare, printedConfig } from '../configuration.ts';
import type { CommandContext, DefineCommand } from '../context.ts';
import { openInputs } from '../inputs.ts';
import { type OutFile, parseOut, writeReport } from '../outputs.ts';
import { pageOf, printProblems } from '../printing.ts';
import { costLines } from '../run-cost.ts';
import { runReport } from '../run-report.ts';
import {
  addPrintingOptions,
  addReadingOptions,
  type PrintingSettings,
  type ReadingSettings,
} from '../shared-options.ts';
import { addVerdictOption, type VerdictSettings } from '../verdict-file.ts';

interface CheckSettings extends ReadingSettings, PrintingSettings, BaselineSettings, ChangeSettings, VerdictSettings {
  readonly quiet?: boolean;
  readonly format: ReportFormat;
  readonly out: readonly OutFile[];
  readonly failOn: Severity | 'never';
  readonly only?: readonly RuleId[];
  readonly skip?: readonly RuleId[];
  readonly explained: 'show' | 'count' | 'hide';
  readonly minSources?: number;
  readonly topic?: string;
  readonly against?: string;
  readonly stats?: boolean;
  readonly printConfig?: boolean;
}

export const defineCheck: DefineCommand = (command, context) => {
  const { say } = context;
  command
    .argument('[paths...]', say('help.argument.paths'))
    .addOption(choice('-f, --format <format>', say('help.option.format'), REPORT_FORMATS, 'pretty', say))
    .addOption(outOption(context))
    .addOption(choice('--fail-on <severity>', say('help.option.fail-on'), [...SEVERITIES, 'never'], 'error', say))
    .addOption(rulesOption('--only', context))
    .addOption(rulesOption('--skip', context))
    .addOption(choice('--explained <how>', say('help.option.explained'), ['show', 'count', 'hide'], 'count', say))
    .addOption(
      new Option('--min-sources <n>', say('help.option.min-sources')).argParser(wholeNumber('--min-sources', 1, say)),
    )
    .addOption(new Option('--topic <text>', say('help.option.topic')))
    .addOption(new Option('--against <folder>', say('help.option.against')))
    .addOption(new Option('--print-config', say('help.option.print-config')))
    .addOption(new Option('--stats', say('help.option.stats')));
  addChangeOptions(command, context);
  addBaselineOptions(command, context);
  addVerdictOption(command, context);
  addReadingOptions(command, context);
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.check.examples')}`);
  command.action((paths: string[], options: CheckSettings) => check(paths, options, command, context));
};

function outOption({ say }: CommandContext): Option {
  const option = new Option('-o, --out <format=file>', say('help.option.out'))
    .default([])
    .argParser((value: string, earlier: readonly OutFile[]) => parseOut(value, earlier, say));
  return offering(
    option,
    REPORT_FORMATS.map((format) => `${format}=`),
  );
}

function rulesOption(flag: '--only' | '--skip', { say }: CommandContext): Option {
  const option = new Option(`${flag} <rules>`, say(`help.option.${flag.slice(2)}`)).argParser(ruleList(flag, say));
  return offering(option, RULE_IDS);
}

async function check(
  paths: readonly string[],
  options: CheckSettings,
  command: Command,
  given: CommandContext,
): Promise<void> {
  const prepared = await prepare(paths, options, command, REPORT_FORMATS, given);
  const { settings, loaded } = prepared;
  if (settings.printConfig) {
    for await (const line of printedConfig(prepared)) given.io.stdout(line);
    return;
  }
  const formats = [settings.format, ...settings.out.map((out) => out.format)];
  const { context, retold } = await inBothLanguages(prepared.context, formats);
  const inputs = await openInputs(paths, settings, context, loaded);
  const ran = await runReport(inputs, settings, context, loaded);
  if (!settings.quiet) printProblems(inputs.problems, context);
  const whole = await underBaseline(ran, settings, loaded, context);
  const report = select(await underChanges(whole, settings, loaded, context), settings);
  await writeReport(
    report,
    settings.format,
    settings.out,
    { ...(await pageOf(settings, inputs.target, settings.explained, context)), ...(retold && { retold }) },
    context,
  );
  if (settings.format !== 'pretty') tellHidden(whole, context);
  if (settings.stats) for (const line of costLines(report.stats, ran.cost)) context.io.stderr(`${line}\n`);
  if (settings.strict && inputs.problems.length > 0) context.exit(2);
  else if (failsOn(report, settings.failOn) || (settings.failOnNew && failsOnNew(report))) context.exit(1);
}
