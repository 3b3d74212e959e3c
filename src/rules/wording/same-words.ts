// In: a topic. Out: which sentences of two articles are copies that no replaced word turns into the opposite.

import { oncePer } from '../../core/once.ts';
import type { AlignedPair, Statement, SubstitutedWord, TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { copiesIn } from './copies.ts';

/** Tables whose words turn what a sentence says; verbs that deny or fail do too. */
const TURNING = ['negation:', 'hedge:'];

/** Do two statements stand in copies that say the same of every act? Then a difference between them was read, not written. */
export type SameWords = (a: Statement, b: Statement) => boolean;

export const sameWords = oncePer((view: TopicView): SameWords => {
  const copies = copiesIn(view);
  const count = (words: readonly SubstitutedWord[]): number =>
    words.filter((word) => turns(view.world, word)).length - 2 * words.filter(({ fold }) => STILL.has(fold)).length;
  const keepsSense = oncePer(({ substitutions }: AlignedPair): boolean => {
    const changes = substitutions.filter((s) => lettersOf(s.aWords) !== lettersOf(s.bWords));
    return count(changes.flatMap((s) => s.aWords)) === count(changes.flatMap((s) => s.bWords));
  });
  return (a, b) => copies(a, b).some(keepsSense) || copies(b, a).some(keepsSense);
});

/** Does a word turn what its sentence says: a negator, a hedge, a verb that denies or fails? */
export const turns = (world: WorldRecords, { senses }: SubstitutedWord): boolean =>
  senses.some((sense) => TURNING.some((table) => sense.startsWith(table)) || denies(world, sense));

/** «ولايجوز», «ولا يجوز»: words that were only written together. */
const lettersOf = (words: readonly SubstitutedWord[]): string => words.map(({ fold }) => fold).join('');

/** «لا تزال» asserts: its verb takes the negator back, and counts as one itself. */
export const STILL = wordSet('still');

function denies(world: WorldRecords, sense: string): boolean {
  const record = sense.startsWith('concept:') ? world.concepts[sense.slice('concept:'.length)] : undefined;
  return record?.stance === 'denies' || record?.implicative === 'negative';
}
