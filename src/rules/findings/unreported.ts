// In: findings. Out: whether an observation stands in none of them.
import type { Finding } from '../../core/finding.ts';
import type { Observation } from './observations.ts';

/** Tells the observations of which nothing is told yet. */
export function unreported(found: readonly Finding[]): (observation: Observation<unknown>) => boolean {
  const told = new Set(found.flatMap(({ sides }) => sides.flatMap(({ marks }) => marks.map(keyOf))));
  return ({ statement, span }) => !told.has(keyOf({ article: statement.member.article, span }));
}

const keyOf = ({ article, span }: { readonly article: number; readonly span: { readonly start: number } }): string =>
  `${article} ${span.start}`;

/** A note for good: what its sentences share is what it was found by. */
export const asNoted = (finding: Finding): Finding => ({ ...finding, noted: true });
