// In: the text of a .json file. Out: the drafts of the articles in it, each with the line its record begins on.
import type { Draft } from './draft.ts';
import { candidates, draftOfRecord, hasMarkup } from './record.ts';

export type JsonRead =
  | { readonly drafts: readonly Draft[] }
  | { readonly fault: 'json'; readonly line: number; readonly reason: string };

/** Reads one article, an array of them or a feed. No drafts: valid JSON, but no article. */
export async function readJson(text: string): Promise<JsonRead> {
  const source = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { fault: 'json', ...placeOf(error as Error, source) };
  }
  const records = candidates(value);
  const lines = records.length > 1 || records[0] !== value ? recordLines(source) : [1];
  const plain = records.some(hasMarkup) ? (await import('./markup.ts')).plainText : undefined;
  const drafts = records.flatMap((record, i) => draftOfRecord(record, lines[i] ?? 1, plain) ?? []);
  const single = records.length === 1 && records[0] === value;
  return { drafts: single ? drafts.map((d) => ({ ...d, record: false })) : drafts };
}

/** V8 names the place as `position 12` or, in newer versions, also as line and column. */
function placeOf(error: Error, source: string): { line: number; reason: string } {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const line = position === undefined ? 1 : source.slice(0, Number(position)).split('\n').length;
  return {
    line,
    reason: error.message
      .split('\n')[0]!
      .replace(/ in JSON at position.*/, '')
      .slice(0, 120),
  };
}

/** The lines on which the objects of the outermost array begin, in order. */
function recordLines(source: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let array = 0;
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === '\n') line++;
    else if (c === '"') i = endOfString(source, i);
    else if (c === '[' || c === '{') {
      depth++;
      if (c === '[' && array === 0) array = depth;
      else if (c === '{' && array > 0 && depth === array + 1) lines.push(line);
    } else if (c === ']' || c === '}') {
      if (depth === array) return lines;
      depth--;
    }
  }
  return lines;
}

function endOfString(source: string, from: number): number {
  let i = from + 1;
  while (i < source.length && source[i] !== '"') i += source[i] === '\\' ? 2 : 1;
  return i;
}
