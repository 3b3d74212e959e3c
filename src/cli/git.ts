// In: a git reference. Out: the files that differ from it, in the work tree too; git is asked, nothing in the repository is run.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../core/errors.ts';
import type { Say } from '../core/say.ts';

const execute = promisify(execFile);
const LARGEST = 256 * 1024 * 1024;

/**
 * Absolute paths of the files that were added or altered since `ref` parted from the current branch, tracked or not.
 * @throws UserError when this is no repository, or it has no such reference.
 */
export async function changedSince(ref: string, cwd: string, say: Say): Promise<string[]> {
  const root = (await git(['rev-parse', '--show-toplevel'], cwd, () => say('cli.no-repository'), say)).replace(
    /\n$/,
    '',
  );
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = (await git(asked, cwd, () => say('cli.no-git-ref', { ref }), say)).trim();
  // In a shallow clone the commit where the branches part may be missing: then the reference itself is compared with.
  const base = (await git(['merge-base', commit, 'HEAD'], cwd, () => '', say).catch(() => commit)).trim();
  const differ = await git(['diff', '--name-only', '--no-renames', '-z', base, '--'], root, (text) => text, say);
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z'], root, (text) => text, say);
  return [...differ.split('\0'), ...untracked.split('\0')]
    .filter((name) => name !== '')
    .map((name) => path.join(root, name));
}

/** Without the repository's own hooks and helpers, which it could use to run a program. */
async function git(argv: readonly string[], cwd: string, fault: (stderr: string) => string, say: Say): Promise<string> {
  try {
    const { stdout } = await execute('git', ['-c', 'core.fsmonitor=false', ...argv], { cwd, maxBuffer: LARGEST });
    return stdout;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
    throw new UserError(code === 'ENOENT' ? say('cli.no-git') : fault(stderr.trim()));
  }
}
