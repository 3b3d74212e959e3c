// In: a report. Out: one conflict a line, for pipes.
import type { Reporter } from '../core/reporter.ts';
import { jsonText } from './json-text.ts';

export const ndjson: Reporter = {
  name: 'ndjson',
  summary: 'one conflict a line as JSON',
  *write({ conflicts }) {
    for (const conflict of conflicts) yield `${jsonText(conflict)}\n`;
  },
};
