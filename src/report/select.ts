// In: a report and what the user wants to see of it. Out: the report to show, with what was left out counted.
import { type Conflict, isLoud, type Report, type RuleId, SEVERITIES, type Severity } from '../core/conflict.ts';
import { LANGUAGES } from '../lang/index.ts';

interface Selection {
  readonly only?: readonly RuleId[];
  readonly skip?: readonly RuleId[];
  /** Independent sources that the sides of a conflict must have together. */
  readonly minSources?: number;
  /** Part of a topic's label, or its id. */
  readonly topic?: string;
}

/** Leaves out conflicts that the selection does not want; `stats.filtered` says how many. */
export function select(report: Report, selection: Selection): Report {
  const topics = selection.topic === undefined ? undefined : topicsNamed(report, selection.topic);
  const conflicts = report.conflicts.filter(
    (c) =>
      (selection.only === undefined || selection.only.includes(c.rule)) &&
      !selection.skip?.includes(c.rule) &&
      (selection.minSources === undefined || sourcesOf(c) >= selection.minSources) &&
      (topics === undefined || topics.has(c.topic)),
  );
  const filtered = report.conflicts.length - conflicts.length;
  const stats = { ...report.stats, conflicts: conflicts.length, ...(filtered > 0 && { filtered }) };
  return {
    ...report,
    topics: topics ? report.topics.filter((t) => topics.has(t.id)) : report.topics,
    conflicts,
    stats,
  };
}

const sourcesOf = (conflict: Conflict): number => conflict.sides.reduce((n, side) => n + side.sources, 0);

function topicsNamed(report: Report, wanted: string): ReadonlySet<string> {
  const fold = (text: string): string => LANGUAGES.ar.fold(LANGUAGES.en.fold(text));
  const part = fold(wanted);
  return new Set(report.topics.filter((t) => t.id === wanted || fold(t.label).includes(part)).map((t) => t.id));
}

/** Does the run fail? Explained and suppressed conflicts never make it. */
export function failsOn(report: Report, threshold: Severity | 'never'): boolean {
  if (threshold === 'never') return false;
  const worst = SEVERITIES.indexOf(threshold);
  return report.conflicts.some((c) => isLoud(c) && SEVERITIES.indexOf(c.severity) <= worst);
}
