// In: two counts that differ, in texts of which some state no hour. Out: whether they may be one figure that moved.
import { describe, expect, test } from 'vitest';
import { maybeMoved } from '../../src/rules/counts/maybe-moved.ts';
import type { Counted } from '../../src/rules/counts/updates.ts';

interface Given {
  readonly state?: string;
  readonly article?: number;
  readonly speaker?: string;
  readonly published?: string;
}

function counted(value: number, { state = 'dead', article = value, speaker, published }: Given = {}): Counted {
  const member = {
    article,
    lineage: article,
    extraction: { claims: [], metadata: {} },
    ...(published && { date: { value: published, basis: 'stated' } }),
  };
  const claim = { sentence: 0, attribution: { speaker } };
  return { statement: { member, claim }, value: { state, value, subset: false } } as unknown as Counted;
}

const kindOf = (...group: readonly Counted[]): string | undefined => maybeMoved(group)?.kind;

describe('two counts of a toll', () => {
  test('of texts that state no hour may have moved', () => {
    expect(kindOf(counted(12), counted(15, { published: '2021-03-01' }))).toBe('updated-figure');
  });

  test('whose hours are known are judged by them', () => {
    const at = (hour: string): Given => ({ published: `2021-03-01T${hour}:00:00Z` });
    expect(kindOf(counted(15, at('10')), counted(12, at('16')))).toBeUndefined();
  });

  test('that one article gives both have not moved', () => {
    expect(kindOf(counted(12, { article: 1 }), counted(15, { article: 1 }))).toBeUndefined();
  });

  test('of two speakers are rivals', () => {
    expect(kindOf(counted(12, { speaker: 'police' }), counted(15, { speaker: 'doctors' }))).toBeUndefined();
  });

  test.each(['aboard', 'arrested', ''])('of what does not grow (%s) have not moved', (state) => {
    expect(kindOf(counted(12, { state }), counted(15, { state }))).toBeUndefined();
  });
});
