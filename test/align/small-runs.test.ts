// In: scores of a few articles. Out: which of them are compared although they are not linked.
import { describe, expect, it } from 'vitest';
import type { Lineage } from '../../src/align/lineage.ts';
import { packed, type SignatureHead, type Signatures } from '../../src/align/signatures.ts';
import { isArchive, isPicked, looseLinksOf } from '../../src/align/small-runs.ts';
import type { Signature } from '../../src/core/extraction.ts';
import type { WorldRecords } from '../../src/core/world.ts';

const written = (value: string): SignatureHead =>
  ({ date: { value, basis: 'stated', because: { id: 'date.stated' } }, places: [] }) as unknown as SignatureHead;
const listed = (articles: readonly SignatureHead[]): Pick<Signatures, 'size' | 'head'> => ({
  size: articles.length,
  head: (article) => articles[article]!,
});
const WEEK = ['2021-04-07', '2021-04-07', '2021-04-08', '2021-04-09'].map(written);
const scoring =
  (scores: Readonly<Record<string, number>>) =>
  (a: number, b: number): number =>
    scores[`${a}-${b}`] ?? 0;
const LINKS = [{ a: 0, b: 1, score: 0.5 }];
const undecided = (): undefined => undefined;
const WORLD = {
  places: {
    aden: { kind: 'city', in: 'yemen' },
    basra: { kind: 'city', in: 'iraq' },
    yemen: { kind: 'country' },
    iraq: { kind: 'country' },
  },
} as unknown as WorldRecords;

describe('the loose links of a small run', () => {
  it('join an article that shares a little with one, and compare it with all', () => {
    const found = looseLinksOf(listed(WEEK), { links: LINKS, score: scoring({ '1-2': 0.15 }) }, undecided, WORLD);
    expect(found).toEqual([
      { a: 0, b: 2, score: 0 },
      { a: 1, b: 2, score: 0.15 },
    ]);
  });

  it('leave an article alone that shares next to nothing', () => {
    expect(looseLinksOf(listed(WEEK), { links: LINKS, score: scoring({ '1-2': 0.05 }) }, undecided, WORLD)).toEqual([]);
  });

  it('leave an article alone that was written weeks later', () => {
    const late = [...WEEK.slice(0, 2), written('2021-05-20')];
    expect(looseLinksOf(listed(late), { links: LINKS, score: scoring({ '1-2': 0.15 }) }, undecided, WORLD)).toEqual([]);
  });

  it('do not bring together what a reviewer parted', () => {
    const parted = (a: number, b: number): 'apart' | undefined => (a === 1 && b === 2 ? 'apart' : undefined);
    expect(looseLinksOf(listed(WEEK), { links: LINKS, score: scoring({ '1-2': 0.15 }) }, parted, WORLD)).toEqual([]);
  });

  it('do not join what happened in two countries', () => {
    const abroad = WEEK.map((article, i) => ({ ...article, places: [i === 2 ? 'basra' : 'aden'] }));
    expect(looseLinksOf(listed(abroad), { links: LINKS, score: scoring({ '1-2': 0.15 }) }, undecided, WORLD)).toEqual(
      [],
    );
  });
});

describe('a run', () => {
  const ofTexts = (texts: ReadonlyArray<readonly number[]>): Signatures =>
    packed(texts.map((keys) => ({ sentences: [{ keys }], features: [], trail: [] }) as unknown as Signature));
  const alone = (count: number): Lineage[] =>
    Array.from({ length: count }, (_, original) => ({ original, articles: [original], kinships: [] }));

  it.each([
    [2, false],
    [3, true],
    [12, true],
    [13, false],
  ])('of %i texts was picked by hand: %s', (count, picked) => {
    expect(isPicked(alone(count), ofTexts(Array.from({ length: count }, (_, i) => [i])))).toBe(picked);
  });

  it.each([
    [2, false],
    [12, false],
    [13, true],
  ])('of %i texts is an archive: %s', (count, archived) => {
    expect(isArchive(alone(count), ofTexts(Array.from({ length: count }, (_, i) => [i])))).toBe(archived);
  });

  it('has no text more for one that comes again', () => {
    expect(
      isPicked(
        alone(3),
        ofTexts([
          [1, 2],
          [3, 4],
          [1, 2],
        ]),
      ),
    ).toBe(false);
  });

  it('of a hundred copies of a few texts is an archive: its pairs are not looked at one by one', () => {
    expect(isPicked(alone(100), ofTexts(Array.from({ length: 100 }, (_, i) => [i % 5])))).toBe(false);
  });
});
