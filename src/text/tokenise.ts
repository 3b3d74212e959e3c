// In: an article's text and a vocabulary. Out: its tokens as columns; every span is into the unaltered text.

import { TOKEN_KIND } from '../core/lexeme.ts';
import type { Span } from '../core/span.ts';
import type { Tokens } from '../core/tokens.ts';
import { CLASS, classOf, cleaned, expansion } from './characters.ts';
import { SIGN, signOf } from './signs.ts';
import { HASH_START, hashedWith, type Vocabulary } from './vocabulary.ts';

const LONGEST_WORD = 256;
const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;

const FIRST_TOKENS = 4096;
const columns = {
  start: new Int32Array(FIRST_TOKENS),
  end: new Int32Array(FIRST_TOKENS),
  form: new Int32Array(FIRST_TOKENS),
  signs: new Uint8Array(FIRST_TOKENS),
};
/** The cleaned spelling of the token read last. */
const spelling = { codes: new Uint16Array(LONGEST_WORD + 8), length: 0, hash: 0 };

/**
 * Splits `text[from, to)` into tokens: runs of letters of one script (marks inside them belong to them), runs of digits, and
 * single punctuation marks. A change of script or from letters to digits begins a new token (`الـ20`, `متنها66`).
 */
export function tokenise(text: string, vocabulary: Vocabulary, from = 0, to = text.length): Tokens {
  let count = 0;
  let i = from;
  let sign = 0;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const cls = classOf[unit]!;
    if (cls === CLASS.space || cls === CLASS.newline || cls === CLASS.mark) {
      if (cls === CLASS.newline) sign = SIGN.newline;
      i++;
      continue;
    }
    if (count === columns.start.length) growColumns();
    const end = isRun(cls) ? readRun(text, i, to, cls) : readSymbol(text, i, to);
    columns.start[count] = i;
    columns.end[count] = end;
    columns.form[count] = vocabulary.intern(spelling.codes, spelling.length, kindOf(cls), spelling.hash);
    columns.signs[count] = sign | signOf[unit]!;
    count++;
    i = end;
    sign = 0;
  }
  return {
    count,
    start: columns.start.slice(0, count),
    end: columns.end.slice(0, count),
    form: columns.form.slice(0, count),
    signs: columns.signs.slice(0, count),
    forms: vocabulary.forms,
  };
}

/** Spans of the words and numbers of `text[from, to)`, which is all that has a key. Nothing is looked up. */
export function wordSpans(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let i = from; i < to; ) {
    const cls = classOf[text.charCodeAt(i)]!;
    const blank = cls === CLASS.space || cls === CLASS.newline || cls === CLASS.mark;
    const end = blank ? i + 1 : endOfToken(text, i, to, cls);
    const kind = kindOf(cls);
    if (!blank && (kind === TOKEN_KIND.word || kind === TOKEN_KIND.number)) spans.push({ start: i, end });
    i = end;
  }
  return spans;
}

/** Letters and digits stand in runs, marks and symbols one by one. */
const isRun = (cls: number): boolean => cls !== CLASS.punctuation && cls !== CLASS.other;

function endOfToken(text: string, at: number, to: number, cls: number): number {
  return isRun(cls) ? readRun(text, at, to, cls) : endOfSymbol(text, at, to);
}

function kindOf(cls: number): 1 | 2 | 3 | 4 {
  if (cls === CLASS.digit) return TOKEN_KIND.number;
  if (cls === CLASS.punctuation) return TOKEN_KIND.punctuation;
  return cls === CLASS.other ? TOKEN_KIND.symbol : TOKEN_KIND.word;
}

/** End of a single symbol: two code units for a surrogate pair. */
function endOfSymbol(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < to ? at + 2 : at + 1;
}

/** Reads a symbol; its end. */
function readSymbol(text: string, at: number, to: number): number {
  const end = endOfSymbol(text, at, to);
  let hash = HASH_START;
  let length = 0;
  for (let i = at; i < end; i++) {
    const code = cleaned[text.charCodeAt(i)]!;
    if (code <= 1) continue;
    spelling.codes[length++] = code;
    hash = hashedWith(hash, code);
  }
  spelling.length = length;
  spelling.hash = hash;
  return end;
}

/** Reads the run of class `cls` that begins at `at`; its end: marks at its very end are left out unless they are written on it. */
function readRun(text: string, at: number, to: number, cls: number): number {
  const { codes } = spelling;
  const last = Math.min(to, at + LONGEST_WORD);
  let hash = HASH_START;
  let length = 0;
  let end = at;
  for (let i = at; i < last; i++) {
    const unit = text.charCodeAt(i);
    const next = classOf[unit]!;
    if (next === cls) end = i + 1;
    else if (next === CLASS.mark) {
      // A diacritic or tatweel closes the word it is written on; a direction mark does so only between letters.
      if (isWritten(unit)) end = i + 1;
      continue;
    } else if (cls === CLASS.latin && joinsLatin(text, at, i, to)) end = i + 1;
    else break;
    const code = cleaned[unit]!;
    if (code > 1 && length < LONGEST_WORD) {
      codes[length++] = code;
      hash = hashedWith(hash, code);
    } else if (code === 1 && length < LONGEST_WORD)
      for (const letter of expansion.get(unit)!) {
        codes[length++] = letter.charCodeAt(0);
        hash = hashedWith(hash, letter.charCodeAt(0));
      }
  }
  spelling.length = length;
  spelling.hash = hash;
  return end;
}

function isWritten(code: number): boolean {
  return (code >= 0x640 && code <= 0x670) || (code >= 0x300 && code <= 0x36f);
}

/** Apostrophes inside a word (`didn't`, `O’Neill`) and the full stops of `U.S.` belong to the token. */
function joinsLatin(text: string, start: number, i: number, to: number): boolean {
  const code = text.charCodeAt(i);
  if (cleaned[code] === APOSTROPHE) return i + 1 < to && classOf[text.charCodeAt(i + 1)] === CLASS.latin;
  if (code !== FULL_STOP) return false;
  const letterBefore = i - 1 === start || text.charCodeAt(i - 2) === FULL_STOP;
  if (!letterBefore || text.charCodeAt(i - 1) === FULL_STOP) return false;
  const initialsGoOn =
    i + 2 < to && classOf[text.charCodeAt(i + 1)] === CLASS.latin && text.charCodeAt(i + 2) === FULL_STOP;
  return initialsGoOn || i - 1 > start;
}

function growColumns(): void {
  const room = 2 * columns.start.length;
  for (const name of ['start', 'end', 'form'] as const) columns[name] = grown(columns[name], new Int32Array(room));
  columns.signs = grown(columns.signs, new Uint8Array(room));
}

function grown<C extends Int32Array | Uint8Array>(column: C, larger: C): C {
  larger.set(column);
  return larger;
}

/** Offset in the text after the first `letters` cleaned letters of a token at `start`. */
export function offsetAfterLetters(text: string, start: number, letters: number): number {
  let i = start;
  for (let seen = 0; seen < letters; i++) {
    const code = text.charCodeAt(i);
    if (cleaned[code]! > 1) seen++;
    else if (cleaned[code] === 1) seen += expansion.get(code)!.length;
  }
  return i;
}
