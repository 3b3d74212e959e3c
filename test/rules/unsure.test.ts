// In: two sides of a finding in a topic of so many articles. Out: how grave the difference is taken to be, and how sure.
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/core/conflict.ts';
import type { FindingSide } from '../../src/core/finding.ts';
import type { Member, TopicView } from '../../src/core/topic.ts';
import { judge } from '../../src/rules/findings/judge.ts';

const side = (article: number, value: string): FindingSide => ({
  value,
  label: value,
  marks: [
    {
      article,
      field: 'body',
      sentence: 0,
      span: { start: 0, end: 5 },
      attribution: { voice: 'narrator', stance: 'asserts' },
    } as FindingSide['marks'][number],
  ],
});

/** Some words of its own each sentence has; the first two have so many in common. */
const wordsOf = (article: number, common: number): Int32Array =>
  Int32Array.from({ length: 6 }, (_, i) => (i < common && (article < 2 || common === 6) ? i : 6 * article + 6 + i));

/** Two articles disagree in a topic of so many: of lineages of their own, of one, or of one and in one sentence of it. */
function judged(
  size: number,
  rule: RuleId,
  kin: 'independent' | 'one source' | 'one sentence' = 'independent',
  common = kin === 'one sentence' ? 6 : kin === 'one source' ? 0 : 3,
): string {
  const members = Array.from(
    { length: size },
    (_, article) =>
      ({
        article,
        lineage: kin === 'independent' ? article : 0,
        extraction: { lang: 'ar', sentences: [{ keys: wordsOf(article, common) }] },
      }) as unknown as Member,
  );
  const { severity, confidence } = judge(
    { members, linkedFirmly: () => true } as unknown as TopicView,
    [side(0, 'affirmed'), side(1, 'negated')],
    'error',
    rule,
  );
  return `${severity} ${confidence}`;
}

describe('a difference between independent texts', () => {
  test.each<[number, RuleId, string]>([
    [2, 'antonym', 'note medium'],
    [6, 'polarity', 'error medium'],
    [7, 'polarity', 'note medium'],
    [12, 'quantity', 'error medium'],
    [13, 'quantity', 'note medium'],
  ])('in a topic of %i articles, found by %s, is: %s', (size, rule, expected) => {
    expect(judged(size, rule)).toBe(expected);
  });

  test('of counts, in sentences that share no word, is worth a look: they count two things', () => {
    expect(judged(6, 'quantity', 'independent', 0)).toBe('note low');
  });

  test('in one sentence of one source is an error however large the topic', () => {
    expect(judged(40, 'polarity', 'one sentence')).toBe('error high');
  });

  test('in sentences that each text of one source has for itself is judged like that of independent texts', () => {
    expect(judged(40, 'polarity', 'one source')).toBe('note medium');
  });
});
