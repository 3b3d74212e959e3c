// In: near copies of a few articles. Out: what each topic is given of them.
import { describe, expect, it } from 'vitest';
import { type NearPair, nearByGroup, pairsIn, rowsOf } from '../../src/align/near-pairs.ts';

const pair = (a: number, b: number, common: number): NearPair => ({
  a: { article: a, sentence: 10 + a },
  b: { article: b, sentence: 20 + b },
  common,
});

describe('near copies by topic', () => {
  const [first, second, third] = [pair(0, 1, 5), pair(2, 3, 6), pair(0, 3, 7)];
  const topicOf = [0, 0, 2, 2];
  const within = (a: number, b: number): number => (topicOf[a] === topicOf[b] ? topicOf[a]! : -1);

  it('stand with the topic of their articles, whole, and no topic shares them', () => {
    const groups = nearByGroup(rowsOf([first, second]), 3, within);
    expect(groups.map((rows) => [...pairsIn(rows)])).toEqual([[first], [], [second]]);
  });

  it('of articles in two topics are in none', () => {
    const groups = nearByGroup(rowsOf([third]), 3, within);
    expect(groups.flatMap((rows) => [...pairsIn(rows)])).toEqual([]);
  });

  it('keep their order within a topic', () => {
    const later = pair(0, 1, 9);
    const [rows] = nearByGroup(rowsOf([later, second, first]), 3, within);
    expect([...pairsIn(rows!)]).toEqual([later, first]);
  });
});
