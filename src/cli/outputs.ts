// In: a report and where it shall go. Out: standard output and files; a file is whole or not there, never half-written.
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../core/conflict.ts';
import { UserError } from '../core/errors.ts';
import { COLOURLESS, type ReportContext } from '../core/reporter.ts';
import type { Say } from '../core/say.ts';
import { REPORT_FORMATS, REPORTERS, type ReportFormat } from '../report/index.ts';
import { oneOf } from './choices.ts';
import type { CommandContext } from './context.ts';
import { orCannotWrite, writeAtomically } from './writing.ts';

export interface OutFile {
  readonly format: ReportFormat;
  readonly file: string;
}

/** `sarif=report.sarif`. @throws UserError when it is not written so. */
export function parseOut(value: string, earlier: readonly OutFile[], say: Say): readonly OutFile[] {
  const at = value.indexOf('=');
  if (at <= 0 || at === value.length - 1)
    throw new UserError(
      say('cli.bad-out', { value, example: `${formatFor(value)}=${value.replace(/=$/, '') || 'report.json'}` }),
    );
  return [...earlier, { format: oneOf(value.slice(0, at), REPORT_FORMATS, '--out', say), file: value.slice(at + 1) }];
}

const ENDINGS: Readonly<Record<string, ReportFormat>> = {
  '.md': 'markdown',
  '.xml': 'junit',
  '.txt': 'pretty',
  '.jsonl': 'ndjson',
};

/** The format that a file's name speaks of. */
function formatFor(file: string): ReportFormat {
  const ending = path.extname(file);
  return REPORT_FORMATS.find((format) => `.${format}` === ending) ?? ENDINGS[ending] ?? 'json';
}

/** Writes the report to standard output and to every file asked for. */
export async function writeReport(
  report: Report,
  format: ReportFormat,
  outs: readonly OutFile[],
  reportContext: ReportContext,
  { io, say }: CommandContext,
): Promise<void> {
  for (const { format: fileFormat, file } of outs) {
    const reporter = await REPORTERS[fileFormat]();
    const toFile = { ...reportContext, palette: COLOURLESS, width: undefined, isolate: false };
    makeFolder(path.dirname(path.resolve(io.cwd, file)), file, say);
    writeAtomically(path.resolve(io.cwd, file), await collect(reporter.write(report, toFile)), file, say);
    if (io.terminal) io.stderr(`factdiff: ${say('cli.wrote', { file })}\n`);
  }
  if (format === 'xlsx' && io.columns !== undefined) throw new UserError(say('cli.binary-to-terminal', { format }));
  const reporter = await REPORTERS[format]();
  for await (const piece of reporter.write(report, reportContext)) io.stdout(piece);
  const summary = io.env.GITHUB_STEP_SUMMARY;
  if (format === 'github' && summary) await appendSummary(report, summary, reportContext, say);
}

/** The job summary of a GitHub workflow: annotations are capped, this is not (until GitHub's own limit of 1 MiB a step). */
async function appendSummary(report: Report, file: string, reportContext: ReportContext, say: Say): Promise<void> {
  const pieces = await collect((await REPORTERS.markdown()).write(report, reportContext));
  const whole = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
  orCannotWrite(() => appendFileSync(file, whole.subarray(0, LARGEST_SUMMARY)), file, say);
}

const LARGEST_SUMMARY = 1_000_000;

async function collect(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<Array<string | Uint8Array>> {
  const all: Array<string | Uint8Array> = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

function makeFolder(folder: string, shown: string, say: Say): void {
  orCannotWrite(() => mkdirSync(folder, { recursive: true }), shown, say);
}
