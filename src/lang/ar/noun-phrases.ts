// In: a tagged Arabic sentence. Out: its noun phrases: head first, then construct, adjectives and names in apposition.
import { formAt } from '../../core/document.ts';
import { FEATURE, type Reading } from '../../core/lexeme.ts';
import { type NounPhrase, TAG, type Tags } from '../../core/syntax.ts';
import type { Sentence, Tokenised } from '../../core/tokens.ts';

const LONGEST = 10;
const QUOTES = new Set(['"', '“', '”', '«', '»']);

/** Noun phrases of a sentence, in order, none inside another. */
export function nounPhrases(doc: Tokenised, tags: Tags, sentence: Sentence): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let i = sentence.token;
  while (i < sentence.tokenEnd) {
    if (!headsPhrase(tags, i)) {
      i++;
      continue;
    }
    const end = extend(doc, tags, i, sentence.tokenEnd);
    const head = headOf(tags, i, end);
    phrases.push(phrase(doc, tags, sentence, i, end, head));
    i = end;
  }
  return phrases;
}

const readingOf = (doc: Tokenised, tags: Tags, i: number): Reading | undefined =>
  formAt(doc, i).readings[tags.reading[i]!];

function headsPhrase(tags: Tags, i: number): boolean {
  const tag = tags.tag[i];
  return (
    tag === TAG.noun ||
    tag === TAG.proper ||
    tag === TAG.adjective ||
    tag === TAG.determiner ||
    tag === TAG.participle ||
    tag === TAG.numeral
  );
}

/** The head is the first noun or name: a number or a demonstrative may stand before it (ثلاثة جنود، هذه الجماعات). */
function headOf(tags: Tags, token: number, end: number): number {
  for (let i = token; i < end; i++) if (tags.tag[i] === TAG.noun || tags.tag[i] === TAG.proper) return i;
  return token;
}

function extend(doc: Tokenised, tags: Tags, token: number, limit: number): number {
  let end = token + 1;
  while (end < limit && end - token < LONGEST) {
    if (!continues(doc, tags, end)) {
      // A name in quotation marks after its noun: حركة «عصائب أهل الحق».
      const quoted = quotedName(doc, tags, end, limit);
      if (quoted === end) break;
      end = quoted;
    } else end++;
  }
  return end;
}

/** Does token `i` go on with the phrase before it: no preposition, no conjunction but between adjectives, no verb. */
function continues(doc: Tokenised, tags: Tags, i: number): boolean {
  const tag = tags.tag[i];
  const reading = readingOf(doc, tags, i);
  if (reading && reading.preposition !== '') return false;
  if (reading && reading.conjunction !== '') return tag === TAG.adjective && tags.tag[i - 1] === TAG.adjective;
  if (tag === TAG.adjective || tag === TAG.proper || tag === TAG.noun) return true;
  // المدعومة من إيران describes; مؤكدا (indefinite) opens a clause of its own.
  return (
    tag === TAG.participle &&
    (reading?.article === true || (reading !== undefined && (reading.features & FEATURE.accusative) === 0))
  );
}

function quotedName(doc: Tokenised, tags: Tags, at: number, limit: number): number {
  if (!QUOTES.has(formAt(doc, at).surface) || tags.tag[at - 1] !== TAG.noun) return at;
  for (let i = at + 1; i < limit && i <= at + 5; i++) {
    if (QUOTES.has(formAt(doc, i).surface)) return i > at + 1 ? i + 1 : at;
    if (tags.tag[i] === TAG.verb || tags.tag[i] === TAG.preposition) return at;
  }
  return at;
}

function phrase(
  doc: Tokenised,
  tags: Tags,
  sentence: Sentence,
  token: number,
  tokenEnd: number,
  head: number,
): NounPhrase {
  const reading = readingOf(doc, tags, head);
  const features = reading?.features ?? 0;
  const before = token > sentence.token ? token - 1 : -1;
  const free =
    before >= 0 && tags.tag[before] === TAG.preposition
      ? (readingOf(doc, tags, before)?.stem ?? formAt(doc, before).fold)
      : '';
  const glued = readingOf(doc, tags, token)?.preposition ?? '';
  return {
    token,
    tokenEnd,
    start: doc.tokens.start[token]!,
    end: doc.tokens.end[tokenEnd - 1]!,
    head,
    preposition: glued !== '' ? glued : free,
    definite: reading?.article === true || (reading?.pronoun ?? '') !== '' || tags.tag[head] === TAG.proper,
    number: numberOf(features),
    gender:
      (features & FEATURE.feminine) !== 0 ? 'feminine' : (features & FEATURE.masculine) !== 0 ? 'masculine' : 'unknown',
    coordinated:
      (readingOf(doc, tags, token)?.conjunction ?? '') !== '' || (before >= 0 && tags.tag[before] === TAG.conjunction),
  };
}

/** A form that is dual and plural alike (مسؤولين) counts as plural. */
function numberOf(features: number): NounPhrase['number'] {
  if ((features & FEATURE.plural) !== 0) return 'plural';
  if ((features & FEATURE.dual) !== 0) return 'dual';
  return (features & FEATURE.singular) !== 0 ? 'singular' : 'unknown';
}
