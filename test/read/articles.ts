// In: files of a test. Out: what the reader makes of them.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadFurniture } from '../../src/cli/inputs.ts';
import type { Article, RegionKind } from '../../src/core/article.ts';
import type { Problem } from '../../src/core/problem.ts';
import { type ReadOptions, readArticles } from '../../src/read/articles.ts';
import { createReadLog } from '../../src/read/log.ts';
import { messages } from '../../src/report/messages/en/index.ts';
import { speaker } from '../../src/report/messages/format.ts';

export interface Read {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly skipped: readonly string[];
}

/** A fresh folder with these files; a name may hold folders. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'factdiff-read-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Reads `inputs` in a folder. */
export async function readIn(cwd: string, inputs: readonly string[], given: Partial<ReadOptions> = {}): Promise<Read> {
  const log = createReadLog(speaker(messages, 'en'));
  const articles: Article[] = [];
  for await (const article of readArticles(inputs, { cwd, log, furniture: loadFurniture(), lang: 'auto', ...given }))
    articles.push(article);
  return { articles, problems: log.problems, skipped: log.skippedPaths };
}

/** Reads one text file. */
export async function readOne(
  text: string | Uint8Array,
  name = 'article.txt',
): Promise<Read & { readonly article: Article }> {
  const read = await readIn(folderOf({ [name]: text }), [name]);
  return { ...read, article: read.articles[0]! };
}

/** The texts of an article's regions of one kind. */
export function regionsOf(article: Article, kind: RegionKind): string[] {
  return article.regions.filter((r) => r.kind === kind).map((r) => article.text.slice(r.start, r.end));
}

/** Texts given piece by piece, as a pipe gives them. */
export async function* streamOf(...pieces: ReadonlyArray<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece as string);
}
