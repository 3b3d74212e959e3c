// In: the text of a .json file. Out: the drafts of the articles in it, each with the line its record begins on.
import type { Draft } from './draft.ts';
import { endOfString, isTooDeep, jsonFaultAt } from './json-fault.ts';
import { candidates, draftOfRecord, hasMarkup } from './record.ts';

type JsonRead =
  | { readonly drafts: readonly Draft[] }
  | { readonly fault: 'json'; readonly line: number; readonly reason: string };

/** Reads one article, an array of them or a feed. No drafts: valid JSON, but no article. */
export async function readJson(text: string): Promise<JsonRead> {
  const source = text.replace(/^\ufeff/, '');
  if (isTooDeep(source)) return { fault: 'json', line: 1, reason: 'nested too deeply' };
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { fault: 'json', ...placeOf(error as Error, source) };
  }
  const records = candidates(value);
  const lines = records.length > 1 || records[0] !== value ? recordLines(source) : [1];
  const plain = records.some(hasMarkup) ? (await import('./markup.ts')).plainText : undefined;
  const outlet = feedTitle(value);
  const drafts = records.flatMap(
    (record, i) => draftOfRecord(outlet ? { outlet, ...(record as object) } : record, lines[i] ?? 1, plain) ?? [],
  );
  const single = records.length === 1 && records[0] === value;
  return { drafts: single ? drafts.map((d) => ({ ...d, record: false })) : drafts };
}

function placeOf(error: Error, source: string): { line: number; reason: string } {
  const line = source.slice(0, jsonFaultAt(source)).split('\n').length;
  return { line, reason: error.message.split(/, \.{3}|\n| in JSON at/)[0]!.slice(0, 120) };
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
    else if (c === '"') i = endOfString(source, i) - 1;
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

/** The title of a JSON Feed is the outlet of its items. */
function feedTitle(value: unknown): string | undefined {
  const { version, title } = (value ?? {}) as { version?: unknown; title?: unknown };
  return typeof version === 'string' && version.includes('jsonfeed.org') && typeof title === 'string'
    ? title
    : undefined;
}
