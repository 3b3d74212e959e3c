// In: an article's text, tokenised. Out: tokens as columns, with the sentences and quotations over them.
import type { Article, RegionKind } from './article.ts';
import type { Language } from './language.ts';
import type { Form } from './lexeme.ts';
import type { Span } from './span.ts';

/** Tokens as columns: token `i` covers `[start[i], end[i])` of the text and is spelled `forms[form[i]]`. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `forms`. */
  readonly form: Int32Array;
  /** What it says of the ends of sentences and quotations, as bits (`SIGN`); 0 of most tokens. */
  readonly signs: Uint8Array;
  /** The vocabulary's forms; shared between documents of one language. */
  readonly forms: readonly Form[];
}

/** A run of tokens `[token, tokenEnd)` and the characters it covers. */
export interface TokenSpan extends Span {
  readonly token: number;
  readonly tokenEnd: number;
}

export interface Sentence extends TokenSpan {
  readonly region: RegionKind;
  /** 0-based number of the paragraph (line) it stands in. */
  readonly paragraph: number;
}

/** A quotation: the span covers what is between the marks. */
export interface Quotation extends TokenSpan {
  readonly mark: string;
}

/** An article with its tokens: what annotators and claim makers read. */
export interface Document {
  readonly article: Article;
  readonly language: Language;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** The spelling of token `i`. */
export function formAt(doc: Document, i: number): Form {
  return doc.tokens.forms[doc.tokens.form[i]!]!;
}

/** The text that the tokens `[token, tokenEnd)` cover, as written. */
export function textOf(doc: Document, token: number, tokenEnd: number): string {
  return doc.article.text.slice(doc.tokens.start[token]!, doc.tokens.end[tokenEnd - 1]!);
}

/** The token span of `[token, tokenEnd)`. */
export function tokenSpan(doc: Document, token: number, tokenEnd: number): TokenSpan {
  return { token, tokenEnd, start: doc.tokens.start[token]!, end: doc.tokens.end[tokenEnd - 1]! };
}
