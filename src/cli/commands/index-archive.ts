// In: paths and a folder. Out: the articles' claims in the folder, for check --against.
import { Option } from 'commander';
import { UserError } from '../../core/errors.ts';
import { openIndex } from '../archive-index.ts';
import { type Prepared, prepare } from '../configuration.ts';
import type { DefineCommand } from '../context.ts';
import { deskOf } from '../desk.ts';
import { openInputs } from '../inputs.ts';
import { outcomesOf } from '../outcomes.ts';
import { printProblems } from '../printing.ts';
import { withProgress } from '../progress.ts';
import { openResources } from '../resources.ts';
import {
  addPrintingOptions,
  addReadingOptions,
  type PrintingSettings,
  type ReadingSettings,
} from '../shared-options.ts';

interface IndexSettings extends ReadingSettings, PrintingSettings {
  readonly into: string;
}

export const defineIndex: DefineCommand = (command, context) => {
  const { say } = context;
  command.argument('[paths...]', say('help.argument.paths'));
  command.addOption(new Option('--into <folder>', say('help.option.into')).makeOptionMandatory());
  addReadingOptions(command, context);
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.index.examples')}`);
  command.action(async (paths: string[], options: IndexSettings) =>
    index(paths, await prepare(paths, options, command, undefined, context)),
  );
};

async function index(paths: readonly string[], { settings, context, loaded }: Prepared<IndexSettings>): Promise<void> {
  const inputs = await openInputs(paths, settings, context, loaded);
  const desk = await deskOf(loaded, context);
  const resources = openResources(desk, settings, inputs.fault, context);
  const archive = await openIndex(settings.into, desk.data, true, context);
  let [read, written] = [0, 0];
  try {
    for await (const { article, outcome } of outcomesOf(
      withProgress(inputs, settings.quiet === true, context),
      resources,
    )) {
      read++;
      if ('fault' in outcome) resources.fault(article.path, outcome.fault);
      else if (await archive.add(article, outcome)) written++;
    }
  } finally {
    await archive.close();
  }
  if (!settings.quiet) printProblems(inputs.problems, context);
  if (read === 0) throw new UserError(context.say('cli.nothing-read'));
  context.io.stdout(`${context.say('cli.indexed', { read, written, size: archive.size(), folder: settings.into })}\n`);
  if (settings.strict && inputs.problems.length > 0) context.exit(2);
}
