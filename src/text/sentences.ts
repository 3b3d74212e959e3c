// In: tokens and an article's regions. Out: sentences, none across a line end or a region's edge.
import type { Region } from '../core/article.ts';
import type { Language } from '../core/language.ts';
import { type Form, TOKEN_KIND } from '../core/lexeme.ts';
import type { TokenSpan } from '../core/span.ts';
import type { Sentence, Tokens } from '../core/tokens.ts';
import { CLASS, classOf } from './characters.ts';
import { SIGN } from './signs.ts';

const COMMAS = new Set(['،', ',', '؛', ';', ':']);
const CLOSERS = new Set(['"', '”', '»', '’', ')', ']', "'", '“', '›']);

/** A longer run without an end is a table or a list that was flattened: it is cut, so that no step pays for its square. */
const LONGEST = 250;

/** Sentences of every region but front matter, in order. */
export function sentencesOf(tokens: Tokens, regions: readonly Region[], language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = -1;
  let token = 0;
  for (const region of regions) {
    while (token < tokens.count && tokens.start[token]! < region.start) token++;
    if (region.kind === 'meta') continue;
    let first = token;
    const close = (end: number): void => {
      if (end > first) sentences.push({ ...spanOf(tokens, first, end), region: region.kind, paragraph });
      first = end;
    };
    paragraph++;
    for (; token < tokens.count && tokens.start[token]! < region.end; token++) {
      const sign = tokens.signs[token]!;
      if (sign === 0 && token - first < LONGEST) continue;
      if (token > first && (sign & SIGN.newline) !== 0) {
        close(token);
        paragraph++;
      }
      if (closesDateline(tokens, token, first, region, sentences)) {
        while (token + 1 < tokens.count && isDash(tokens, token + 1)) token++;
        close(token + 1);
        continue;
      }
      if (!endsSentence(tokens, token, first, language) && token - first < LONGEST) continue;
      while (token + 1 < tokens.count && tokens.start[token + 1]! < region.end && closes(tokens, token + 1)) token++;
      close(token + 1);
    }
    close(token);
  }
  return sentences;
}

const spanOf = (tokens: Tokens, token: number, tokenEnd: number): TokenSpan => ({
  token,
  tokenEnd,
  start: tokens.start[token]!,
  end: tokens.end[tokenEnd - 1]!,
});

/** Tokens of the longest dateline: «أتلانتا، الولايات المتحدة الأمريكية (CNN) --». */
const LONGEST_DATELINE = 12;

/** `BEIRUT (Reuters) -`: the dash after the brackets that name an agency, before anything else of the body. */
function closesDateline(
  tokens: Tokens,
  i: number,
  first: number,
  { kind }: Region,
  before: readonly Sentence[],
): boolean {
  if (kind !== 'body' || i - first < 3 || i - first > LONGEST_DATELINE) return false;
  if (!isDash(tokens, i)) return false;
  return formOf(tokens, i - 1).surface === ')' && !before.some((s) => s.region === 'body');
}

/** Is a sentence the dateline of its article, the place and the agency before its first sentence? */
export function isDateline(tokens: Tokens, { token, tokenEnd }: Sentence): boolean {
  if (tokenEnd - token > LONGEST_DATELINE || !isDash(tokens, tokenEnd - 1)) return false;
  for (let i = token; i < tokenEnd; i++) if (formOf(tokens, i).surface === ')') return true;
  return false;
}

const isDash = ({ signs }: Tokens, i: number): boolean => (signs[i]! & SIGN.dash) !== 0;
const formOf = (tokens: Tokens, i: number): Form => tokens.forms[tokens.form[i]!]!;
const glued = (tokens: Tokens, i: number): boolean =>
  i > 0 && i < tokens.count && tokens.end[i - 1] === tokens.start[i];

/** «…انتهى.» ends a sentence, «…انتهى.»، وأضاف does not. */
function endsAfterClosers(tokens: Tokens, from: number): boolean {
  let i = from;
  while (i < tokens.count && glued(tokens, i) && CLOSERS.has(formOf(tokens, i).surface)) i++;
  return i === tokens.count || !COMMAS.has(formOf(tokens, i).surface);
}

/** A closing quotation mark or bracket that touches the sentence's end belongs to it. */
function closes(tokens: Tokens, i: number): boolean {
  return glued(tokens, i) && CLOSERS.has(formOf(tokens, i).surface) && !glued(tokens, i + 1);
}

function endsSentence(tokens: Tokens, i: number, first: number, language: Language): boolean {
  if ((tokens.signs[i]! & SIGN.end) === 0) return false;
  const mark = formOf(tokens, i);
  if (mark.surface !== '.' && mark.surface !== '…') return true;
  const before = i > first ? formOf(tokens, i - 1) : undefined;
  const after = i + 1 < tokens.count ? formOf(tokens, i + 1) : undefined;
  // `..` and `…` join headline clauses and trail off inside quotations; they end no sentence.
  if (mark.surface === '…' || before?.surface === '.' || after?.surface === '.') return false;
  if (before === undefined || after === undefined) return true;
  if (before.kind === TOKEN_KIND.word && glued(tokens, i)) {
    if (language.abbreviations.has(before.fold)) return false;
    if (before.surface.length === 1 && before.surface.toUpperCase() === before.surface) return false;
  }
  if (!glued(tokens, i + 1)) return true;
  if (CLOSERS.has(after.surface)) return endsAfterClosers(tokens, i + 1);
  // 12.5, example.com, but not «…القتال.وقال».
  return (
    after.kind === TOKEN_KIND.word && classOf[after.surface.charCodeAt(0)] === CLASS.arabic && before.surface.length > 1
  );
}
