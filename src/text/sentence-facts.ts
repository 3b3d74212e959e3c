// In: a document. Out: its sentences as alignment needs them: place, region, and the keys of their words.
import type { Document } from '../core/document.ts';
import type { SentenceFacts } from '../core/extraction.ts';
import type { Sentence } from '../core/tokens.ts';

/** Sentence facts of a document, in order; one for each of its sentences. */
export function sentenceFacts(doc: Document): SentenceFacts[] {
  return doc.sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    region: sentence.region,
    paragraph: sentence.paragraph,
    keys: keysOf(doc, sentence).keys,
  }));
}

/** Keys of the words and numbers of a sentence with the token that each stands for; punctuation has none. */
export function keysOf(
  doc: Document,
  sentence: Pick<Sentence, 'token' | 'tokenEnd'>,
): { readonly keys: Int32Array; readonly tokens: Int32Array } {
  const { forms, form } = doc.tokens;
  const keys = new Int32Array(sentence.tokenEnd - sentence.token);
  const tokens = new Int32Array(keys.length);
  let n = 0;
  for (let i = sentence.token; i < sentence.tokenEnd; i++) {
    const { key } = forms[form[i]!]!;
    if (key === 0) continue;
    keys[n] = key;
    tokens[n++] = i;
  }
  return { keys: keys.slice(0, n), tokens: tokens.slice(0, n) };
}
