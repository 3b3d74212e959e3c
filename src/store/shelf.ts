// In: articles with what their comparison needs, in order. Out: the same by number: from memory while they are few, else from a spool.
import type { Article } from '../core/article.ts';
import { textOf } from './encoding.ts';
import { openSpool, type Spool } from './spool.ts';

interface Shelf {
  /** Numbers count from 0. */
  readonly add: (article: Article, rest: Uint8Array) => number;
  readonly load: (number: number) => Book;
  readonly close: () => void;
}

interface Book {
  readonly article: Article;
  readonly rest: Uint8Array;
}

/** What a run holds in memory before it writes to disk. */
const LARGEST_IN_MEMORY = 1 << 25;

/** A shelf whose spool lies in `folder`. */
export function openShelf(folder: string): Shelf {
  let books: Book[] = [];
  let size = 0;
  let count = 0;
  let spool: Spool | undefined;
  const store = (to: Spool, { article, rest }: Book): void => {
    to.add(Buffer.from(JSON.stringify(article)));
    to.add(rest);
  };
  return {
    add: (article, rest) => {
      if (spool) store(spool, { article, rest });
      else books.push({ article, rest });
      size += article.text.length * 2 + rest.length;
      if (!spool && size > LARGEST_IN_MEMORY) {
        spool = openSpool(folder);
        for (const book of books) store(spool, book);
        books = [];
      }
      return count++;
    },
    load: (number) => {
      if (!spool) return books[number]!;
      const [article, rest] = spool.readTwo(2 * number);
      return { article: JSON.parse(textOf(article)) as Article, rest };
    },
    close: () => spool?.close(),
  };
}
