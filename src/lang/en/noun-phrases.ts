// In: a tagged English sentence. Out: its noun phrases: determiners and modifiers first, the head last.
import { formAt } from '../../core/document.ts';
import { FEATURE } from '../../core/lexeme.ts';
import { type NounPhrase, TAG, type Tags } from '../../core/syntax.ts';
import type { Sentence, Tokenised } from '../../core/tokens.ts';

const INSIDE = new Set<number>([TAG.noun, TAG.proper, TAG.adjective, TAG.determiner, TAG.numeral, TAG.participle]);
const HYPHENS = new Set(['-', '‐', '–']);

/** Noun phrases of a sentence, in order, none inside another. `officials of Iraq` is two phrases, the second with `of`. */
export function nounPhrases(doc: Tokenised, tags: Tags, sentence: Sentence): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let i = sentence.token;
  while (i < sentence.tokenEnd) {
    if (!INSIDE.has(tags.tag[i]!)) {
      i++;
      continue;
    }
    const end = extend(doc, tags, i, sentence.tokenEnd);
    const head = headOf(tags, i, end);
    if (head >= 0) phrases.push(phrase(doc, tags, sentence, i, head + 1, head));
    i = end;
  }
  return phrases;
}

function extend(doc: Tokenised, tags: Tags, token: number, limit: number): number {
  let end = token + 1;
  for (; end < limit; end++) {
    if (
      HYPHENS.has(formAt(doc, end).surface) &&
      end + 1 < limit &&
      INSIDE.has(tags.tag[end + 1]!) &&
      doc.tokens.end[end] === doc.tokens.start[end + 1]
    )
      continue;
    // A determiner opens a phrase of its own: `gave the man a book`.
    if (!INSIDE.has(tags.tag[end]!) || (tags.tag[end] === TAG.determiner && tags.tag[end - 1] !== TAG.determiner))
      break;
  }
  return end;
}

function headOf(tags: Tags, token: number, end: number): number {
  for (let i = end - 1; i >= token; i--) if (tags.tag[i] === TAG.noun || tags.tag[i] === TAG.proper) return i;
  return -1;
}

function phrase(
  doc: Tokenised,
  tags: Tags,
  sentence: Sentence,
  token: number,
  tokenEnd: number,
  head: number,
): NounPhrase {
  const features = formAt(doc, head).readings[tags.reading[head]!]?.features ?? 0;
  const before = token > sentence.token ? token - 1 : -1;
  return {
    token,
    tokenEnd,
    start: doc.tokens.start[token]!,
    end: doc.tokens.end[tokenEnd - 1]!,
    head,
    preposition: before >= 0 && tags.tag[before] === TAG.preposition ? formAt(doc, before).fold : '',
    definite: formAt(doc, token).fold === 'the' || tags.tag[head] === TAG.proper,
    number: (features & FEATURE.plural) !== 0 ? 'plural' : (features & FEATURE.singular) !== 0 ? 'singular' : 'unknown',
    gender: 'unknown',
    coordinated: before >= 0 && tags.tag[before] === TAG.conjunction,
  };
}
