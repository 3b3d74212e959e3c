// In: the folder of an index. Out: the index, open while it is used; what keeps it from being used is said as the user's error.
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import { contentId } from '../read/identity.ts';
import type { DeskData } from '../setup.ts';
import { type Archive, type Card, openArchive } from '../store/archive.ts';
import { ArchiveFault, faultOf } from '../store/archive-engine.ts';
import { keyOf } from '../store/cache.ts';
import type { CommandContext } from './context.ts';
import { titleOf } from './reported.ts';
import { editionOf } from './resources.ts';
import { lineOf } from './run-order.ts';

const WAIT_MS = 100;
const PATIENCE_MS = 600_000;

/** What a run wants of an index. */
interface IndexUse {
  readonly folder: string;
  readonly data: DeskData;
  readonly write: boolean;
}

/**
 * Uses an index, which is closed afterwards. While another process has it open it is waited for.
 * @throws UserError saying what to do when it stays locked, is none, is damaged, or was made by another version.
 */
export async function withIndex<T>(
  { folder, data, write }: IndexUse,
  context: CommandContext,
  use: (archive: Archive) => Promise<T>,
): Promise<T> {
  let archive: Archive | undefined;
  try {
    const place = path.resolve(context.io.cwd, folder);
    if (isNoFolder(place)) throw new ArchiveFault('foreign');
    archive = await openInTurn(
      () => openArchive(place, editionOf(data), { write }),
      () => context.io.stderr(`factdiff: ${context.say('cli.index-waiting', { folder })}\n`),
    );
    return await use(archive);
  } catch (error) {
    if (!isOfIndex(error)) throw error;
    const { trouble, message: reason } = faultOf(error);
    throw new UserError(context.say(`cli.index-${trouble}`, { folder, reason }));
  } finally {
    await archive?.close();
  }
}

/** It is there and is a file, or lies below one. */
function isNoFolder(place: string): boolean {
  try {
    return statSync(place, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return true;
  }
}

/** Trouble of the index, or of the engine under it: a disk that is full, a file that was taken away. */
const isOfIndex = (error: unknown): error is Error =>
  error instanceof ArchiveFault || String((error as { code?: unknown }).code).startsWith('LEVEL_');

/** Reads an index, where one is named. */
export function usingIndex<T>(
  folder: string | undefined,
  data: DeskData,
  context: CommandContext,
  use: (archive: Archive | undefined) => Promise<T>,
): Promise<T> {
  return folder === undefined ? use(undefined) : withIndex({ folder, data, write: false }, context, use);
}

/** Opens what another process may have open still; `tell` hears of it once. */
async function openInTurn(open: () => Promise<Archive>, tell: () => void): Promise<Archive> {
  for (let waited = 0; ; waited += WAIT_MS) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof ArchiveFault) || error.trouble !== 'locked' || waited >= PATIENCE_MS) throw error;
      if (waited === WAIT_MS) tell();
      await new Promise((done) => setTimeout(done, WAIT_MS));
    }
  }
}

/** What an index keeps of an article beside its text and its claims. */
export function cardOf(article: Article): Card {
  const { id, path: place, lang, metadata, text } = article;
  const title = titleOf(article);
  return {
    id,
    path: place,
    lang,
    metadata,
    ...(title !== undefined && { title }),
    line: lineOf(article),
    key: keyOf(article),
    digest: contentId(text),
  };
}
