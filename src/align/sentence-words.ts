// In: a sentence of a text. Out: its words as its keys count them, each looked up when it is asked for.
import type { Span } from '../core/span.ts';
import type { SubstitutedWord } from '../core/topic.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordFacts } from '../lexicon/word-facts.ts';
import { tokenise, wordSpans } from '../text/tokenise.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { SentenceWords } from './pairs.ts';

interface Tongue {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
}

/** The words of one sentence as its keys count them, with their places in the article's text. */
export function wordsOf(text: string, sentence: Span, tongue: () => Tongue): SentenceWords {
  const spans = wordSpans(text, sentence.start, sentence.end);
  const known: SubstitutedWord[] = [];
  const lookUp = ({ start, end }: Span): SubstitutedWord => {
    const { vocabulary, lexicon } = tongue();
    const { forms, form } = tokenise(text, vocabulary, start, end);
    return { start, end, ...wordFacts(forms[form[0]!]!, lexicon) };
  };
  return {
    text,
    spans,
    wordAt: (i) => {
      known[i] ??= lookUp(spans[i]!);
      return known[i];
    },
  };
}
