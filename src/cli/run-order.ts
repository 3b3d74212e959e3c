// In: articles that were read by several runs. Out: the order, ids and paths that one run over all of their files gives them.
import type { Article } from '../core/article.ts';
import { byCodeUnit, inTurn } from '../core/order.ts';
import { createIdentities } from '../read/identity.ts';

/** Where an article stood in the input. */
interface InputPlace {
  readonly id: string;
  readonly file: string;
  /** 0 where the file is the article. */
  readonly line: number;
}

/** An article's id and path in the run. */
export type Named = Pick<Article, 'id' | 'path'>;

/** The line of its file where an article begins; 0 where the file is the article. */
export function lineOf({ source }: Pick<Article, 'source'>): number {
  if (source.kind === 'record') return source.line;
  return (source.kind === 'page' && source.runs[0]?.line) || 0;
}

/** Places in the order in which one run reads them: standard input, then files by name, each from its first line on. */
const inOrder = inTurn<InputPlace>(
  (a, b) => Number(b.file === '-') - Number(a.file === '-'),
  (a, b) => byCodeUnit(a.file, b.file),
  (a, b) => a.line - b.line,
  (a, b) => byCodeUnit(a.id, b.id),
);

/** The articles in the order of one run, each with the id and path that it has there: of two that share an id, the second gets `#2`. */
export function inOneRun<T extends Named & { readonly line: number }>(
  articles: readonly T[],
): Array<readonly [article: T, named: Named]> {
  const identify = createIdentities();
  const placed = articles.map((article) => ({ article, place: placeOf(article) }));
  placed.sort((a, b) => inOrder(a.place, b.place));
  return placed.map(({ article, place }) => {
    const id = identify(article.id);
    return [article, { id, path: place.file === article.path ? article.path : `${place.file}#${id}` }];
  });
}

/** A record of a larger file is reported as `FILE#id`. */
function placeOf({ id, path, line }: Named & { readonly line: number }): InputPlace {
  return { id, file: path.endsWith(`#${id}`) ? path.slice(0, -id.length - 1) : path, line };
}
