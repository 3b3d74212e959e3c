// In: a report. Out: Reviewdog's diagnostic format: one diagnostic a conflict, the other sides as related locations.
import { type Evidence, isLoud } from '../core/conflict.ts';
import type { Reporter } from '../core/reporter.ts';
import { plain } from './display.ts';
import { jsonText } from './json-text.ts';
import { bySeverity, fileOf, hasColumns, sentenceOf } from './sentence.ts';

const SEVERITY = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const;

export const rdjson: Reporter = {
  name: 'rdjson',
  summary: 'Reviewdog diagnostics',
  *write(report, context) {
    const diagnostics = bySeverity(report.conflicts.filter((c) => !c.suppressed)).map((conflict) => {
      const [first, ...others] = conflict.sides.flatMap((side) =>
        side.evidence.map((evidence) => ({ side, evidence })),
      );
      return {
        message: sentenceOf(conflict, report, context),
        location: locationOf(first!.evidence),
        severity: isLoud(conflict) ? SEVERITY[conflict.severity] : SEVERITY.note,
        code: { value: conflict.rule },
        related_locations: others.map(({ side, evidence }) => ({
          message: plain(side.label),
          location: locationOf(evidence),
        })),
        original_output: conflict.id,
      };
    });
    yield `${jsonText({ source: { name: 'factdiff' }, diagnostics }, 2)}\n`;
  },
};

/** Columns of the format count bytes of UTF-8; ours count UTF-16, so only lines are given. A record has its line alone. */
function locationOf(e: Evidence) {
  const range = hasColumns(e) ? { start: { line: e.line }, end: { line: e.endLine } } : { start: { line: e.line } };
  return { path: fileOf(e.path), range };
}
