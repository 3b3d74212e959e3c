// In: a stretch of an article that no claim holds by itself. Out: the mark that a finding points with.
import type { Attribution } from '../../core/claim.ts';
import type { Mark } from '../../core/finding.ts';
import type { Span } from '../../core/span.ts';
import type { Member } from '../../core/topic.ts';

const NARRATOR: Attribution = { voice: 'narrator', stance: 'asserts' };

/** A stretch with the sentence that it stands in. */
export interface Passage extends Span {
  readonly sentence: number;
  readonly field: 'title' | 'body';
}

/** The mark of a passage, attributed as the claim that covers it. */
export function markAt(member: Member, { start, end, sentence, field }: Passage): Mark {
  const claim = member.extraction.claims.find(
    (c) => c.sentence === sentence && c.span.start <= start && end <= c.span.end,
  );
  return {
    article: member.article,
    span: { start, end },
    sentence,
    field,
    attribution: claim?.attribution ?? NARRATOR,
  };
}
