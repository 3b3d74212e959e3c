// In: a command of a document. Out: what it prints and how it ends, run in a folder of its own, `factdiff` being the built command.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Shell = (command: string) => Ended;

/** A shell in a new folder that holds the example's articles as `articles/`, as a reader of the documents has them. */
export function openShell(root: string): Shell {
  const folder = mkdtempSync(path.join(tmpdir(), 'factdiff-docs-'));
  const bin = path.join(folder, '.bin');
  mkdirSync(bin);
  const program = path.join(root, 'bin/factdiff.js');
  writeFileSync(path.join(bin, 'factdiff'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`, {
    mode: 0o755,
  });
  const cwd = path.join(folder, 'desk');
  cpSync(path.join(root, 'docs/example'), path.join(cwd, 'articles'), { recursive: true });
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: folder,
    LANG: 'C.UTF-8',
    FACTDIFF_REVIEWER: 'Layla',
  };
  return (command) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
      cwd,
      env,
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  };
}
