// In: scores of a few articles. Out: which of them are compared although they are not linked.
import { describe, expect, it } from 'vitest';
import { looseLinksOf } from '../../src/align/small-runs.ts';
import type { Signature } from '../../src/core/extraction.ts';

const written = (value: string): Signature =>
  ({ date: { value, basis: 'stated', because: { id: 'date.stated' } } }) as unknown as Signature;
const WEEK = ['2021-04-07', '2021-04-07', '2021-04-08', '2021-04-09'].map(written);
const scoring =
  (scores: Readonly<Record<string, number>>) =>
  (a: number, b: number): number =>
    scores[`${a}-${b}`] ?? 0;
const LINKS = [{ a: 0, b: 1, score: 0.5 }];
const undecided = (): undefined => undefined;

describe('the loose links of a small run', () => {
  it('join an article that shares a little with one, and compare it with all', () => {
    const found = looseLinksOf(WEEK, { links: LINKS, score: scoring({ '1-2': 0.15 }) }, undecided);
    expect(found).toEqual([
      { a: 0, b: 2, score: 0 },
      { a: 1, b: 2, score: 0.15 },
    ]);
  });

  it('leave an article alone that shares next to nothing', () => {
    expect(looseLinksOf(WEEK, { links: LINKS, score: scoring({ '1-2': 0.05 }) }, undecided)).toEqual([]);
  });

  it('leave an article alone that was written weeks later', () => {
    const late = [...WEEK.slice(0, 2), written('2021-05-20')];
    expect(looseLinksOf(late, { links: LINKS, score: scoring({ '1-2': 0.15 }) }, undecided)).toEqual([]);
  });

  it('do not bring together what a reviewer parted', () => {
    const parted = (a: number, b: number): 'apart' | undefined => (a === 1 && b === 2 ? 'apart' : undefined);
    expect(looseLinksOf(WEEK, { links: LINKS, score: scoring({ '1-2': 0.15 }) }, parted)).toEqual([]);
  });

  it('are none in two articles, nor in an archive', () => {
    const score = scoring({ '0-1': 0.15, '1-2': 0.15 });
    expect(looseLinksOf(WEEK.slice(0, 2), { links: LINKS, score }, undecided)).toEqual([]);
    const archive = Array.from({ length: 40 }, () => WEEK[0]!);
    expect(looseLinksOf(archive, { links: LINKS, score }, undecided)).toEqual([]);
  });
});
