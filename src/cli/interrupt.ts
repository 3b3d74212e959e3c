// In: Ctrl-C, or a request to end. Out: the end of the run within a second: what has been extracted is kept, and that is said.
import process from 'node:process';
import type { CommandContext } from './context.ts';
import { now } from './stopwatch.ts';

/** A run that can be ended from outside. */
export interface Interruptible {
  /** Nothing else is heard until `listen`: a signal ends the process by itself, at once. For work that cannot be put down. */
  readonly deafen: () => void;
  readonly listen: () => void;
  /** Lets a signal be heard, now and then; to be awaited inside long work. */
  readonly breathe: () => Promise<void> | undefined;
}

/** What a shell is told of a process that ended by a signal: 128 and its number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof SIGNALS;

const HELD_BREATH_MS = 50;
const SHOW_CURSOR = '\u001b[?25h';

/**
 * Runs `work`; a signal ends the process after `keep`, which says whether anything was kept. All that is written meanwhile is written
 * whole, so that nothing else need be undone.
 */
export async function interruptible<T>(
  { io, say }: CommandContext,
  keep: () => boolean,
  work: (run: Interruptible) => Promise<T>,
): Promise<T> {
  const end = (signal: Signal): never => {
    const message = keep() ? 'cli.interrupted-kept' : 'cli.interrupted';
    io.stderr(`${io.terminal ? `${SHOW_CURSOR}\n` : ''}factdiff: ${say(message)}\n`);
    process.exit(SIGNALS[signal]);
  };
  const signals = Object.keys(SIGNALS) as Signal[];
  const deafen = (): void => {
    for (const signal of signals) process.off(signal, end);
  };
  const listen = (): void => {
    deafen();
    for (const signal of signals) process.on(signal, end);
  };
  let heard = now();
  const breathe = (): Promise<void> | undefined => {
    if (now() - heard < HELD_BREATH_MS) return undefined;
    return new Promise((done) =>
      setImmediate(() => {
        heard = now();
        done();
      }),
    );
  };
  listen();
  try {
    return await work({ deafen, listen, breathe });
  } finally {
    deafen();
  }
}
