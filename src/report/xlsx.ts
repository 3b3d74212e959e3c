// In: a report. Out: an Excel workbook, one passage a row, laid out right to left where the text is.
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Report } from '../core/conflict.ts';
import type { ReportContext, Reporter } from '../core/reporter.ts';
import { COLUMNS, type Column, evidenceRows } from './evidence-rows.ts';
import { plainLines } from './plain.ts';

/** Widths in characters; other columns are 14 wide. */
const WIDTHS: Partial<Record<Column, number>> = {
  id: 16,
  question: 40,
  quote: 60,
  outlet: 20,
  path: 30,
  topic: 30,
  context: 60,
  reasons: 40,
  explained: 40,
};
const LONGEST_CELL = 32_767;

export const xlsx: Reporter = {
  name: 'xlsx',
  summary: 'an Excel workbook, one passage a row',
  async *write(report, context) {
    yield await workbook(report, context);
  },
};

async function workbook(report: Report, { say, uiLang }: ReportContext): Promise<Uint8Array> {
  const head = COLUMNS.map((column) => ({ value: say(`cell.${column}`), fontWeight: 'bold' as const }));
  const rows = evidenceRows(report).map((row) =>
    COLUMNS.map((column) => {
      const value = row[column];
      // Text is stored as text, whatever it begins with: nothing in a cell is a formula.
      return typeof value === 'number'
        ? { value, type: Number }
        : { value: plainLines(value).slice(0, LONGEST_CELL), type: String, wrap: true };
    }),
  );
  const arabic = report.articles.filter((a) => a.lang === 'ar').length * 2 > report.articles.length;
  const options = {
    sheet: 'factdiff',
    rightToLeft: uiLang === 'ar' || arabic,
    stickyRowsCount: 1,
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 14 })),
  };
  return undated(unzipSync(await writeExcelFile([head, ...rows], options).toBuffer()));
}

/** The library stamps its files with the time; the same report must give the same bytes. The zip format's first day stands for none. */
function undated(files: Unzipped): Uint8Array {
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}
