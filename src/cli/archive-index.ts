// In: the folder of an index. Out: the index, open; what keeps it from being used is said as the user's error.
import path from 'node:path';
import { UserError } from '../core/errors.ts';
import type { DeskData } from '../setup.ts';
import { type Archive, openArchive } from '../store/archive.ts';
import type { CommandContext } from './context.ts';
import { editionOf } from './resources.ts';

const WAIT_MS = 100;
const PATIENCE_MS = 30_000;

/**
 * Opens an index, to write or to read. While another process has it open it is waited for.
 * @throws UserError when it stays locked, is none, is damaged, or was made by another version.
 */
export async function openIndex(
  folder: string,
  data: DeskData,
  write: boolean,
  { io, say }: CommandContext,
): Promise<Archive> {
  const tell = (): void => io.stderr(`factdiff: ${say('cli.index-rebuilt', { folder })}\n`);
  for (let waited = 0; ; waited += WAIT_MS) {
    try {
      return await openArchive(path.resolve(io.cwd, folder), editionOf(data), { write, tell });
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== 'LEVEL_LOCKED' || waited >= PATIENCE_MS)
        throw new UserError(say('cli.index-unusable', { folder, reason }));
      await new Promise((done) => setTimeout(done, WAIT_MS));
    }
  }
}

function reasonOf(error: unknown): string {
  const { cause, code, message } = error as { cause?: { code?: string }; code?: string; message: string };
  return cause?.code ?? code ?? message;
}
