// In: a sentence of a text. Out: its words as its keys count them, each looked up when it is asked for.
import type { Form } from '../core/lexeme.ts';
import type { Span } from '../core/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordFacts } from '../lexicon/word-facts.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { SentenceWords } from './pairs.ts';

interface Tongue {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
}

/** The words of one sentence as its keys count them, with their places in the article's text. */
export function wordsOf(text: string, sentence: Span, { vocabulary, lexicon }: Tongue): SentenceWords {
  const { start, end, forms, form, count } = tokenise(text, vocabulary, sentence.start, sentence.end);
  const spans: Span[] = [];
  const kept: Form[] = [];
  for (let i = 0; i < count; i++) {
    if (forms[form[i]!]!.key === 0) continue;
    spans.push({ start: start[i]!, end: end[i]! });
    kept.push(forms[form[i]!]!);
  }
  return { text, spans, wordAt: (i) => ({ ...spans[i]!, ...wordFacts(kept[i]!, lexicon) }) };
}
