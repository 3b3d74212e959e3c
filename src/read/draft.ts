// In: what a format's reader finds. Out: the draft of an article, before it has an id and a language.
import type { FieldPart, Region, SourceMap } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import type { Stated } from './metadata.ts';
import type { HeadlineAt } from './regions.ts';

/** In UTF-16 code units. The longest articles have a hundredth of it; what is longer is a book, a dump or an attack. */
export const LONGEST_TEXT = 2_000_000;

export interface Draft {
  readonly text: string;
  readonly stated: Stated;
  /** The part that is body and, where the headline is its first line, headline. */
  readonly body: Span;
  readonly headline: HeadlineAt;
  /** Regions that the format itself tells, in order, outside `body`. */
  readonly around: readonly Region[];
  /** Parts of the body that the format itself marks as captions. */
  readonly captions?: readonly Span[];
  readonly source: SourceMap;
  /** Host of the address that a page says it stands at: its outlet, when nothing names one. */
  readonly site?: string;
  /** Where a record stood before its file was divided among several readers. */
  readonly file?: string;
  /** A record of a larger file: it is reported as `FILE#id`. */
  readonly record: boolean;
}

/** Why a file holds no article that can be read: the id of a message and its parameters. */
export interface Fault {
  readonly fault: string;
  readonly line?: number;
  readonly declared?: string;
}

export type DraftRead = { readonly draft: Draft } | Fault;

/** A draft of an article whose title and body are fields of their own. */
export function draftOfFields(
  title: string | undefined,
  body: string,
  stated: Stated,
  source: (fields: FieldPart[]) => SourceMap,
  record = true,
): Draft {
  const text = title === undefined ? body : `${title}\n\n${body}`;
  const from = text.length - body.length;
  const fields: FieldPart[] = [
    ...(title === undefined ? [] : [{ field: 'title' as const, start: 0, end: title.length }]),
    { field: 'body', start: from, end: text.length },
  ];
  return {
    text,
    stated,
    body: { start: from, end: text.length },
    headline: title === undefined ? { at: 'line' } : { at: 'apart', title },
    around: title === undefined ? [] : [{ kind: 'headline', start: 0, end: title.length }],
    source: source(fields),
    record,
  };
}
