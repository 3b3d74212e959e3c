// In: lines of JSON. Out: the draft of the article on each; a line that is none is told and passed over.
import type { Draft } from './draft.ts';
import { isTooDeep } from './json-fault.ts';
import type { ReadLog } from './log.ts';
import { draftOfRecord, hasMarkup } from './record.ts';
import type { RecordLine } from './records.ts';

/**
 * Reads articles one line at a time: no more than one is in memory. A file that was found in a folder and begins with a record
 * that is no article (a report, a file of verdicts) is passed over.
 */
export async function* readRecords(
  lines: AsyncIterable<RecordLine>,
  path: string,
  log: ReadLog,
  named = true,
): AsyncGenerator<Draft> {
  let first = true;
  let plain: ((html: string) => string) | undefined;
  for await (const record of lines) {
    const { line } = record;
    if ('fault' in record) {
      log.problem(path, record.fault, { line });
      continue;
    }
    if (isTooDeep(record.text)) {
      log.problem(path, 'json', { line, reason: 'nested too deeply' });
      continue;
    }
    let value: unknown;
    try {
      value = JSON.parse(record.text);
    } catch (error) {
      log.problem(path, 'json', { line, reason: (error as Error).message.slice(0, 120) });
      continue;
    }
    if (!plain && hasMarkup(value)) plain = (await import('./markup.ts')).plainText;
    const at = placeOf(value);
    const draft = draftOfRecord(value, at?.line ?? line, plain);
    if (draft) yield at ? { ...draft, file: at.file } : draft;
    else if (first && !named) return log.skipped(path);
    else log.problem(path, 'record-without-body', { line });
    first = false;
  }
}

/** `"at": {"file": "week.ndjson", "line": 12}`: where a record stood before its file was divided among several readers. */
function placeOf(value: unknown): { readonly file: string; readonly line: number } | undefined {
  if (typeof value !== 'object' || value === null || !('at' in value)) return undefined;
  const { file, line } = (value.at ?? {}) as Readonly<Record<string, unknown>>;
  return typeof file === 'string' && Number.isSafeInteger(line) ? { file, line: line as number } : undefined;
}
