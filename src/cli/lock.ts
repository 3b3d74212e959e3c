// In: a file that several processes may change. Out: one of them at a time; a lock whose process died is taken over.
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const WAIT_MS = 25;
const PATIENCE_MS = 10_000;

/**
 * Runs `action` while `FILE.lock` is held. A lock of a process that no longer lives is removed.
 * @throws NodeJS.ErrnoException when the lock cannot be made; with the code ELOCKED when another process keeps it for ten seconds.
 */
export async function whileLocked<T>(file: string, action: () => T | Promise<T>): Promise<T> {
  const lock = `${file}.lock`;
  for (let waited = 0; !acquired(lock); waited += WAIT_MS) {
    if (waited >= PATIENCE_MS) throw Object.assign(new Error(`${lock} is held`), { code: 'ELOCKED' });
    await new Promise((done) => setTimeout(done, WAIT_MS));
  }
  try {
    return await action();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The lock is linked into place with its process already written in it: it is never seen empty. */
function acquired(lock: string): boolean {
  const own = `${lock}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(own, String(process.pid), { flag: 'wx' });
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isAbandoned(lock)) remove(lock, own);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Of several that wait one alone succeeds in taking an abandoned lock away. */
function remove(lock: string, own: string): void {
  try {
    renameSync(lock, own);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function isAbandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
