// In: a report. Out: a GitLab code quality report: one issue a conflict, the other sides' places beside it.
import { type Conflict, type Evidence, isLoud } from '../core/conflict.ts';
import type { Reporter } from '../core/reporter.ts';
import { jsonText } from './json-text.ts';
import { bySeverity, fileOf, heads, sentenceOf } from './sentence.ts';

export const gitlab: Reporter = {
  name: 'gitlab',
  summary: 'a GitLab code quality report',
  *write(report, context) {
    const issues = bySeverity(report.conflicts.filter((c) => !c.suppressed)).map((conflict) => {
      const [first, ...others] = heads(conflict);
      return {
        type: 'issue',
        check_name: `factdiff/${conflict.rule}`,
        description: sentenceOf(conflict, report, context),
        categories: ['Bug Risk'],
        severity: severityOf(conflict),
        fingerprint: conflict.id,
        location: locationOf(first!),
        other_locations: others.map(locationOf),
      };
    });
    yield `${jsonText(issues, 2)}\n`;
  },
};

const locationOf = (e: Evidence) => ({ path: fileOf(e.path), lines: { begin: e.line, end: e.endLine } });

function severityOf(conflict: Conflict): 'info' | 'minor' | 'major' | 'critical' {
  if (!isLoud(conflict)) return 'info';
  return conflict.severity === 'error' ? 'critical' : conflict.severity === 'warning' ? 'major' : 'minor';
}
