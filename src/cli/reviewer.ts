// In: the option, the environment and git. Out: the name that a verdict is signed with.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Io } from './io.ts';

/** `--who`, else FACTDIFF_REVIEWER, else git's user.name; empty where nobody gave a name. */
export async function reviewerName(given: string | undefined, io: Io): Promise<string> {
  const named = given ?? io.env.FACTDIFF_REVIEWER;
  if (named !== undefined) return named.trim();
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name'], { cwd: io.cwd });
    return stdout.trim();
  } catch {
    return '';
  }
}
