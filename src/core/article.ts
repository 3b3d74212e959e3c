// In: what a reader makes of a file. Out: the article that every stage works on.
import type { Span } from './span.ts';

/** ISO 639-1 code of a language that factdiff reads. */
export type Lang = 'ar' | 'en';

/** Each of them; CONTRIBUTING.md tells what one more asks for. */
export const LANGS = ['ar', 'en'] as const satisfies readonly Lang[];

/**
 * headline: the title; body: running text; caption: a caption or credit line; boilerplate: page furniture (related
 * links, comment forms); meta: front matter. Nothing is deleted: what is set aside keeps its place in the text.
 */
export type RegionKind = 'headline' | 'body' | 'caption' | 'boilerplate' | 'meta';

/** A part of the text by what it is. Regions are disjoint and in order; they need not cover the text. */
export interface Region extends Span {
  readonly kind: RegionKind;
}

/** Where an article's text came from, so that offsets can be given as people see them in the source file. */
export type SourceMap =
  /** The text is the whole decoded file. */
  | { readonly kind: 'file' }
  /** The text was put together from the named fields of a record; each part keeps offsets of its own. */
  | { readonly kind: 'record'; readonly line: number; readonly fields: readonly FieldPart[] }
  /** As `record`, but each run of text also knows its place in the source file (HTML, XML). */
  | { readonly kind: 'page'; readonly fields: readonly FieldPart[]; readonly runs: readonly SourceRun[] };

/** One field of a record: where it lies in the article's text. */
export interface FieldPart extends Span {
  readonly field: 'title' | 'body';
}

/** A run of the article's text that stands unbroken in the source file, at a 1-based line and column (UTF-16). */
export interface SourceRun extends Span {
  readonly line: number;
  readonly column: number;
}

/** What is said about an article, by itself or beside it. */
export interface Metadata {
  readonly outlet?: string;
  /** ISO 8601 date, or date and time with or without a zone; also a year or a month. */
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
  readonly agency?: string;
}

/** One news article, decoded once and never altered afterwards. */
export interface Article {
  /** The stated id, else a hash of the content; a byte-copy of an earlier article gets `#2`. */
  readonly id: string;
  /** The path as it is reported; for a record of a larger file `FILE#id`. */
  readonly path: string;
  readonly text: string;
  readonly lang: Lang;
  readonly metadata: Metadata;
  readonly regions: readonly Region[];
  readonly source: SourceMap;
  /** A fact of the desk's own list, written as an article of one sentence. */
  readonly reference?: true;
}
