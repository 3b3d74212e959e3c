// In: the arguments of a bench over an archive (NDJSON of articles). Out: its articles and options, and what the tool finds in a few of them.
import process from 'node:process';
import { packed } from '../../src/align/signatures.ts';
import { loadFurniture } from '../../src/cli/inputs.ts';
import type { Article } from '../../src/core/article.ts';
import type { Conflict } from '../../src/core/conflict.ts';
import { check, extract } from '../../src/pipeline.ts';
import { readArticles } from '../../src/read/articles.ts';
import { loadSpeaker } from '../../src/report/messages/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { createSetup } from '../../src/setup.ts';
import { ROOT } from '../user-seconds.ts';

export const SEED = 20130203;

interface Bench {
  readonly articles: readonly Article[];
  /** `--list`: each miss is shown. */
  readonly listed: boolean;
  /** Is a kind to be run: named, or none is? */
  readonly isWanted: (kind: string) => boolean;
  readonly conflictsOf: (articles: readonly Article[]) => Promise<readonly Conflict[]>;
}

/** Opens the archive that the command line names; without one, says how it is used and ends the process with 2. */
export async function openBench(script: string): Promise<Bench> {
  const [archive, ...options] = process.argv.slice(2);
  if (archive === undefined) {
    console.error(`usage: tsx bench/planted/${script} ARCHIVE [--list] [KIND…]`);
    process.exit(2);
  }
  const setup = createSetup();
  const say = await loadSpeaker('en');
  const log = { problem: () => undefined, skipped: () => undefined };
  const articles: Article[] = [];
  for await (const article of readArticles([archive], { cwd: ROOT, log, furniture: loadFurniture(), lang: 'auto' }))
    articles.push(article);
  const kinds = options.filter((option) => !option.startsWith('--'));
  return {
    articles,
    listed: options.includes('--list'),
    isWanted: (kind) => kinds.length === 0 || kinds.includes(kind),
    conflictsOf: async (compared) => {
      const extractions = compared.map((article) => extract(article, setup));
      const extracted = {
        signatures: packed(extractions),
        article: (i: number) => compared[i]!,
        extraction: (i: number) => extractions[i]!,
      };
      return (await check(extracted, RULES, say, setup)).conflicts;
    },
  };
}

/** An alarm: no note, and nothing explains it. */
export const isLoud = ({ severity, explanation }: Conflict): boolean => severity !== 'note' && !explanation;
