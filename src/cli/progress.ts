// In: articles as they are read. Out: the same articles; a bar on standard error where somebody waits for a long run.
import type { SingleBar } from 'cli-progress';
import type { Article } from '../core/article.ts';
import type { CommandContext } from './context.ts';
import type { Inputs } from './inputs.ts';

/** Runs that are over sooner show none. */
const PATIENCE_MS = 1000;

/** The articles of the inputs. The bar counts files; it is drawn on a terminal alone, never when quiet, and leaves no trace. */
export async function* withProgress(
  { articles, progress }: Inputs,
  quiet: boolean,
  { io, say }: CommandContext,
  patience = PATIENCE_MS,
): AsyncGenerator<Article> {
  const { terminal } = io;
  if (!terminal || quiet) return yield* articles;
  const start = Date.now();
  let bar: SingleBar | undefined;
  try {
    for await (const article of articles) {
      const { done, total } = progress();
      if (!bar && total > 1 && Date.now() - start >= patience) {
        bar = await createBar(terminal, say('progress.bar'));
        bar.start(total, done);
      }
      bar?.update(done);
      yield article;
    }
  } finally {
    bar?.stop();
  }
}

async function createBar(stream: NodeJS.WritableStream, words: string): Promise<SingleBar> {
  const { default: progress } = await import('cli-progress');
  const format = `{bar} {value}/{total} ${words} · {eta_formatted}`;
  return new progress.SingleBar(
    { format, stream, clearOnComplete: true, hideCursor: true, fps: 10 },
    progress.Presets.rect,
  );
}
