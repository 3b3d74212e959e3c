// In: a report and the configuration. Out: the report as the desk wants it: severities changed, passages left out, known conflicts set aside.
import { type Conflict, type Evidence, type Report, SEVERITIES, type Severity } from '../core/conflict.ts';
import { anyGlob } from './glob.ts';
import type { Config, Ignore, Override } from './schema.ts';

interface Applied {
  readonly report: Report;
  /** Ignores that are past their day, and ignores that fit no conflict, by index. */
  readonly expired: readonly number[];
  readonly unused: readonly number[];
}

/** What tells which articles a part of the configuration speaks of. */
interface ArticleNames {
  /** Path of an article from the folder of the configuration. */
  readonly path: (evidence: Evidence) => string;
  readonly outlet: (evidence: Evidence) => string | undefined;
}

/** Applies rules, overrides and ignores; `today` is an ISO day. */
export function applyConfig(report: Report, config: Config, names: ArticleNames, today: string): Applied {
  const overrides = (config.overrides ?? []).map((o) => ({ rules: o.rules, fits: fitsArticle(o, names) }));
  const ignores = (config.ignore ?? []).map((ignore) => ({ ignore, fits: fitsConflict(ignore, names) }));
  const expired = ignores.flatMap(({ ignore }, i) =>
    ignore.expires !== undefined && ignore.expires < today ? [i] : [],
  );
  const used = new Set<number>();
  const conflicts = report.conflicts.flatMap((conflict) => {
    const kept = withRules(conflict, config, overrides);
    if (!kept) return [];
    const by = ignores.findIndex(({ fits }, i) => !expired.includes(i) && fits(kept));
    if (by < 0) return [kept];
    used.add(by);
    return [{ ...kept, suppressed: { by: 'config' as const, reason: ignores[by]!.ignore.reason } }];
  });
  const unused = ignores.flatMap((_, i) => (used.has(i) || expired.includes(i) ? [] : [i]));
  return { report: { ...report, conflicts, stats: { ...report.stats, conflicts: conflicts.length } }, expired, unused };
}

interface FittedOverride {
  readonly rules: Override['rules'];
  readonly fits: (evidence: Evidence) => boolean;
}

/** The conflict under the rules as set; undefined when it is switched off or has no two sides left. */
function withRules(
  conflict: Conflict,
  { rules = {} }: Config,
  overrides: readonly FittedOverride[],
): Conflict | undefined {
  const own = rules[conflict.rule];
  if (own === 'off') return undefined;
  const speaking = overrides.filter((o) => o.rules[conflict.rule] !== undefined);
  const silenced = speaking.filter((o) => o.rules[conflict.rule] === 'off');
  const sides = conflict.sides
    .map((side) => ({ ...side, evidence: side.evidence.filter((e) => !silenced.some((o) => o.fits(e))) }))
    .filter((side) => side.evidence.length > 0);
  if (sides.length < 2) return undefined;
  const evidence = sides.flatMap((side) => side.evidence);
  const levels = speaking.filter((o) => evidence.some(o.fits)).flatMap((o) => asSeverity(o.rules[conflict.rule]));
  const severity = levels.length > 0 ? mildest(levels) : (asSeverity(own)[0] ?? conflict.severity);
  return { ...conflict, severity, sides };
}

const asSeverity = (level: string | undefined): Severity[] => SEVERITIES.filter((s) => s === level);
const mildest = (levels: readonly Severity[]): Severity =>
  SEVERITIES[Math.max(...levels.map((l) => SEVERITIES.indexOf(l)))]!;

function fitsArticle(
  { files, outlets }: Pick<Override, 'files' | 'outlets'>,
  names: ArticleNames,
): (evidence: Evidence) => boolean {
  const path = anyGlob(files);
  return (e) =>
    (files === undefined || path(names.path(e))) && (outlets === undefined || outlets.includes(names.outlet(e) ?? ''));
}

/** An ignore fits by id, by rule, by both; with files or outlets, when any passage is theirs. */
function fitsConflict(ignore: Ignore, names: ArticleNames): (conflict: Conflict) => boolean {
  const article = fitsArticle(ignore, names);
  return (c) =>
    (ignore.id === undefined || c.id.startsWith(ignore.id)) &&
    (ignore.rule === undefined || c.rule === ignore.rule) &&
    c.sides.some((side) => side.evidence.some(article));
}
