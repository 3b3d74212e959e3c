// In: paths, folders, globs, standard input. Out: a stream of articles in a fixed order; problems go to the log, never stop the rest.
import { isUtf8 } from 'node:buffer';
import type { Article, Lang, Region } from '../core/article.ts';
import { inTurn } from '../core/order.ts';
import { readBytes } from './bytes.ts';
import { type Decoded, decode } from './decode.ts';
import type { Draft } from './draft.ts';
import { type Format, formatOf, sniffFormat } from './formats.ts';
import type { FurnitureTables } from './furniture.ts';
import { contentId, createIdentities } from './identity.ts';
import type { ReadLog } from './log.ts';
import { langOf } from './metadata.ts';
import { readRecords } from './ndjson.ts';
import { fileLines, splitLines } from './records.ts';
import { layOut } from './regions.ts';
import { writtenIn } from './script.ts';
import { findSources, type Source } from './sources.ts';

export interface ReadOptions {
  readonly cwd: string;
  readonly log: ReadLog;
  readonly furniture: FurnitureTables;
  /** The language of all articles, or `auto`. */
  readonly lang: 'auto' | Lang;
  /** What `-` reads. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** Standard input is one file of this name, not NDJSON. */
  readonly stdinFilename?: string;
}

/** Reads all articles behind `inputs`, one at a time. Ids are unique; a second article with the same content gets `#2`. */
export async function* readArticles(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Article> {
  const identify = createIdentities();
  if (inputs.includes('-')) yield* finished(readStdin(options), STDIN, options, identify);
  const files = await findSources(
    inputs.filter((input) => input !== '-'),
    options.cwd,
    options.log,
  );
  for (const source of files) yield* finished(readSource(source, options), source, options, identify);
}

const STDIN: Source = { file: '-', path: '-', named: true };

async function* readStdin(options: ReadOptions): AsyncGenerator<Draft> {
  const stream = options.stdin?.();
  if (!stream) return;
  const name = options.stdinFilename;
  if (name === undefined) return yield* readRecords(splitLines(stream), '-', options.log);
  const { readLimited } = await import('./stdin.ts');
  const read = await readLimited(stream);
  if ('fault' in read) return options.log.problem(name, read.fault);
  yield* readBuffer(read.bytes, { file: name, path: name, named: true }, options);
}

/** The drafts of one file. */
async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<Draft> {
  if (formatOf(source.path) === 'ndjson') return yield* readRecords(fileLines(source.file), source.path, options.log);
  const read = readBytes(source.file);
  if ('fault' in read) return options.log.problem(source.path, read.fault, { reason: read.reason ?? '' });
  yield* readBuffer(read.bytes, source, options);
}

async function* readBuffer(bytes: Buffer, source: Source, options: ReadOptions): AsyncGenerator<Draft> {
  const { log } = options;
  const named = formatOf(source.path);
  if (named === 'docx' || named === 'pdf') return yield* readDocument(bytes, named, source, log);
  if (bytes.length === 0) return log.problem(source.path, 'empty-file');
  const decoded = await decode(bytes, isUtf8(bytes) ? undefined : await declaredIn(bytes, named));
  if ('fault' in decoded) return log.problem(source.path, decoded.fault, faultParams(decoded));
  yield* readFormat(named ?? sniffFormat(decoded.text), decoded.text, source, log);
}

async function* readFormat(format: Format, text: string, source: Source, log: ReadLog): AsyncGenerator<Draft> {
  if (format === 'text') {
    const draft = await (await import('./text.ts')).readText(text, source.path, log);
    if (draft) yield draft;
  } else if (format === 'json') yield* readJsonFile(text, source, log);
  else log.problem(source.path, 'format', { format });
}

async function* readJsonFile(text: string, source: Source, log: ReadLog): AsyncGenerator<Draft> {
  const read = await (await import('./json.ts')).readJson(text);
  if ('fault' in read) return log.problem(source.path, 'json', { line: read.line, reason: read.reason });
  if (read.drafts.length > 0) yield* read.drafts;
  else if (source.named) log.problem(source.path, 'json-without-article');
  else log.skipped(source.path);
}

async function* readDocument(
  bytes: Buffer,
  format: 'docx' | 'pdf',
  source: Source,
  log: ReadLog,
): AsyncGenerator<Draft> {
  if (format === 'pdf') return log.problem(source.path, 'pdf');
  const read = await (await import('./docx.ts')).readDocx(bytes);
  if ('fault' in read) log.problem(source.path, read.fault);
  else yield read.draft;
}

async function declaredIn(_bytes: Buffer, _format: Format | undefined): Promise<string | undefined> {
  return undefined;
}

function faultParams(decoded: Extract<Decoded, { fault: string }>): { line?: number; declared?: string } {
  return {
    ...('line' in decoded && { line: decoded.line }),
    ...('declared' in decoded && decoded.declared !== undefined && { declared: decoded.declared }),
  };
}

const byStart = inTurn<Region>((a, b) => a.start - b.start);

/** Gives drafts their language, regions and id. */
async function* finished(
  drafts: AsyncIterable<Draft>,
  source: Source,
  options: ReadOptions,
  identify: (id: string) => string,
): AsyncGenerator<Article> {
  for await (const draft of drafts) {
    const { stated, text, body } = draft;
    const line = draft.source.kind === 'record' ? { line: draft.source.line } : {};
    if (stated.unreadableDate !== undefined)
      options.log.problem(source.path, 'published', { ...line, written: stated.unreadableDate.slice(0, 60) });
    const lang = languageOf(draft, options);
    if (lang !== 'ar' && lang !== 'en') {
      options.log.problem(source.path, lang === 'none' ? 'no-text' : 'language', { ...line, language: lang });
      continue;
    }
    const layout = layOut(text, lang, options.furniture[lang], draft.headline, body);
    const outlet = stated.metadata.outlet ?? layout.credit ?? source.folder;
    const own = stated.id ?? contentId(draft.source.kind === 'file' ? text.slice(body.start) : text);
    const id = identify(own);
    yield {
      id,
      path: draft.record ? `${source.path}#${id}` : source.path,
      text,
      lang,
      metadata: outlet === undefined ? stated.metadata : { ...stated.metadata, outlet },
      regions: [...draft.around, ...layout.regions].sort(byStart),
      source: draft.source,
    };
  }
}

function languageOf(draft: Draft, options: ReadOptions): Lang | string {
  if (options.lang !== 'auto') return options.lang;
  const stated = langOf(draft.stated.lang);
  if (stated) return stated;
  return writtenIn(draft.text, draft.body.start, draft.body.end);
}
