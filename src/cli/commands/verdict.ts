// In: a conflict or two articles, and what a reviewer decides of it. Out: the verdict in the desk's file.
import { createHash } from 'node:crypto';
import { Option } from 'commander';
import { nearest } from '../../config/nearest.ts';
import type { Report } from '../../core/conflict.ts';
import { UserError } from '../../core/errors.ts';
import { VERDICTS, type Verdict } from '../../core/verdict.ts';
import { shown } from '../../report/display.ts';
import { articleRef, verdictOn } from '../../triage/verdicts.ts';
import { type Prepared, prepare } from '../configuration.ts';
import type { CommandContext, DefineCommand } from '../context.ts';
import { openInputs } from '../inputs.ts';
import { pageOf, printProblems } from '../printing.ts';
import { conflictOf, readReport } from '../report-file.ts';
import { reviewerName } from '../reviewer.ts';
import { runReport } from '../run-report.ts';
import {
  addPrintingOptions,
  addReadingOptions,
  type PrintingSettings,
  type ReadingSettings,
} from '../shared-options.ts';
import { addVerdict, addVerdictOption, type VerdictSettings, verdictFile, verdictsFor } from '../verdict-file.ts';

interface GivenSettings extends ReadingSettings, PrintingSettings, VerdictSettings {
  readonly report?: string;
  readonly note?: string;
  readonly who?: string;
  readonly quiet?: boolean;
}

const KINDS = [...VERDICTS, 'withdrawn'] as const;
type Kind = (typeof KINDS)[number];
const KNOWN: ReadonlySet<string> = new Set(KINDS);

export const defineVerdict: DefineCommand = (command, context) => {
  const { say } = context;
  command
    .argument('<what...>', say('help.argument.verdict-what'))
    .usage(say('help.verdict.usage'))
    .addOption(new Option('-n, --note <text>', say('help.option.note')))
    .addOption(new Option('--who <name>', say('help.option.who')))
    .addOption(new Option('--report <file>', say('help.option.report')));
  addVerdictOption(command, context);
  addReadingOptions(command, context);
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.verdict.examples')}`);
  command.action(async (words: string[], options: GivenSettings) => {
    const asked = askedFor(words, context);
    const prepared = await prepare(asked.paths, options, command, undefined, context);
    await give(asked, prepared);
  });
};

interface Asked {
  readonly kind: Kind;
  /** The beginning of a conflict's id; undefined where two articles are judged. */
  readonly id: string | undefined;
  readonly paths: readonly string[];
}

/** `3f9ac2 dismiss articles/` or `one.txt other.txt same-event`: what stands before the verdict is judged. */
function askedFor(words: readonly string[], { say }: CommandContext): Asked {
  const at = words.findIndex((word) => KNOWN.has(word));
  const kinds = KINDS.join(', ');
  if (at < 0) {
    const meant = words.flatMap((word) => nearest(word, KINDS) ?? [])[0];
    throw new UserError(say(meant ? 'verdict.none-suggest' : 'verdict.none', { kinds, ...(meant && { meant }) }));
  }
  const kind = KINDS.find((k) => k === words[at])!;
  const [judged, rest] = [words.slice(0, at), words.slice(at + 1)];
  if (judged.length === 1) return { kind, id: judged[0], paths: rest };
  const onArticles = kind === 'same-event' || kind === 'not-same-event' || kind === 'withdrawn';
  if (judged.length !== 2 || rest.length > 0 || !onArticles) throw new UserError(say('verdict.order'));
  return { kind, id: undefined, paths: judged };
}

async function give(asked: Asked, run: Prepared<GivenSettings>): Promise<void> {
  const { settings, context, loaded } = run;
  const { io, say } = context;
  const { note } = settings;
  const who = await reviewerName(settings.who, io);
  const given = { verdict: asked.kind, ...(note !== undefined && { note }), who, when: io.now() };
  const verdict =
    asked.id === undefined ? await onArticles(asked, given, run) : await onConflict(asked.id, asked, given, run);
  const file = verdictFile(settings, loaded, io.cwd);
  await addVerdict(file, verdict, context);
  if (settings.quiet) return;
  const page = await pageOf(settings, '', 'count', context);
  const said = say(`verdict.${asked.kind}`);
  io.stdout(
    `${verdict.conflict}  ${page.palette.strong(said)}${note === undefined ? '' : `  ${shown(note, page.isolate)}`}\n`,
  );
}

type Given = Pick<Verdict, 'verdict' | 'note' | 'who' | 'when'>;

/** The conflict is taken from the report that is named, else from an earlier verdict on it, else found again in the articles. */
async function onConflict(id: string, { paths }: Asked, given: Given, run: Prepared<GivenSettings>): Promise<Verdict> {
  const { settings, context, loaded } = run;
  if (settings.report !== undefined) {
    const report = readReport(settings.report, context);
    return verdictOn(conflictOf(id, report, context), report, given);
  }
  const earlier = verdictsFor(settings, loaded, context).filter((v) => v.conflict.startsWith(id));
  const last = earlier[earlier.length - 1];
  if (paths.length === 0 && last && new Set(earlier.map((v) => v.conflict)).size === 1)
    return { ...last, ...given, ...(given.note === undefined && { note: '' }) };
  if (paths.length === 0) throw new UserError(context.say('verdict.where', { id }));
  const report = await reportOn(paths, run);
  return verdictOn(conflictOf(id, report, context), report, given);
}

async function reportOn(
  paths: readonly string[],
  { settings, context, loaded }: Prepared<GivenSettings>,
): Promise<Report> {
  const inputs = await openInputs(paths, settings, context, loaded);
  const { report } = await runReport(inputs, settings, context, loaded);
  if (!settings.quiet) printProblems(inputs.problems, context);
  return report;
}

/** A verdict on two articles, whether or not anything in them was compared. */
async function onArticles({ paths }: Asked, given: Given, run: Prepared<GivenSettings>): Promise<Verdict> {
  const { articles } = await reportOn(paths, run);
  const pair = articles.filter((a) => !a.reference);
  if (pair.length !== 2) throw new UserError(run.context.say('cli.explain-two-articles'));
  const ids = pair.map((a) => a.id).sort();
  const conflict = createHash('sha256').update(ids.join('\u0000')).digest('hex').slice(0, 12);
  return { conflict, state: '', ...given, rule: '', articles: ids, sides: pair.map((a) => [articleRef(a)]) };
}
