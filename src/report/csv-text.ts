// In: rows of cells. Out: CSV that spreadsheets open in the right encoding and never run.
import { stringify } from 'csv-stringify/sync';

/** RFC 4180 with a byte-order mark (Excel takes a file without one for windows-1252) and cells like `=cmd()` neutralised. */
export function csvText(head: readonly string[], rows: ReadonlyArray<readonly (string | number)[]>): string {
  return stringify([head, ...rows], { bom: true, escape_formulas: true, record_delimiter: '\r\n' });
}
