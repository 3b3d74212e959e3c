// In: a topic. Out: which sentences of two articles are copies that no replaced word turns into the opposite.
import type { Statement, SubstitutedWord, TopicView } from '../core/topic.ts';
import type { WorldRecords } from '../core/world.ts';

/** Tables whose words turn what a sentence says; verbs that deny or fail do too. */
const TURNING = ['negation:', 'hedge:'];

/** «ولايجوز», «ولا يجوز»: words that were only written together. */
const lettersOf = (words: readonly SubstitutedWord[]): string => words.map(({ fold }) => fold).join('');

/** «لا تزال» asserts: its verb takes the negator back, and counts as one itself. */
const STILL = new Set(['يزال', 'تزال', 'يزالون', 'تزالون']);

/** Do two statements stand in copies that say the same of every act? Then a difference between them was read, not written. */
export type SameWords = (a: Statement, b: Statement) => boolean;

export function sameWords(view: TopicView): SameWords {
  const same = new Set<string>();
  const turns = ({ senses }: SubstitutedWord): boolean =>
    senses.some((sense) => TURNING.some((table) => sense.startsWith(table)) || denies(view.world, sense));
  const count = (words: readonly SubstitutedWord[]): number =>
    words.filter(turns).length - 2 * words.filter(({ fold }) => STILL.has(fold)).length;
  for (const { a, b, substitutions: all } of view.pairs) {
    const substitutions = all.filter((s) => lettersOf(s.aWords) !== lettersOf(s.bWords));
    if (count(substitutions.flatMap((s) => s.aWords)) === count(substitutions.flatMap((s) => s.bWords)))
      same.add(keyOf(a.member.article, a.sentence, b.member.article, b.sentence));
  }
  return ({ member: m, claim: c }, { member: n, claim: d }) =>
    same.has(keyOf(m.article, c.sentence, n.article, d.sentence)) ||
    same.has(keyOf(n.article, d.sentence, m.article, c.sentence));
}

function denies(world: WorldRecords, sense: string): boolean {
  const record = sense.startsWith('concept:') ? world.concepts[sense.slice('concept:'.length)] : undefined;
  return record?.stance === 'denies' || record?.implicative === 'negative';
}

const keyOf = (...parts: readonly number[]): string => parts.join(' ');
