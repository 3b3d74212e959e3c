// In: a text that is no JSON. Out: where it stops being JSON; the engine's own message names no place.

/** What may come next: a value; in an object a key, a colon, or a comma or the end; nothing. */
type Expected = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'next' | 'end';

const KEYS: ReadonlySet<Expected> = new Set(['key', 'first-key']);
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** Offset of the first character that no JSON text (RFC 8259) can have there; the text's length when it breaks off. */
export function jsonFaultAt(source: string): number {
  const open: Array<'{' | '['> = [];
  let expected: Expected = 'value';
  let at = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'next');
  for (;;) {
    while (at < source.length && ' \t\n\r'.includes(source[at]!)) at++;
    if (at >= source.length) return source.length;
    const c = source[at]!;
    const inside = open[open.length - 1];
    if ((c === '}' && inside === '{') || (c === ']' && inside === '[')) {
      const empty: Expected = c === '}' ? 'first-key' : 'first-item';
      if (expected !== 'next' && expected !== empty) return at;
      open.pop();
      expected = afterValue();
      at++;
    } else if ((c === ',' && expected === 'next') || (c === ':' && expected === 'colon')) {
      expected = c === ',' && inside === '{' ? 'key' : 'value';
      at++;
    } else if (c === '"' && expected !== 'colon' && expected !== 'next' && expected !== 'end') {
      const end = endOfString(source, at);
      if (end < 0) return at;
      expected = KEYS.has(expected) ? 'colon' : afterValue();
      at = end;
    } else if (expected !== 'value' && expected !== 'first-item') return at;
    else if (c === '{' || c === '[') {
      open.push(c);
      expected = c === '{' ? 'first-key' : 'first-item';
      at++;
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(source);
      if (!word) return at;
      at += word[0].length;
      expected = afterValue();
    }
  }
}

/** No record is nested deeper; the engine takes seventy bytes a level, so that a file of brackets would take all memory. */
const DEEPEST = 1_000;

/** Does a JSON text open more brackets than any record does? Brackets inside strings do not count. */
export function isTooDeep(source: string): boolean {
  if (source.length < DEEPEST) return false;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x22) {
      const end = endOfString(source, at);
      if (end < 0) return false;
      at = end - 1;
    } else if (code === 0x5b || code === 0x7b) {
      if (++depth > DEEPEST) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

/** Offset after a string's closing quotation mark, or -1 when it has none on its line. */
export function endOfString(source: string, from: number): number {
  for (let i = from + 1; i < source.length; i++) {
    if (source[i] === '"') return i + 1;
    if (source[i] === '\\') i++;
    else if (source.charCodeAt(i) < 0x20) return -1;
  }
  return -1;
}
