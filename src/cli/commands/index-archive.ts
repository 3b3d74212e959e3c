// In: paths and a folder. Out: the articles' claims in the folder, for check --against.
import { Option } from 'commander';
import type { Article } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import type { Archive } from '../../store/archive.ts';
import { cardOf, withIndex } from '../archive-index.ts';
import { type Prepared, prepare } from '../configuration.ts';
import type { DefineCommand } from '../context.ts';
import { deskOf } from '../desk.ts';
import { openInputs } from '../inputs.ts';
import { interruptible } from '../interrupt.ts';
import { outcomesOf } from '../outcomes.ts';
import { printProblems } from '../printing.ts';
import { withProgress } from '../progress.ts';
import { keepIn, openResources } from '../resources.ts';
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
  const { io, say } = context;
  const { into: folder, quiet = false } = settings;
  const desk = await deskOf(loaded, context);
  await withIndex({ folder, data: desk.data, write: true }, context, async (archive) => {
    const inputs = await openInputs(paths, settings, context, loaded, archive.size() > 0);
    const resources = openResources(desk, settings, inputs.fault, context);
    const counts = { read: 0, written: 0 };
    const wanted = missingIn(archive, withProgress(inputs, quiet, context), counts);
    await interruptible(
      context,
      () => keepIn(resources),
      async (run) => {
        for await (const { article, outcome } of outcomesOf(wanted, { ...resources, run }))
          if ('fault' in outcome) resources.fault(article.path, outcome.fault);
          else await archive.add(cardOf(article), article, outcome);
      },
    );
    if (!quiet) printProblems(inputs.problems, context);
    if (archive.size() === 0) throw new UserError(say('cli.nothing-read'));
    io.stdout(`${say('cli.indexed', { ...counts, size: archive.size(), folder })}\n`);
    if (settings.strict && inputs.problems.length > 0) context.exit(2);
  });
}

/** The articles that the index holds of another version, then those of `articles` that it does not hold as they are. */
async function* missingIn(
  archive: Archive,
  articles: AsyncIterable<Article>,
  counts: { read: number; written: number },
): AsyncGenerator<Article> {
  for await (const article of archive.outdated()) {
    counts.written++;
    yield article;
  }
  for await (const article of articles) {
    counts.read++;
    if (await archive.has(cardOf(article))) continue;
    counts.written++;
    yield article;
  }
}
