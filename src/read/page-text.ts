// In: pieces of a page's source. Out: the text a reader sees, with every run of it placed in the source.
import { decodeHTML } from 'entities';
import type { SourceRun } from '../core/article.ts';
import { lineAndColumn } from '../core/positions.ts';
import type { Span } from '../core/span.ts';
import { LONGEST_TEXT } from './draft.ts';

export interface PageText {
  readonly text: string;
  readonly runs: readonly SourceRun[];
  readonly captions: readonly Span[];
}

/** Characters that are put together at most: more than any article may have, so that what is more is told and held nowhere. */
const MOST = LONGEST_TEXT + 1;

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});?/y;

/** Takes pieces of a page one after another. */
interface PageTextMaker {
  /** Adds the text that stands at `[start, end)` of the source. */
  readonly add: (start: number, end: number, cdata?: boolean) => void;
  readonly breakLine: () => void;
  readonly openCaption: () => void;
  readonly closeCaption: () => void;
  readonly done: () => PageText;
}

/** What has been put together so far. */
interface Draft {
  readonly source: string;
  /** Where the lines of the source begin. */
  readonly lines: readonly number[];
  readonly out: string[];
  readonly runs: SourceRun[];
  readonly captions: Span[];
  length: number;
  captionFrom: number;
  /** What stands between the text so far and the next piece. */
  gap: '' | ' ' | '\n';
}

/** Puts a text together from pieces of `source`: white space is collapsed, entities decoded, blocks set on lines of their own. */
export function createPageText(source: string, lines: readonly number[]): PageTextMaker {
  const draft: Draft = { source, lines, out: [], runs: [], captions: [], length: 0, captionFrom: -1, gap: '' };
  return {
    add: (start, end, cdata = false) => addPiece(draft, start, end, cdata),
    breakLine: () => {
      draft.gap = '\n';
    },
    openCaption: () => {
      draft.gap = '\n';
      draft.captionFrom = draft.length;
    },
    closeCaption: () => {
      const { captionFrom, length } = draft;
      if (captionFrom >= 0 && length > captionFrom) draft.captions.push({ start: captionFrom, end: length });
      draft.captionFrom = -1;
      draft.gap = '\n';
    },
    done: () => ({ text: draft.out.join(''), runs: draft.runs, captions: draft.captions }),
  };
}

function addPiece(draft: Draft, start: number, end: number, cdata: boolean): void {
  const { source } = draft;
  for (let i = start; i < end && draft.length < MOST; ) {
    if (isSpace(source.charCodeAt(i))) {
      draft.gap ||= ' ';
      i++;
      continue;
    }
    ENTITY.lastIndex = i;
    const entity = !cdata && source[i] === '&' ? ENTITY.exec(source)?.[0] : undefined;
    if (entity) {
      const decoded = decodeHTML(entity);
      if (decoded.trim() === '' && decoded !== '\u00a0') draft.gap ||= ' ';
      else put(draft, decoded, i, decoded.length === entity.length);
      i += entity.length;
      continue;
    }
    const from = i++;
    while (i < end && !isSpace(source.charCodeAt(i)) && (cdata || source[i] !== '&')) i++;
    put(draft, source.slice(from, i), from, true);
  }
}

/** Appends a text that stands at `at` in the source; `unbroken` when it is as long there as here. */
function put(draft: Draft, text: string, at: number, unbroken: boolean): void {
  const { out, runs } = draft;
  if (draft.gap !== '' && draft.length > 0) {
    out.push(draft.gap);
    draft.length++;
  }
  draft.gap = '';
  const { length } = draft;
  const [line, column] = lineAndColumn(draft.lines, at);
  const last = runs[runs.length - 1];
  const continues =
    unbroken && last?.end === length && last.line === line && last.column + length - last.start === column;
  if (continues) runs[runs.length - 1] = { ...last, end: length + text.length };
  else runs.push({ start: length, end: length + text.length, line, column });
  out.push(text);
  draft.length += text.length;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c;
}
