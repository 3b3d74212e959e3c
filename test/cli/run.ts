// In: a command line, and the files it is run among. Out: what it printed and its exit code; nothing leaves the process.
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';
import { folderOf, streamOf } from '../read/articles.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Io['env'];
  readonly columns?: number;
  readonly now?: string;
  readonly terminal?: NodeJS.WritableStream;
}

/** Runs `factdiff …argv` in-process. */
export async function factdiff(argv: readonly string[], world: World = {}): Promise<Ran> {
  const out: Buffer[] = [];
  let stderr = '';
  const io: Io = {
    stdout: (text) => void out.push(Buffer.from(text as string)),
    stderr: (text) => {
      stderr += text;
    },
    stdin: () => streamOf(world.stdin ?? ''),
    env: world.env ?? {},
    cwd: world.cwd ?? folderOf(world.files ?? {}),
    columns: world.columns,
    terminal: world.terminal,
    today: () => '2026-11-22',
    now: () => world.now ?? '2026-11-22T09:30:00Z',
  };
  const code = await run(argv, io);
  return { code, stdout: Buffer.concat(out).toString('utf8'), stderr };
}

export const ARABIC =
  'عنوان الخبر\n\nانطلقت الجولة الثالثة من المحادثات في بغداد اليوم الأربعاء بمشاركة وفود من البلدين.\n';
export const ENGLISH =
  'Talks open in Baghdad\n\nThe third round of talks between Iraq and the United States opened in Baghdad on Wednesday.\n';
