// In: an article's text, tokenised. Out: the document that annotators and claim makers read; its spellings and stretches.
import type { Article } from './article.ts';
import type { Language } from './language.ts';
import type { Form } from './lexeme.ts';
import type { TokenSpan } from './span.ts';
import type { Sentence, Tokenised } from './tokens.ts';

/** A quotation: the span covers what is between the marks. */
export interface Quotation extends TokenSpan {
  readonly mark: string;
}

/** An article with its tokens: what annotators and claim makers read. */
export interface Document extends Tokenised {
  readonly article: Article;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** The spelling of token `i`. */
export function formAt(doc: Tokenised, i: number): Form {
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
