// In: a topic. Out: which sentences of two articles are copies that no replaced word turns into the opposite.
import { oncePer } from '../core/once.ts';
import type { Statement, SubstitutedWord, TopicView } from '../core/topic.ts';
import type { WorldRecords } from '../core/world.ts';

/** Tables whose words turn what a sentence says; verbs that deny or fail do too. */
const TURNING = ['negation:', 'hedge:'];

/** Do two statements stand in copies that say the same of every act? Then a difference between them was read, not written. */
export type SameWords = (a: Statement, b: Statement) => boolean;

export const sameWords = oncePer((view: TopicView): SameWords => {
  const same = new Set<string>();
  const turns = ({ senses }: SubstitutedWord): boolean =>
    senses.some((sense) => TURNING.some((table) => sense.startsWith(table)) || denies(view.world, sense));
  const count = (words: readonly SubstitutedWord[]): number => words.filter(turns).length;
  for (const { a, b, substitutions } of view.pairs)
    if (count(substitutions.flatMap((s) => s.aWords)) === count(substitutions.flatMap((s) => s.bWords)))
      same.add(keyOf(a.member.article, a.sentence, b.member.article, b.sentence));
  return ({ member: m, claim: c }, { member: n, claim: d }) =>
    same.has(keyOf(m.article, c.sentence, n.article, d.sentence)) ||
    same.has(keyOf(n.article, d.sentence, m.article, c.sentence));
});

function denies(world: WorldRecords, sense: string): boolean {
  const record = sense.startsWith('concept:') ? world.concepts[sense.slice('concept:'.length)] : undefined;
  return record?.stance === 'denies' || record?.implicative === 'negative';
}

const keyOf = (...parts: readonly number[]): string => parts.join(' ');
