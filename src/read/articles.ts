// In: paths, folders, globs, standard input. Out: a stream of articles in a fixed order; problems go to the log, never stop the rest.
import { isUtf8 } from 'node:buffer';
import type { Article, Lang } from '../core/article.ts';
import { readBytes } from './bytes.ts';
import { declaredIn, decode } from './decode.ts';
import { type Draft, type DraftRead, type Fault, LONGEST_TEXT } from './draft.ts';
import { type Format, formatOf, sniffFormat } from './formats.ts';
import type { FurnitureTables } from './furniture.ts';
import { contentId, createIdentities } from './identity.ts';
import type { ReadLog } from './log.ts';
import { firstOf, langOf, type Stated } from './metadata.ts';
import { readRecords } from './ndjson.ts';
import { fileLines, splitLines } from './records.ts';
import { layOut } from './regions.ts';
import { writtenIn } from './script.ts';
import { createSidecars } from './sidecar.ts';
import { findSources, type Source } from './sources.ts';
import { readText } from './text.ts';

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
  const finish: Finish = { options, identify: createIdentities(), sidecar: createSidecars(options.log) };
  if (inputs.includes('-')) {
    const name = options.stdinFilename ?? '-';
    yield* finished(readStdin(options), { file: name, path: name, named: true }, finish);
  }
  const files = await findSources(
    inputs.filter((input) => input !== '-'),
    options.cwd,
    options.log,
  );
  options.log.found?.(files.length);
  for (const source of files) {
    yield* finished(readSource(source, options), source, finish);
    options.log.done?.();
  }
}

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
  if (formatOf(source.path) === 'ndjson') {
    const lines = fileLines(source.file, (share) => options.log.partly?.(share));
    return yield* readRecords(lines, source.path, options.log, source.named);
  }
  const read = readBytes(source.file);
  if ('fault' in read) return options.log.problem(source.path, read.fault, { reason: read.reason ?? '' });
  yield* readBuffer(read.bytes, source, options);
}

async function* readBuffer(bytes: Buffer, source: Source, options: ReadOptions): AsyncGenerator<Draft> {
  const { log } = options;
  const named = formatOf(source.path);
  if (named === 'docx' || named === 'mhtml' || named === 'pdf') return yield* readDocument(bytes, named, source, log);
  if (bytes.length === 0) return log.problem(source.path, 'empty-file');
  const decoded = await decode(bytes, isUtf8(bytes) ? undefined : declaredIn(bytes));
  if ('fault' in decoded) return log.problem(source.path, decoded.fault, faultParams(decoded));
  const format = named ?? sniffFormat(decoded.text);
  if (format === 'mhtml') return yield* readDocument(bytes, format, source, log);
  yield* readFormat(format, decoded.text, source, log);
}

async function* readFormat(format: Format, text: string, source: Source, log: ReadLog): AsyncGenerator<Draft> {
  if (format === 'json') return yield* readJsonFile(text, source, log);
  if (format === 'xml') return yield* readXmlFile(text, source, log);
  if (format === 'html') return yield* oneOf((await import('./html.ts')).readPage(text), source, log);
  const draft = await readText(text, source.path, log);
  if (draft) yield draft;
}

/** The draft of a file that holds one article, or what is wrong with it. */
function* oneOf(read: DraftRead, source: Source, log: ReadLog): Generator<Draft> {
  if ('fault' in read) log.problem(source.path, read.fault, faultParams(read));
  else yield read.draft;
}

async function* readXmlFile(text: string, source: Source, log: ReadLog): AsyncGenerator<Draft> {
  const read = (await import('./xml.ts')).readXml(text);
  if (read.fault) log.problem(source.path, read.fault, { reason: read.reason ?? '' });
  yield* read.drafts;
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
  format: 'docx' | 'mhtml' | 'pdf',
  source: Source,
  log: ReadLog,
): AsyncGenerator<Draft> {
  if (format === 'pdf') return log.problem(source.path, 'pdf');
  const read = format === 'docx' ? (await import('./docx.ts')).readDocx : (await import('./mhtml.ts')).readMhtml;
  yield* oneOf(await read(bytes), source, log);
}

function faultParams(decoded: Fault): { line?: number; declared?: string } {
  return {
    ...(decoded.line !== undefined && { line: decoded.line }),
    ...(decoded.declared !== undefined && { declared: decoded.declared }),
  };
}

/** What turns drafts into articles. */
interface Finish {
  readonly options: ReadOptions;
  readonly identify: (id: string) => string;
  readonly sidecar: (source: Source) => Promise<Stated | undefined>;
}

/** Gives drafts their language, regions, metadata from beside them, and id. */
async function* finished(
  drafts: AsyncIterable<Draft>,
  source: Source,
  { options, identify, sidecar }: Finish,
): AsyncGenerator<Article> {
  for await (const draft of drafts) {
    const { text, body } = draft;
    const line = draft.source.kind === 'record' ? { line: draft.source.line } : {};
    if (text.length > LONGEST_TEXT) {
      options.log.problem(source.path, 'text-too-long', line);
      continue;
    }
    const beside = draft.record || source.file === '-' ? undefined : await sidecar(source);
    const stated = firstOf(beside, draft.stated);
    if (stated.unreadableDate !== undefined && stated.metadata.published === undefined)
      options.log.problem(source.path, 'published', { ...line, written: stated.unreadableDate.slice(0, 60) });
    const lang = languageOf({ ...draft, stated }, options);
    if (lang !== 'ar' && lang !== 'en') {
      options.log.problem(source.path, lang === 'none' ? 'no-text' : 'language', {
        ...line,
        language: { id: `language.${lang}` },
      });
      continue;
    }
    const { headline, captions } = draft;
    const layout = layOut({ text, lang, span: body, headline, ...(captions && { captions }) }, options.furniture[lang]);
    const outlet = stated.metadata.outlet ?? layout.credit ?? draft.site ?? source.folder;
    const id = identify(stated.id ?? contentId(draft.source.kind === 'file' ? text.slice(body.start) : text));
    yield {
      id,
      path: draft.record ? `${draft.file ?? source.path}#${id}` : source.path,
      text,
      lang,
      metadata: outlet === undefined ? stated.metadata : { ...stated.metadata, outlet },
      regions: [...draft.around, ...layout.regions].sort((a, b) => a.start - b.start),
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
