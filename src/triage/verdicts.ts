// In: a report and the verdicts of reviewers. Out: the report with each conflict's verdicts; what they settle is set aside.
import { type Conflict, isSameQuestion, type Report, type ReviewerVerdict } from '../core/conflict.ts';
import type { Message } from '../core/message.ts';
import { type ArticleRef, latestVerdicts, type Verdict, verdictMessage } from '../core/verdict.ts';
import { articleFinder } from './articles.ts';

const SETTLES: ReadonlySet<string> = new Set(['dismiss', 'explained', 'not-same-event']);
const HOLDS_OPEN: ReadonlySet<string> = new Set(['confirm', 'needs-work']);

/**
 * Attaches verdicts. One that was given for other values is shown and settles nothing; while one reviewer confirms or wants more
 * work, the others' verdicts settle nothing either.
 */
export function underVerdicts(report: Report, verdicts: readonly Verdict[], say: (message: Message) => string): Report {
  const given = byConflict(report, verdicts);
  const conflicts = report.conflicts.map((conflict): Conflict => {
    const own = given.get(conflict.id);
    if (!own) return conflict;
    const reviewed = own.map((verdict) => asReviewed(verdict, conflict));
    const judged = { ...conflict, verdicts: reviewed };
    const now = reviewed.filter((v) => v.current);
    const settled = now.find((v) => SETTLES.has(v.verdict));
    if (conflict.suppressed || !settled || now.some((v) => HOLDS_OPEN.has(v.verdict))) return judged;
    return { ...judged, suppressed: { by: 'verdict', reason: say(verdictMessage(settled)) } };
  });
  return { ...report, conflicts };
}

function asReviewed({ verdict, who, when, note, state }: Verdict, conflict: Conflict): ReviewerVerdict {
  const kind = verdict as ReviewerVerdict['verdict'];
  return { verdict: kind, who, when, ...(note !== undefined && { note }), current: state === conflict.state };
}

/** The verdicts that hold, by the conflict of this report that they belong to. */
function byConflict(report: Report, verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const ids = new Set(report.conflicts.map((c) => c.id));
  const again = foundAgain(report);
  const found = new Map<string, Verdict[]>();
  for (const verdict of latestVerdicts(verdicts)) {
    if (verdict.verdict === 'withdrawn') continue;
    const id = ids.has(verdict.conflict) ? verdict.conflict : again(verdict);
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), verdict]);
  }
  return found;
}

/**
 * A conflict whose id has changed: by the same rule, with the same values between articles of two of the verdict's sides, or with the
 * same question and an article of one.
 */
function foundAgain({ articles, conflicts }: Report): (verdict: Verdict) => string | undefined {
  const find = articleFinder(articles);
  return ({ conflict, rule, state, sides }) => {
    if (!sides || state === '') return undefined;
    const ours = sides.map((side) => new Set(side.map(find)));
    const shared = (c: Conflict): number => {
      const theirs = c.sides.map((side) => side.evidence.map((e) => e.article));
      return ours.filter((own) => theirs.some((side) => side.some((id) => own.has(id)))).length;
    };
    const ofRule = conflicts.filter((c) => c.rule === rule);
    const valued = ofRule.filter((c) => c.state === state && shared(c) >= 2);
    const asked = ofRule.filter((c) => isSameQuestion(c.id, conflict) && shared(c) > 0);
    const alike = valued.length > 0 ? valued : asked;
    return alike.length === 1 ? alike[0]!.id : undefined;
  };
}

/** A verdict on a conflict of a report. */
export function verdictOn(
  conflict: Conflict,
  { articles }: Report,
  given: Pick<Verdict, 'verdict' | 'note' | 'who' | 'when'>,
): Verdict {
  const known = new Map(articles.map((a) => [a.id, a]));
  const sides = conflict.sides.map((side) =>
    [...new Set(side.evidence.map((e) => e.article))].sort().map((id) => {
      return articleRef(known.get(id) ?? { id });
    }),
  );
  const { id, state, rule } = conflict;
  return {
    conflict: id,
    state,
    ...given,
    rule,
    articles: [...new Set(sides.flat().map((a) => a.id))].sort(),
    sides,
  };
}

export function articleRef({ id, url, title }: ArticleRef): ArticleRef {
  return { id, ...(url !== undefined && { url }), ...(title !== undefined && { title }) };
}
