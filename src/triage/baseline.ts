// In: a report and the baseline of an earlier run. Out: which findings are new, known or changed, and which known ones are gone.
import {
  type Conflict,
  isLoud,
  isSameQuestion,
  type Report,
  type RuleId,
  SEVERITIES,
  type Severity,
} from '../core/conflict.ts';
import type { Message } from '../core/message.ts';
import { byCodeUnit } from '../core/order.ts';

/** A finding as it was when the baseline was taken. Known by its content: no path, no line, no outlet. */
export interface BaselineEntry {
  readonly id: string;
  readonly state: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** It was explained or set aside: should it ever be neither, it is not known. */
  readonly quiet?: true;
  /** The question and the values, for those who read the file. */
  readonly message: string;
  readonly values: readonly string[];
}

export interface Baseline {
  /** Version of factdiff that took it, and the rules that it had: findings of a newer rule set are told apart. */
  readonly tool: string;
  readonly rules: readonly RuleId[];
  /** Digests of the articles' texts. */
  readonly articles: readonly string[];
  /** By id. */
  readonly findings: readonly BaselineEntry[];
}

/** What a run knows beside its report. */
export interface BaselineRun {
  /** Rules that this version has, and those of them that ran. */
  readonly rules: readonly RuleId[];
  readonly ran: (rule: RuleId) => boolean;
  /** Digest of an article's text, by its id. */
  readonly digest: (article: string) => string | undefined;
  readonly say: (message: Message) => string;
}

/** The baseline that knows all of a report. */
export function takeBaseline(report: Report, { rules, digest }: BaselineRun): Baseline {
  const digests = report.articles.flatMap((a) => digest(a.id) ?? []);
  return {
    tool: report.tool.version,
    rules,
    articles: [...new Set(digests)].sort(byCodeUnit),
    findings: report.conflicts.map(entryOf).sort((a, b) => byCodeUnit(a.id, b.id)),
  };
}

function entryOf(conflict: Conflict): BaselineEntry {
  const { id, state, rule, severity, message, sides } = conflict;
  const values = sides.map((s) => s.label);
  return { id, state, rule, severity, ...(!isLoud(conflict) && { quiet: true as const }), message, values };
}

/** The report with each finding's standing. Known findings are set aside; new ones and those with other values never are. */
export function againstBaseline(report: Report, baseline: Baseline, run: BaselineRun): Report {
  const known = new Map(baseline.findings.map((f) => [f.id, f]));
  const moved = movedFrom(baseline, report, run);
  const held = heldBack(baseline, report, run);
  const count = { new: 0, updated: 0, unchanged: 0, held: 0 };
  const conflicts = report.conflicts.map((conflict): Conflict => {
    const entry = known.get(conflict.id) ?? moved.get(conflict.id);
    known.delete(entry?.id ?? conflict.id);
    const standing = entry ? (isAsKnown(conflict, entry) ? 'unchanged' : 'updated') : 'new';
    const holding = standing === 'new' && isLoud(conflict) && held(conflict);
    count[holding ? 'held' : standing]++;
    const placed = { ...conflict, baseline: standing } as const;
    if (conflict.suppressed || !(standing === 'unchanged' || holding)) return placed;
    const reason = run.say({ id: holding ? 'baseline.held' : 'baseline.known', params: { tool: baseline.tool } });
    return { ...placed, suppressed: { by: 'baseline', reason } };
  });
  const stale = [...known.values()]
    .filter((entry) => run.ran(entry.rule))
    .map(({ id, rule, message, values }) => ({ id, rule, message, values }));
  return { ...report, conflicts, baseline: { ...count, stale } };
}

/**
 * Findings whose id has changed since: of the same rule, with the same values, each of them in an article that the baseline has
 * seen, as when an article that joined a story moves it to another country; or with the same question, and an article that was
 * seen, as when the first article of a story was edited. By their new id.
 */
function movedFrom(baseline: Baseline, report: Report, run: BaselineRun): ReadonlyMap<string, BaselineEntry> {
  const found = new Set(report.conflicts.map((c) => c.id));
  const known = new Set(baseline.findings.map((f) => f.id));
  const gone = baseline.findings.filter((f) => !found.has(f.id));
  const seen = new Set(baseline.articles);
  const moved = new Map<string, BaselineEntry>();
  const take = (id: string, as: (entry: BaselineEntry) => boolean): void => {
    const at = moved.has(id) ? -1 : gone.findIndex(as);
    if (at >= 0) moved.set(id, gone.splice(at, 1)[0]!);
  };
  const without = report.conflicts
    .filter(({ id }) => !known.has(id))
    .map(({ id, rule, state, sides }) => {
      const stood = sides.filter((s) => s.evidence.some((e) => seen.has(run.digest(e.article) ?? ''))).length;
      return { id, rule, state, stood, whole: stood === sides.length };
    });
  for (const { id, rule, state, stood, whole } of without)
    take(id, (f) => f.rule === rule && f.state === state && (whole || (stood > 0 && isSameQuestion(f.id, id))));
  for (const { id, stood } of without) take(id, (f) => stood > 0 && isSameQuestion(f.id, id));
  return moved;
}

/** The same values, and no graver than it was known. */
function isAsKnown(conflict: Conflict, entry: BaselineEntry): boolean {
  const graver = SEVERITIES.indexOf(conflict.severity) < SEVERITIES.indexOf(entry.severity);
  return conflict.state === entry.state && !graver && !(entry.quiet && isLoud(conflict));
}

/**
 * After an upgrade, what the newer rules find in articles that have not changed since is told and counted, but fails no run: the
 * articles are as they were accepted. What touches a new or altered article counts.
 */
function heldBack(baseline: Baseline, report: Report, run: BaselineRun): (conflict: Conflict) => boolean {
  const pinned = new Set(baseline.rules);
  const upgraded = baseline.tool !== report.tool.version || run.rules.some((rule) => !pinned.has(rule));
  if (!upgraded) return () => false;
  const seen = new Set(baseline.articles);
  return ({ sides }) => sides.every((side) => side.evidence.every((e) => seen.has(run.digest(e.article) ?? '')));
}

/**
 * The baseline after a run. Entries of rules that did not run are kept. With `newToo` all that was found is known from now on;
 * without it new findings, and new values of known ones, stay outside.
 */
export function updatedBaseline(
  earlier: Baseline | undefined,
  report: Report,
  run: BaselineRun,
  newToo: boolean,
): Baseline {
  const fresh = takeBaseline(report, run);
  if (!earlier) return newToo ? fresh : { ...fresh, findings: [] };
  const known = new Map(earlier.findings.map((f) => [f.id, f]));
  const loud = new Set(report.conflicts.filter(isLoud).map((c) => c.id));
  const moved = movedFrom(earlier, report, run);
  const found = fresh.findings.flatMap((entry) => {
    const before = known.get(entry.id) ?? moved.get(entry.id);
    known.delete(before?.id ?? entry.id);
    if (newToo || !loud.has(entry.id)) return [entry];
    return before ? [before] : [];
  });
  const kept = [...known.values()].filter((entry) => !run.ran(entry.rule));
  return { ...fresh, findings: [...found, ...kept].sort((a, b) => byCodeUnit(a.id, b.id)) };
}

/** The baseline without the entries that a run no longer found. */
export function prunedBaseline(baseline: Baseline, report: Report): Baseline {
  const stale = new Set(report.baseline?.stale.map((entry) => entry.id));
  return { ...baseline, findings: baseline.findings.filter((f) => !stale.has(f.id)) };
}
