// In: paths and articles as a program has them. Out: the articles that the pipeline reads, in the order of a run on the command line.
import { loadFurniture } from '../cli/inputs.ts';
import type { Article, Lang } from '../core/article.ts';
import { readArticles } from '../read/articles.ts';
import type { KeptLog } from '../read/log.ts';

/** An article that is already in memory. */
export interface NewsArticle {
  /** The running text. HTML in it is made plain. */
  readonly text: string;
  /** Without a title the first line of the text is the headline. */
  readonly title?: string;
  /** Names the article in the report. Without one it is made of the text, and the same text has the same id on every run. */
  readonly id?: string;
  readonly outlet?: string;
  /** ISO 8601: a date, or a date and time. Relative times ("yesterday") count from it. */
  readonly published?: string;
  readonly url?: string;
  /** The news agency that the text came from. */
  readonly agency?: string;
  /** Told from the text when it is not given. */
  readonly lang?: Lang;
}

/** Paths of files and folders, globs, and articles in memory, in any mixture. Their order changes nothing in a report but for `#2` of copies. */
export type Input = Iterable<string | NewsArticle> | AsyncIterable<string | NewsArticle>;

/** How articles are read. */
export interface ReadingOptions {
  /** Language of all articles; `auto` tells each by its letters and words. Default: `auto`. */
  readonly lang?: 'auto' | Lang;
  /** Where relative paths start. Default: the working directory of the process. */
  readonly cwd?: string;
}

/** Articles in memory are read as lines of NDJSON are: same metadata, same regions. */
export async function* articlesOf(
  input: Input,
  { lang = 'auto', cwd = '.' }: ReadingOptions,
  log: KeptLog,
): AsyncGenerator<Article> {
  const paths: string[] = [];
  const records: Uint8Array[] = [];
  for await (const item of input)
    if (typeof item === 'string') paths.push(item);
    else records.push(Buffer.from(`${JSON.stringify(item)}\n`));
  const inputs = [...(records.length > 0 ? ['-'] : []), ...paths];
  const stdin = async function* (): AsyncGenerator<Uint8Array> {
    yield* records;
  };
  for await (const article of readArticles(inputs, { cwd, log, lang, furniture: loadFurniture(), stdin }))
    yield article.path.startsWith('-#') ? { ...article, path: article.id } : article;
}
