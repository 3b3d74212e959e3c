// In: the near copies of a topic. Out: whether two articles fill one form with other names: another ship, port and day; other clubs and another ground.

import type { Table } from '../../core/lexeme.ts';
import { oncePer } from '../../core/once.ts';
import type { AlignedPair, Member, SubstitutedWord, Substitution, TopicView } from '../../core/topic.ts';
import { lettersInCommon } from './replaced-words.ts';

/** One name may be put right or wrong; with two others the text tells of another thing. */
const LEAST_NAMES = 2;
/** Spellings of one name share more of their letters. */
const SPELLINGS = 0.6;
/** Names are short: a longer stretch was written anew. */
const LONGEST = 4;

/** «السفينة عايدة مار … من ميناء إيلات», «السفينة كوستا فياجرا … من ميناء شرم الشيخ» */
export const filledAnew = oncePer((view: TopicView): ((a: Member, b: Member) => boolean) => {
  const [names, isNearest] = [new Map<string, Set<string>>(), nearestOf(view.pairs)];
  for (const pair of view.pairs.filter(isNearest))
    for (const { aText } of pair.substitutions.filter(isOtherName)) {
      const key = keyOf(pair.a.member, pair.b.member);
      names.set(key, (names.get(key) ?? new Set<string>()).add(aText));
    }
  return (a, b) => (names.get(keyOf(a, b))?.size ?? 0) >= LEAST_NAMES;
});

const keyOf = (a: Member, b: Member): string => [a.article, b.article].sort((x, y) => x - y).join(' ');

/** The lines of a list are near copies of each other: is this the line that has most in common with that? */
function nearestOf(pairs: readonly AlignedPair[]): (pair: AlignedPair) => boolean {
  const most = new Map<string, number>();
  const idsOf = ({ a, b }: AlignedPair): [string, string] => [
    `${a.member.article} ${a.sentence} ${b.member.article}`,
    `${b.member.article} ${b.sentence} ${a.member.article}`,
  ];
  for (const pair of pairs) for (const id of idsOf(pair)) most.set(id, Math.max(most.get(id) ?? 0, pair.coverage));
  return (pair) => idsOf(pair).every((id) => most.get(id) === pair.coverage);
}

function isOtherName({ aWords, bWords }: Substitution): boolean {
  if (aWords.length > LONGEST || bWords.length > LONGEST || !aWords.some(isName) || !bWords.some(isName)) return false;
  return !aWords.some((x) => bWords.some((y) => lettersInCommon(x.stem, y.stem) >= SPELLINGS));
}

/** A name of the lexicon, or a word of letters that no table knows. */
const isName = ({ senses, fold }: SubstitutedWord): boolean =>
  senses.length === 0 ? /^\p{L}+$/u.test(fold) : NAMES.has(senses[0]!.split(':')[0]!);

const NAMES: ReadonlySet<string> = new Set<Table>(['place', 'given-name', 'organisation', 'person']);
