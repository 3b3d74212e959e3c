// In: the verdicts of reviewers. Out: for each rule how often it was right, with how far so few verdicts can tell.
import { byCodeUnit } from '../core/order.ts';
import { latestVerdicts, type Verdict } from '../core/verdict.ts';

export interface RulePrecision {
  readonly rule: string;
  /** Conflicts that reviewers confirm, and those that they call none. */
  readonly right: number;
  readonly wrong: number;
  /** Conflicts on which reviewers disagree, or that need work: counted in neither. */
  readonly open: number;
  /** right / (right + wrong); undefined where nothing was decided. */
  readonly precision?: number;
  /** Bounds of the 95 % confidence interval (E. B. Wilson 1927, score method). */
  readonly low?: number;
  readonly high?: number;
}

const WRONG: ReadonlySet<string> = new Set(['dismiss', 'explained', 'not-same-event']);

/** Each conflict counts once: as most of its reviewers judge it. By rule, in order of their names. */
export function precisionByRule(verdicts: readonly Verdict[]): RulePrecision[] {
  const byConflict = new Map<string, Verdict[]>();
  for (const verdict of latestVerdicts(verdicts)) {
    if (verdict.rule === '' || verdict.verdict === 'withdrawn' || verdict.verdict === 'same-event') continue;
    byConflict.set(verdict.conflict, [...(byConflict.get(verdict.conflict) ?? []), verdict]);
  }
  const counts = new Map<string, { right: number; wrong: number; open: number }>();
  for (const given of byConflict.values()) {
    const { rule } = given[given.length - 1]!;
    const count = counts.get(rule) ?? { right: 0, wrong: 0, open: 0 };
    counts.set(rule, count);
    count[judgementOf(given)]++;
  }
  return [...counts]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([rule, count]) => ({ rule, ...count, ...interval(count.right, count.right + count.wrong) }));
}

function judgementOf(given: readonly Verdict[]): 'right' | 'wrong' | 'open' {
  const right = given.filter((v) => v.verdict === 'confirm').length;
  const wrong = given.filter((v) => WRONG.has(v.verdict)).length;
  if (right === wrong) return 'open';
  return right > wrong ? 'right' : 'wrong';
}

const Z = 1.96;

function interval(right: number, all: number): Pick<RulePrecision, 'precision' | 'low' | 'high'> {
  if (all === 0) return {};
  const share = right / all;
  const middle = (share + (Z * Z) / (2 * all)) / (1 + (Z * Z) / all);
  const half = (Z / (1 + (Z * Z) / all)) * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  return {
    precision: rounded(share),
    low: rounded(Math.max(0, middle - half)),
    high: rounded(Math.min(1, middle + half)),
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
