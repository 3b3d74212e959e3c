// In: rows of cells. Out: CSV that spreadsheets open in the right encoding and never run, and that steers no screen.
import { stringify } from 'csv-stringify/sync';
import { plainLines } from './plain.ts';

type Cell = string | number;

/** RFC 4180 with a byte-order mark (Excel takes a file without one for windows-1252) and cells like `=cmd()` neutralised. */
export function csvText(head: readonly string[], rows: ReadonlyArray<readonly Cell[]>): string {
  const shown = (cell: Cell): Cell => (typeof cell === 'string' ? plainLines(cell) : cell);
  const records = [head, ...rows].map((cells) => cells.map(shown));
  return stringify(records, { bom: true, escape_formulas: true, record_delimiter: '\r\n' });
}
