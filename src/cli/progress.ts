// In: how far a run has come. Out: a bar on standard error where somebody waits for a long run; it leaves no trace.
import type { SingleBar } from 'cli-progress';
import type { Article } from '../core/article.ts';
import type { MessageParams } from '../core/say.ts';
import type { CommandContext } from './context.ts';
import type { Inputs } from './inputs.ts';
import { now } from './stopwatch.ts';

/** Work that is over sooner shows none. */
const PATIENCE_MS = 1000;
/** So often the bar is drawn anew. */
const PAUSE_MS = 100;

export interface Progress {
  /** `share` of the work is done, 0 to 1; `params` of the message are those beside the time left. */
  readonly show: (share: number, params: MessageParams) => Promise<void> | undefined;
  readonly stop: () => void;
}

/** A bar with the words of a message. It is drawn on a terminal alone, never when quiet. */
export function progressOf(
  message: 'progress.reading' | 'progress.comparing',
  quiet: boolean,
  { io, say }: Pick<CommandContext, 'io' | 'say'>,
  patience = PATIENCE_MS,
): Progress {
  const { terminal } = io;
  if (!terminal || quiet) return { show: () => undefined, stop: () => undefined };
  let start: number | undefined;
  let drawn = 0;
  let bar: SingleBar | undefined;
  const draw = async (share: number, spent: number, params: MessageParams): Promise<void> => {
    const left = share === 0 ? '…' : clock((spent * (1 - share)) / share / 1000);
    if (!bar) {
      bar = await createBar(terminal);
      bar.start(1, share, { words: '' });
    }
    bar.update(share, { words: say(message, { ...params, left }) });
  };
  return {
    show: (share, params) => {
      const at = now();
      start ??= at;
      if (at - start < patience || at - drawn < PAUSE_MS) return undefined;
      drawn = at;
      return draw(share, at - start, params);
    },
    stop: () => bar?.stop(),
  };
}

/** The articles of the inputs, with a bar of how many files, and how much of a large one, have been read. */
export async function* withProgress(
  { articles, progress }: Pick<Inputs, 'articles' | 'progress'>,
  quiet: boolean,
  context: Pick<CommandContext, 'io' | 'say'>,
  patience?: number,
): AsyncGenerator<Article> {
  const bar = progressOf('progress.reading', quiet, context, patience);
  const start = now();
  let read = 0;
  try {
    for await (const article of articles) {
      const { done, total } = progress();
      const rate = Math.round(++read / ((now() - start) / 1000));
      if (total > 0) await bar.show(done / total, { files: `${Math.floor(done)}/${total}`, rate });
      yield article;
    }
  } finally {
    bar.stop();
  }
}

/** Seconds as minutes and seconds, with hours where there are any. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
}

async function createBar(stream: NodeJS.WritableStream): Promise<SingleBar> {
  const { default: progress } = await import('cli-progress');
  const format = '{bar} {percentage} % · {words}';
  return new progress.SingleBar(
    { format, stream, clearOnComplete: true, hideCursor: true, fps: 10 },
    progress.Presets.rect,
  );
}
