// In: an article and its language's vocabulary. Out: the document: tokens, sentences, quotations.
import type { Article } from '../core/article.ts';
import type { Document } from '../core/document.ts';
import { quotationsOf } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import { tokenise } from './tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Tokenises an article and finds its sentences and quotations. */
export function toDocument(article: Article, vocabulary: Vocabulary): Document {
  const { language } = vocabulary;
  const tokens = tokenise(article.text, vocabulary);
  const sentences = sentencesOf(tokens, article.regions, language);
  return { article, language, tokens, sentences, quotations: quotationsOf(tokens, sentences) };
}
