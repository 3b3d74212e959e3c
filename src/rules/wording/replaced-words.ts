// In: near copies of a topic. Out: single words that stand in each other's place, with what the lexicon knows of them.
import type { Mark } from '../../core/finding.ts';
import { oncePer } from '../../core/once.ts';
import type { AlignedPair, Member, SubstitutedWord, Substitution, TopicView } from '../../core/topic.ts';
import { markAt } from './passages.ts';

/** One word for another in copies of one sentence. */
export interface ReplacedWord {
  readonly pair: AlignedPair;
  readonly a: SubstitutedWord;
  readonly b: SubstitutedWord;
}

/** Words replaced one for one; in a change of several words (أصيبت شرطيتان, أصيب شرطيان) each by the one in its place. */
export const replacedWords = oncePer(({ pairs }: TopicView): readonly ReplacedWord[] =>
  pairs.flatMap((pair) =>
    pair.substitutions.flatMap(({ aWords, bWords }: Substitution) =>
      aWords.length === bWords.length
        ? aWords.flatMap((a, i) => (a.fold === bWords[i]!.fold ? [] : [{ pair, a, b: bWords[i]! }]))
        : [],
    ),
  ),
);

/** Marks of both words. */
export function marksOf({ pair, a, b }: ReplacedWord): readonly [Mark, Mark] {
  return [wordMark(pair.a, a), wordMark(pair.b, b)];
}

export function wordMark(
  { member, sentence }: { readonly member: Member; readonly sentence: number },
  { start, end }: { readonly start: number; readonly end: number },
): Mark {
  const { region } = member.extraction.sentences[sentence]!;
  return markAt(member, { start, end, sentence, field: region === 'headline' ? 'title' : 'body' });
}

/** Keys of the senses that a word has in one table. */
export const sensesIn = ({ senses }: SubstitutedWord, table: string): string[] =>
  senses.flatMap((s) => (s.startsWith(`${table}:`) ? [s.slice(table.length + 1)] : []));

/** Share of letters that two words have in common, counted once each: spellings of one word are near 1. */
export function lettersInCommon(a: string, b: string): number {
  const rest = [...b];
  const shared = [...a].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(a.length, b.length);
}
