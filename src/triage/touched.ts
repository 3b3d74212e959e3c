// In: a report on all articles, and the files that changed. Out: the findings that rest on one of them; the rest is counted.
import type { Report } from '../core/conflict.ts';

/** `touches` tells of a path as the report has it whether its file, or what describes its article, has changed. */
export function onlyTouched(report: Report, touches: (path: string) => boolean): Report {
  const known = new Map<string, boolean>();
  const changed = (path: string): boolean => {
    const answer = known.get(path) ?? touches(path);
    known.set(path, answer);
    return answer;
  };
  const conflicts = report.conflicts.filter((c) => c.sides.some((s) => s.evidence.some((e) => changed(e.path))));
  const untouched = report.conflicts.length - conflicts.length;
  const stats = { ...report.stats, conflicts: conflicts.length, ...(untouched > 0 && { untouched }) };
  return { ...report, conflicts, stats };
}
