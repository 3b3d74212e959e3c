// In: an article's text, tokenised. Out: tokens as columns, and the sentences over them.
import type { RegionKind } from './article.ts';
import type { Form } from './lexeme.ts';
import type { TokenSpan } from './span.ts';

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

/** What has tokens: all that a language needs to see of a document. */
export interface Tokenised {
  readonly tokens: Tokens;
}

export interface Sentence extends TokenSpan {
  readonly region: RegionKind;
  /** 0-based number of the paragraph (line) it stands in. */
  readonly paragraph: number;
}
