// In: a finding of a topic. Out: is it worth a reader's glance? An archive has more to look at than anybody reads.
import type { RuleId } from '../../core/conflict.ts';
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';

/**
 * What an archive is spared: of the notes of these rules that were read over a week of one, fewer than one in five were right. Somebody who
 * puts a few texts side by side sees all of it.
 */
const QUIET: ReadonlySet<RuleId> = new Set<RuleId>(['wording', 'date', 'attribution']);
/** Of these, what is of low confidence. */
const DOUBTFUL: ReadonlySet<RuleId> = new Set<RuleId>(['place', 'polarity', 'ordinal']);

/** Is a finding an alarm, or in a run so small that every note is read, or of a kind that is mostly right? */
export function isWorthAGlance({ archived }: Pick<TopicView, 'archived'>, finding: Finding): boolean {
  const { rule, severity, confidence } = finding;
  if (!archived || severity !== 'note') return true;
  return !QUIET.has(rule) && !(DOUBTFUL.has(rule) && confidence === 'low');
}
