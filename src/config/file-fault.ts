// In: what the system said when a file could not be read or written. Out: the same in a user's words.
import type { Say } from '../core/say.ts';

/** Codes of Node.js that have words; any other code, or message, is given as it is. */
const SAID: ReadonlySet<string> = new Set([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EISDIR',
  'ENOTDIR',
  'ENOSPC',
  'EROFS',
  'EFBIG',
]);

const LONGEST = 120;

/** Why a file could not be read or written: there is no such file; no permission. */
export function fileFault(error: unknown, say: Say): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = code ?? message;
  return SAID.has(known) ? say(`file.${known}`) : (code ?? message.slice(0, LONGEST));
}
