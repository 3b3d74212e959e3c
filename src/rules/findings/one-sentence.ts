// In: a finding. Out: how alike the sentences of its sides are, and what that makes of it: an alarm, or worth a look.
import type { RuleId } from '../../core/conflict.ts';
import type { Finding, FindingSide, Mark } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { sentenceLikeness } from '../wording/sentence-likeness.ts';

/** Rules on values of which a sentence gives one: a number, a day, a length. Places and hours it gives several. */
const OF_VALUES: ReadonlySet<RuleId> = new Set<RuleId>(['quantity', 'date', 'duration']);

/** Sentences that share so many of their rarer words are about one thing, where their articles were put side by side. */
const ONE_SENTENCE = 0.18;
/** Sentences that share fewer mostly count two things of one kind; in an archive, where articles met by themselves, sooner. */
const OF_TWO_THINGS = { picked: 0.12, met: 0.16 };

/** An alarm where a finding worth a look stands in one sentence, told in two ways by texts that were put side by side. */
export function raised(view: TopicView, finding: Finding): Finding {
  const quiet =
    finding.severity === 'note' && !finding.noted && finding.explanation === undefined && OF_VALUES.has(finding.rule);
  if (!view.picked || !quiet || (likenessOf(view, finding.sides) ?? 0) < ONE_SENTENCE) return finding;
  return { ...finding, severity: 'warning', reasons: [...finding.reasons, { id: 'reason.one-sentence' }] };
}

/** Do two articles count in sentences that have little else in common? Of two languages nothing is known, which in an archive is too little. */
export function countTwoThings(view: TopicView, sides: readonly FindingSide[]): boolean {
  const alike = likenessOf(view, sides);
  if (alike === undefined) return view.archived && inTwoLanguages(view, sides);
  return alike < (view.picked ? OF_TWO_THINGS.picked : OF_TWO_THINGS.met);
}

function inTwoLanguages(view: TopicView, sides: readonly FindingSide[]): boolean {
  const langOf = new Map(view.members.map((m) => [m.article, m.extraction.lang]));
  return acrossSides(sides).every(([a, b]) => langOf.get(a.article) !== langOf.get(b.article));
}

/**
 * Likeness of the two sentences of different sides that are most alike, 0 to 1; undefined where one article stands on two sides, or
 * no two articles are of one language.
 */
function likenessOf(view: TopicView, sides: readonly FindingSide[]): number | undefined {
  const members = new Map(view.members.map((m) => [m.article, m]));
  const alike = sentenceLikeness(view);
  let most: number | undefined;
  for (const [a, b] of acrossSides(sides)) {
    const [x, y] = [members.get(a.article)!, members.get(b.article)!];
    if (x === y) return undefined;
    if (x.extraction.lang === y.extraction.lang) most = Math.max(most ?? 0, alike(x, a.sentence, y, b.sentence));
  }
  return most;
}

const acrossSides = (sides: readonly FindingSide[]): (readonly [Mark, Mark])[] =>
  sides.flatMap((mine, i) =>
    sides.slice(i + 1).flatMap((theirs) => mine.marks.flatMap((a) => theirs.marks.map((b) => [a, b] as const))),
  );
