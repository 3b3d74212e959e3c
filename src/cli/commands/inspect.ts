// In: articles or texts. Out: every mention found in them, with offsets and the rule that found it.
import type { Command } from 'commander';
import type { Article, Lang } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import { inspectText } from '../../pipeline.ts';
import { showMention } from '../../report/inspect.ts';
import { createSetup } from '../../setup.ts';
import { type Io, readStdin } from '../io.ts';

interface TextLine {
  readonly id: string;
  readonly text: string;
  readonly lang: Lang;
  readonly ref: string | null;
}

export function inspectCommand(program: Command, io: Io, _exit: (code: number) => void): void {
  program
    .command('inspect')
    .argument('[paths...]')
    .option('--input <kind>', 'what standard input holds: ndjson (each line a text of its own)')
    .option('--format <format>', 'ndjson', 'ndjson')
    .action(async (_paths: string[], options: { input?: string }) => {
      if (options.input !== 'ndjson') throw new UserError('inspect reads --input ndjson so far.');
      const setup = createSetup();
      for (const line of (await readStdin(io)).split('\n')) {
        if (line.trim() === '') continue;
        const { id, text, lang, ref } = JSON.parse(line) as TextLine;
        const mentions = inspectText(asArticle(id, text, lang), ref ?? undefined, setup);
        io.stdout(`${JSON.stringify({ id, mentions: mentions.map((mention) => showMention(mention, text)) })}\n`);
      }
    });
}

/** A bare text as an article without a headline. */
function asArticle(id: string, text: string, lang: Lang): Article {
  return {
    id,
    path: id,
    text,
    lang,
    metadata: {},
    regions: [{ kind: 'body', start: 0, end: text.length }],
    source: { kind: 'file' },
  };
}
