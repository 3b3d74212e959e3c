// In: a report. Out: CSV, one passage a row, that a spreadsheet opens in the right encoding and never runs.
import type { Reporter } from '../core/reporter.ts';
import { csvText } from './csv-text.ts';
import { COLUMNS, evidenceRows } from './evidence-rows.ts';

export const csv: Reporter = {
  name: 'csv',
  summary: 'CSV for spreadsheets, one passage a row',
  *write(report) {
    yield csvText(
      COLUMNS,
      evidenceRows(report).map((row) => COLUMNS.map((column) => row[column])),
    );
  },
};
