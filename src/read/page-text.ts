// In: pieces of a page's source. Out: the text a reader sees, with every run of it placed in the source.
import { decodeHTML } from 'entities';
import type { SourceRun } from '../core/article.ts';
import { lineAndColumn } from '../core/positions.ts';
import type { Span } from '../core/span.ts';

export interface PageText {
  readonly text: string;
  readonly runs: readonly SourceRun[];
  readonly captions: readonly Span[];
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});?/y;

/** Puts a text together from pieces of `source`: white space is collapsed, entities decoded, blocks set on lines of their own. */
export function createPageText(source: string, lines: readonly number[]) {
  const out: string[] = [];
  const runs: SourceRun[] = [];
  const captions: Span[] = [];
  let length = 0;
  let captionFrom = -1;
  /** What stands between the text so far and the next piece. */
  let gap: '' | ' ' | '\n' = '';

  const put = (text: string, at: number, unbroken: boolean): void => {
    if (gap !== '' && length > 0) {
      out.push(gap);
      length++;
    }
    gap = '';
    const last = runs[runs.length - 1];
    const [line, column] = lineAndColumn(lines, at);
    const continues =
      unbroken && last && last.end === length && last.line === line && last.column + (last.end - last.start) === column;
    if (continues) runs[runs.length - 1] = { ...last, end: length + text.length };
    else runs.push({ start: length, end: length + text.length, line, column });
    out.push(text);
    length += text.length;
  };

  const add = (start: number, end: number, cdata = false): void => {
    for (let i = start; i < end; ) {
      if (isSpace(source.charCodeAt(i))) {
        if (gap === '') gap = ' ';
        i++;
        continue;
      }
      ENTITY.lastIndex = i;
      const entity = !cdata && source[i] === '&' ? ENTITY.exec(source)?.[0] : undefined;
      if (entity) {
        const decoded = decodeHTML(entity);
        if (decoded.trim() === '' && decoded !== '\u00a0') gap ||= ' ';
        else put(decoded, i, decoded.length === entity.length);
        i += entity.length;
        continue;
      }
      const from = i++;
      while (i < end && !isSpace(source.charCodeAt(i)) && (cdata || source[i] !== '&')) i++;
      put(source.slice(from, i), from, true);
    }
  };

  return {
    add,
    breakLine: (): void => {
      gap = '\n';
    },
    openCaption: (): void => {
      gap = '\n';
      captionFrom = length;
    },
    closeCaption: (): void => {
      if (captionFrom >= 0 && length > captionFrom) captions.push({ start: captionFrom, end: length });
      captionFrom = -1;
      gap = '\n';
    },
    done: (): PageText => ({ text: out.join(''), runs, captions }),
  };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c;
}
