// In: the noun that a number counts. Out: whether a second noun of people shares the number: 150 women and children.
import { FEATURE } from '../core/lexeme.ts';
import { TAG } from '../core/syntax.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

/** Ten servicemen and civilians, ١٥٠ امرأة وطفلا: they are counted as people. A number, an adjective or an article makes others of them. */
export function countsTwoKinds(view: View, clause: Clause, counted: number): boolean {
  const noun = view.analysis.nounAt(counted);
  if (noun === undefined || !view.nounIs(noun, 'person') || noun === 'person') return false;
  const glued = (view.reading(counted + 1)?.conjunction ?? '') !== '' || view.fold(counted + 1) === 'و';
  const apart = view.analysis.tags.tag[counted + 1] === TAG.conjunction;
  const second = apart ? counted + 2 : glued ? counted + 1 : -1;
  if (second < 0 || second >= clause.tokenEnd || view.reading(second)?.article) return false;
  // خمسة جنود وضابط: five soldiers, and an officer.
  const isPlural = (token: number): boolean => ((view.reading(token)?.features ?? 0) & FEATURE.plural) !== 0;
  if (isPlural(counted) !== isPlural(second)) return false;
  const other = view.analysis.nounAt(second);
  const { world } = view.analysis;
  if (other === undefined || other === noun || !view.nounIs(other, 'person')) return false;
  return (
    world.nouns[other]?.outcome === undefined &&
    world.nouns[noun]?.outcome === undefined &&
    world.nouns[other]?.group !== true
  );
}
