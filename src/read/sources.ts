// In: the paths, folders and globs that a user names. Out: the files to read, each once, in code-unit order of their paths.

import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnit } from '../core/order.ts';
import { fold } from '../lang/ar/fold.ts';
import { wordSet } from '../lexicon/sets.ts';
import { formatOf } from './formats.ts';
import type { ReadLog } from './log.ts';

/** A file to read. */
export interface Source {
  /** For the file system. */
  readonly file: string;
  /** For people and reports: as the user named it, with `/`. */
  readonly path: string;
  /** Named by the user himself, not found in a folder. */
  readonly named: boolean;
  /** Name of the folder it lies in, when that is below a folder the user named: often the outlet. */
  readonly folder?: string;
}

/** Files that describe articles and are none. */
const SIDE_CARS = new Set(['articles.yaml', 'articles.yml', 'articles.csv', 'factdiff.yaml', 'factdiff.yml']);
const MAGIC = /[*?[\]{}!]/;

/** Finds the files behind `inputs`, relative to `cwd`. What cannot be found is a problem; the rest is still found. */
export async function findSources(inputs: readonly string[], cwd: string, log: ReadLog): Promise<Source[]> {
  const found = new Map<string, Source>();
  for (const input of inputs) {
    const stats = statOf(path.resolve(cwd, input));
    if (stats === undefined && MAGIC.test(input)) await addGlob(input, cwd, found, log);
    else add(input, stats, cwd, found, log);
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.path, b.path));
}

type Found = Map<string, Source>;
type Missing = { readonly code: string };

function add(input: string, stats: Stats | Missing | undefined, cwd: string, found: Found, log: ReadLog): void {
  const file = path.resolve(cwd, input);
  const shown = shownPath(input);
  if (stats === undefined) log.problem(shown, 'missing');
  else if ('code' in stats) log.problem(shown, linkFault(stats.code), { reason: stats.code });
  else if (stats.isDirectory()) addFolder(file, shown, found, log);
  else addFile({ file, path: shown, named: true }, stats, found, log);
}

function addFile(source: Source, stats: Stats, found: Found, log: ReadLog): void {
  if (!stats.isFile()) log.problem(source.path, 'not-regular');
  else if (!found.get(source.file)?.named) found.set(source.file, source);
}

function addFolder(folder: string, shown: string, found: Found, log: ReadLog): void {
  const before = found.size;
  const walk: Walk = { found, log, seen: new Set(), entries: 0 };
  descend(folder, shown, [], walk);
  if (walk.closed) return;
  if (walk.entries === 0) log.problem(shown, 'empty-folder');
  else if (found.size === before && !walk.had) log.problem(shown, 'no-articles', { count: walk.entries });
}

interface Walk {
  readonly found: Found;
  readonly log: ReadLog;
  /** Real paths of the folders entered, so that a folder reached by two links is read once. */
  readonly seen: Set<string>;
  entries: number;
  had?: boolean;
  /** A folder could not be looked into, and is told as such. */
  closed?: boolean;
}

function descend(folder: string, shown: string, above: readonly string[], walk: Walk): void {
  let entries: Dirent[];
  let real: string;
  try {
    real = realpathSync(folder);
    if (above.includes(real)) walk.log.problem(shown, 'link-loop');
    if (walk.seen.has(real)) return;
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    walk.log.problem(shown, 'unreadable', { reason: codeOf(error) });
    walk.closed = true;
    return;
  }
  walk.seen.add(real);
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || isPartsOfPage(entry.name, names)) continue;
    visit(entry, path.join(folder, entry.name), path.posix.join(shown, entry.name), [...above, real], walk);
  }
}

/** `talks_files`, where a browser puts the pictures and frames of the page `talks.html` beside it. */
function isPartsOfPage(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.+)(?:_files|\.files)$/.exec(name)?.[1];
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
}

function visit(entry: Dirent, file: string, shown: string, above: readonly string[], walk: Walk): void {
  if (entry.isDirectory()) {
    descend(file, shown, above, walk);
    return;
  }
  walk.entries++;
  if (SIDE_CARS.has(entry.name)) return;
  const linked = entry.isSymbolicLink() ? (statOf(file) ?? { code: 'ENOENT' }) : undefined;
  if (linked && 'code' in linked) walk.log.problem(shown, linkFault(linked.code), { reason: linked.code });
  else if (linked?.isDirectory()) descend(file, shown, above, walk);
  else if (!(linked ?? entry).isFile()) walk.log.problem(shown, 'not-regular');
  else if (formatOf(entry.name) === undefined) walk.log.skipped(shown);
  else {
    walk.had = true;
    // The root itself is left out: `check bbc` names a place, not an outlet.
    const folders = path
      .dirname(file)
      .split(path.sep)
      .slice(1 - above.length || Infinity);
    const folder = folders.findLast((name) => !isPlainShelf(name));
    const below = folder === undefined ? {} : { folder };
    if (!walk.found.has(file)) walk.found.set(file, { file, path: shown, named: false, ...below });
  }
}

/** Folders that say what they hold, not whose it is; a year or a day is none either. */
const PLAIN_SHELVES = wordSet('plain-shelf');

const isPlainShelf = (name: string): boolean => PLAIN_SHELVES.has(fold(name)) || !/\p{L}/u.test(name);

function linkFault(code: string): string {
  if (code === 'ELOOP') return 'link-loop';
  return code === 'ENOENT' ? 'broken-link' : 'unreadable';
}

async function addGlob(pattern: string, cwd: string, found: Found, log: ReadLog): Promise<void> {
  const { default: glob } = await import('fast-glob');
  const matches = await glob(pattern, { cwd, followSymbolicLinks: true, suppressErrors: true, unique: true });
  if (matches.length === 0) log.problem(pattern, 'no-match');
  for (const match of matches) {
    const file = path.resolve(cwd, match);
    const stats = statOf(file);
    if (!stats || 'code' in stats) log.problem(match, 'missing');
    else if (formatOf(match) === undefined) log.skipped(match);
    else addFile({ file, path: shownPath(match), named: false }, stats, found, log);
  }
}

/** undefined: not there; a code: there, but it cannot be looked at. */
function statOf(file: string): Stats | Missing | undefined {
  try {
    return statSync(file);
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { code };
  }
}

export function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? (error as Error).message);
}

/** `./seeds/` is reported as `seeds`. */
export function shownPath(input: string): string {
  const slashed = path.sep === '\\' ? input.replaceAll('\\', '/') : input;
  return path.posix.normalize(slashed).replace(/(.)\/$/, '$1');
}
