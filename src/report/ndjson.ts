// In: a report. Out: one conflict a line, for pipes.
import type { Reporter } from '../core/reporter.ts';

export const ndjson: Reporter = {
  name: 'ndjson',
  summary: 'one conflict a line as JSON',
  *write({ conflicts }) {
    for (const conflict of conflicts) yield `${JSON.stringify(conflict)}\n`;
  },
};
