// In: a sentence of a text. Out: its words as its keys count them, each looked up when it is asked for.
import { oncePer } from '../core/once.ts';
import type { Span } from '../core/span.ts';
import type { SubstitutedWord } from '../core/topic.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type WordFacts, wordFacts } from '../lexicon/word-facts.ts';
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
    const { fold, stem, clitics, senses, features, capital } = factsOf(text.slice(start, end), tongue());
    return { start, end, fold, stem, clitics, senses, features, capital };
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

/** The facts of a word; copies replace the same words again and again. */
function factsOf(word: string, { vocabulary, lexicon }: Tongue): WordFacts {
  const known = spellingsIn(lexicon);
  const found = known.get(word);
  if (found) return found;
  const { forms, form } = tokenise(word, vocabulary, 0, word.length);
  const facts = wordFacts(forms[form[0]!]!, lexicon);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(word, facts);
  return facts;
}

const MOST_REMEMBERED = 20_000;
const spellingsIn = oncePer((_: Lexicon) => new Map<string, WordFacts>());
