// In: articles, or texts line by line. Out: every mention found in them, with offsets and the rule that found it.
import type { Loaded } from '../../config/load.ts';
import type { Article, Lang } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import { placesIn } from '../../core/positions.ts';
import type { ReportContext } from '../../core/reporter.ts';
import { shown } from '../../report/display.ts';
import { jsonText } from '../../report/json-text.ts';
import { type MentionRecord, mentionRecord } from '../../report/mention-record.ts';
import { tableLines } from '../../report/table.ts';
import { choice } from '../choices.ts';
import { type Prepared, prepare } from '../configuration.ts';
import type { CommandContext, DefineCommand } from '../context.ts';
import { deskOf } from '../desk.ts';
import { openInputs, readStdinText } from '../inputs.ts';
import { pageOf, printProblems } from '../printing.ts';
import {
  addPrintingOptions,
  addReadingOptions,
  type PrintingSettings,
  type ReadingSettings,
} from '../shared-options.ts';

interface InspectSettings extends ReadingSettings, PrintingSettings {
  readonly format?: 'table' | 'ndjson';
  readonly input?: 'ndjson';
}

export const defineInspect: DefineCommand = (command, context) => {
  const { say } = context;
  command
    .argument('[paths...]', say('help.argument.paths'))
    .addOption(choice('-f, --format <format>', say('help.option.format'), ['table', 'ndjson'], undefined, say))
    .addOption(choice('--input <kind>', say('help.option.input'), ['ndjson'], undefined, say));
  addReadingOptions(command, context);
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.inspect.examples')}`);
  command.action(async (paths: string[], options: InspectSettings) => {
    const prepared = await prepare(paths, options, command, undefined, context);
    if (options.input === 'ndjson' && paths.some((p) => p !== '-')) throw new UserError(say('cli.input-is-stdin'));
    if (options.input === 'ndjson') await inspectLines(prepared);
    else await inspectArticles(paths, prepared);
  });
};

async function inspectArticles(
  paths: readonly string[],
  { settings, context, loaded }: Prepared<InspectSettings>,
): Promise<void> {
  const inputs = await openInputs(paths, settings, context, loaded);
  const mentionsOf = await inspector(loaded, context);
  const page = await pageOf(settings, '', 'count', context);
  let articles = 0;
  for await (const article of inputs.articles) {
    articles++;
    const mentions = mentionsOf(article, article.metadata.published);
    if (settings.format === 'ndjson')
      context.io.stdout(`${jsonText({ id: article.id, path: article.path, mentions })}\n`);
    else printTable(article, mentions, page, context);
  }
  if (!settings.quiet) printProblems(inputs.problems, context);
  if (articles === 0) throw new UserError(context.say('cli.nothing-read'));
  if (settings.strict && inputs.problems.length > 0) context.exit(2);
}

type Inspect = (article: Article, reference: string | undefined) => MentionRecord[];

async function inspector(loaded: Loaded | undefined, context: CommandContext): Promise<Inspect> {
  const { setup } = await deskOf(loaded, context);
  const { inspectText } = await import('../../pipeline.ts');
  return (article, reference) =>
    inspectText(article, reference, setup).map((mention) => mentionRecord(mention, article.text));
}

function printTable(
  article: Article,
  mentions: readonly MentionRecord[],
  page: ReportContext,
  context: CommandContext,
): void {
  const { io, say } = context;
  const place = placesIn(article);
  const rows = mentions.map((mention) => {
    const { kind, start, end, text, by, ...value } = mention;
    const { line, column } = place({ start, end });
    const values = Object.entries(value).map(([name, v]) => `${name}=${v}`);
    return [`${line}:${column}`, kind, values.join(' '), text, String(by)];
  });
  io.stdout(`${page.palette.strong(shown(article.path, page.isolate))}\n`);
  const head = ['place', 'kind', 'value', 'text', 'by'].map((name) => say(`column.${name}`));
  for (const line of tableLines(head, rows, page)) io.stdout(`  ${line}\n`);
  io.stdout('\n');
}

interface TextLine {
  readonly id: string;
  readonly text: string;
  readonly lang: Lang;
  readonly ref?: string | null;
}

/** `--input ndjson`: each line of standard input is a text of its own, each line of output its mentions. */
async function inspectLines({ context, loaded }: Prepared<InspectSettings>): Promise<void> {
  const { io, say } = context;
  const mentionsOf = await inspector(loaded, context);
  for (const [i, line] of (await readStdinText(io.stdin())).split('\n').entries()) {
    if (line.trim() === '') continue;
    const { id, text, lang, ref } = textLine(line, i + 1, say);
    io.stdout(`${jsonText({ id, mentions: mentionsOf(bareText(id, text, lang), ref ?? undefined) })}\n`);
  }
}

function textLine(line: string, number: number, say: CommandContext['say']): TextLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UserError(say('cli.bad-text-line', { line: number }));
  }
  const { text, lang } = (value ?? {}) as Partial<TextLine>;
  if (typeof text !== 'string' || (lang !== 'ar' && lang !== 'en'))
    throw new UserError(say('cli.bad-text-line', { line: number }));
  return value as TextLine;
}

/** A bare text as an article without a headline. */
function bareText(id: string, text: string, lang: Lang): Article {
  const regions = [{ kind: 'body' as const, start: 0, end: text.length }];
  return { id, path: id, text, lang, metadata: {}, regions, source: { kind: 'file' } };
}
