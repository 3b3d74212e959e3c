// In: the process. Out: the streams, environment and colours that commands are given, so that tests can call them in-process.
import process from 'node:process';

/** What a command may touch of the outside. */
export interface Io {
  /** Writes; a promise where the reader is slower than the run: who waits for it holds no more than one piece. */
  readonly stdout: (text: string | Uint8Array) => void | Promise<void>;
  readonly stderr: (text: string) => void;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Columns of the terminal on standard output; undefined when it is none. */
  readonly columns: number | undefined;
  /** Standard error where it is a terminal: there is somebody to show progress to. */
  readonly terminal: NodeJS.WritableStream | undefined;
  /** Today as an ISO day, in UTC: only dates of the user's own settings are held against it, never an article's. */
  readonly today: () => string;
  /** ISO 8601, UTC, to the second: when a verdict was given. */
  readonly now: () => string;
}

/**
 * The real process. A reader that goes away (`| head`) ends the output, not the run; of a full disk `lost` hears once, with the code
 * of the error.
 */
export function processIo(lost: (reason: string) => void): Io {
  const told = new Set<string>();
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || told.has(code)) return;
    told.add(code);
    lost(code);
  });
  return {
    stdout: written,
    stderr: (text) => void process.stderr.write(text),
    stdin: () => process.stdin,
    env: process.env,
    cwd: process.cwd(),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    terminal: process.stderr.isTTY ? process.stderr : undefined,
    today: () => instant(process.env.SOURCE_DATE_EPOCH).slice(0, 10),
    now: () => instant(process.env.SOURCE_DATE_EPOCH),
  };
}

let drained: Promise<void> | undefined;

/** Waits, where the reader is slower, for all that was written: one promise for all pieces. */
function written(text: string | Uint8Array): void | Promise<void> {
  if (process.stdout.write(text) || process.stdout.destroyed) return;
  drained ??= new Promise((done) => {
    const end = (): void => {
      process.stdout.off('drain', end).off('close', end);
      drained = undefined;
      done();
    };
    process.stdout.on('drain', end).on('close', end);
  });
  return drained;
}

/** SOURCE_DATE_EPOCH stands in for the clock where runs must be repeatable (https://reproducible-builds.org/specs/source-date-epoch/). */
function instant(epoch: string | undefined): string {
  const seconds = Number(epoch);
  const now = epoch !== undefined && Number.isFinite(seconds) ? seconds * 1000 : Date.now();
  return `${new Date(now).toISOString().slice(0, 19)}Z`;
}
