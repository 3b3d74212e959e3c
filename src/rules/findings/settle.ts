// In: what all rules found in a topic. Out: the same, each difference told by one rule, alarms raised; how many notes were left out.
import type { Finding, Mark } from '../../core/finding.ts';
import { overlap } from '../../core/span.ts';
import type { TopicView } from '../../core/topic.ts';
import { raised } from './one-sentence.ts';
import { isWorthAGlance } from './worth-a-glance.ts';

export interface Settled {
  readonly findings: readonly Finding[];
  /** Notes that an archive is spared. */
  readonly spared: number;
}

/**
 * `wording` speaks where no other rule does: a finding of it whose passages another finding covers on two sides is dropped. So is a
 * `quantity` where `place` sets the same lengths against each other: «على بعد 55 كيلومترا من رأس سدر».
 */
export function settled(view: TopicView, findings: readonly Finding[]): Settled {
  const typed = findings.filter((f) => f.rule !== 'wording');
  const places = findings.filter((f) => f.rule === 'place');
  const toldBy = (f: Finding): readonly Finding[] =>
    f.rule === 'wording' ? typed : f.rule === 'quantity' ? places : [];
  const worth = findings.filter((f) => isWorthAGlance(view, f));
  const told = worth.filter((f) => !toldBy(f).some((other) => covers(other, f))).map((f) => raised(view, f));
  return { findings: told, spared: findings.length - worth.length };
}

const covers = (other: Finding, { sides }: Finding): boolean =>
  sides.filter((side) => side.marks.some((m) => other.sides.some((s) => s.marks.some((n) => touches(m, n))))).length >
  1;

const touches = (a: Mark, b: Mark): boolean => a.article === b.article && overlap(a.span, b.span) > 0;
