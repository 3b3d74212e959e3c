// In: paths. Out: the claim tuples of their articles as a table, JSON, NDJSON or CSV.
import { Option } from 'commander';
import { UserError } from '../../core/errors.ts';
import { type ClaimRecord, claimRecords } from '../../report/claim-record.ts';
import { CLAIM_COLUMNS, claimHead, claimRow } from '../../report/claim-row.ts';
import { jsonText } from '../../report/json-text.ts';
import { tableLines } from '../../report/table.ts';
import { extractClaims } from '../analyse.ts';
import { choice } from '../choices.ts';
import { type Prepared, prepare } from '../configuration.ts';
import type { CommandContext, DefineCommand } from '../context.ts';
import { type Desk, deskOf } from '../desk.ts';
import { flowLine } from '../flow-lines.ts';
import { type Inputs, openInputs } from '../inputs.ts';
import { interruptible } from '../interrupt.ts';
import { outcomesOf } from '../outcomes.ts';
import { pageOf, printProblems } from '../printing.ts';
import { withProgress } from '../progress.ts';
import { keepIn, openResources } from '../resources.ts';
import {
  addPrintingOptions,
  addReadingOptions,
  type PrintingSettings,
  type ReadingSettings,
} from '../shared-options.ts';

const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;

interface ClaimsSettings extends ReadingSettings, PrintingSettings {
  readonly format: (typeof FORMATS)[number];
  readonly keys?: boolean;
}

export const defineClaims: DefineCommand = (command, context) => {
  const { say } = context;
  command.argument('[paths...]', say('help.argument.paths'));
  command.addOption(choice('-f, --format <format>', say('help.option.format'), FORMATS, 'table', say));
  command.addOption(new Option('--keys', say('help.option.keys')).conflicts('format'));
  addReadingOptions(command, context);
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.claims.examples')}`);
  command.action(async (paths: string[], options: ClaimsSettings) =>
    claims(paths, await prepare(paths, options, command, undefined, context)),
  );
};

async function claims(
  paths: readonly string[],
  { settings, context, loaded }: Prepared<ClaimsSettings>,
): Promise<void> {
  const { io, say } = context;
  const inputs = await openInputs(paths, settings, context, loaded);
  const desk = await deskOf(loaded, context);
  if (settings.keys) return printFlowLines(inputs, desk, settings, context);
  const { setup } = desk;
  const kept: ClaimRecord[] = [];
  let articles = 0;
  for await (const { article, claims: found } of extractClaims(
    withProgress(inputs, settings.quiet === true, context),
    setup,
  )) {
    articles++;
    const records = claimRecords(article, found);
    if (settings.format === 'ndjson') for (const record of records) io.stdout(`${jsonText(record)}\n`);
    else kept.push(...records);
  }
  if (!settings.quiet) printProblems(inputs.problems, context);
  if (articles === 0) throw new UserError(say('cli.nothing-read'));
  if (settings.format === 'json') io.stdout(`${jsonText(kept, 2)}\n`);
  if (settings.format === 'csv') {
    const { csvText } = await import('../../report/csv-text.ts');
    io.stdout(csvText(CLAIM_COLUMNS, kept.map(claimRow)));
  }
  if (settings.format === 'table') {
    const page = await pageOf(settings, inputs.target, 'count', context);
    for (const line of tableLines(claimHead(say), kept.map(claimRow), page)) io.stdout(`${line}\n`);
  }
  if (settings.strict && inputs.problems.length > 0) context.exit(2);
}

/** One line an article: what `topics` and `compare` need of it. */
async function printFlowLines(
  inputs: Inputs,
  desk: Desk,
  settings: ClaimsSettings,
  context: CommandContext,
): Promise<void> {
  const resources = openResources(desk, settings, inputs.fault, context);
  await interruptible(
    context,
    () => keepIn(resources),
    async (run) => {
      for await (const { article, outcome } of outcomesOf(inputs.articles, { ...resources, run }))
        if ('fault' in outcome) resources.fault(article.path, outcome.fault);
        else await context.io.stdout(flowLine(article, outcome));
    },
  );
  if (!settings.quiet) printProblems(inputs.problems, context);
  if (settings.strict && inputs.problems.length > 0) context.exit(2);
}
