// In: the paths and reading options of a command. Out: the articles behind them, with what went wrong kept beside.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loaded } from '../config/load.ts';
import { withOutlets } from '../config/outlets.ts';
import type { Article } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import { readArticles } from '../read/articles.ts';
import type { FurnitureTables } from '../read/furniture.ts';
import { createReadLog } from '../read/log.ts';
import { shownPath } from '../read/sources.ts';
import { quoted } from '../report/shell-word.ts';
import { dataFolder } from '../setup.ts';
import { pathFrom } from './apply-config.ts';
import type { CommandContext } from './context.ts';
import type { ReadingSettings } from './shared-options.ts';

export interface Inputs {
  readonly articles: AsyncGenerator<Article>;
  /** Grow while the articles are read. */
  readonly problems: readonly Problem[];
  readonly skippedPaths: readonly string[];
  /** An article that could not be extracted, as a problem of the run. */
  readonly fault: (path: string, reason: string) => void;
  /** Files read so far, the share of the one that is being read with them, and in all; 0 while that is not known. */
  readonly progress: () => { readonly done: number; readonly total: number };
  /** The paths as a command line repeats them. */
  readonly target: string;
}

/** @throws UserError when nothing was named, where that is not `enough`, or a list of files cannot be read. */
export async function openInputs(
  paths: readonly string[],
  settings: ReadingSettings,
  context: CommandContext,
  loaded?: Loaded,
  enough = false,
): Promise<Inputs> {
  const { io, say } = context;
  const listed = settings.filesFrom === undefined ? [] : await listOf(settings.filesFrom, context);
  const stdin = settings.stdinFilename !== undefined && !paths.includes('-') ? ['-'] : [];
  const inputs = [...paths, ...listed, ...stdin];
  if (inputs.length === 0 && settings.filesFrom === undefined && !enough) throw new UserError(say('cli.no-paths'));
  const log = createReadLog(say);
  const articles = readArticles(inputs, {
    cwd: io.cwd,
    log,
    furniture: loadFurniture(),
    lang: settings.lang,
    stdin: io.stdin,
    ...(settings.stdinFilename !== undefined && { stdinFilename: settings.stdinFilename }),
  });
  const relative = loaded && pathFrom(loaded, io.cwd);
  const named = loaded && relative ? withOutlets(articles, loaded.config, (a) => relative(a.path)) : articles;
  return {
    articles: named,
    problems: log.problems,
    skippedPaths: log.skippedPaths,
    fault: (file, reason) => log.problem(file, 'extraction', { reason }),
    progress: log.progress,
    target: paths.map(shellWord).join(' '),
  };
}

export function loadFurniture(): FurnitureTables {
  return JSON.parse(readFileSync(path.join(dataFolder(), 'boilerplate.json'), 'utf8')) as FurnitureTables;
}

/** One path a line; blank lines and `#` comments are passed over. */
async function listOf(file: string, { io, say }: CommandContext): Promise<string[]> {
  let text: string;
  try {
    text = file === '-' ? await readStdinText(io.stdin()) : readFileSync(path.resolve(io.cwd, file), 'utf8');
  } catch {
    throw new UserError(say('cli.files-from', { file }));
  }
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The whole of standard input as UTF-8. */
export async function readStdinText(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** A path as it can be typed again. */
export function shellWord(word: string): string {
  return quoted(shownPath(word));
}
