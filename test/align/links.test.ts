// In: articles whose headlines and leads lie apart. Out: whether they are linked all the same.
import { describe, expect, test } from 'vitest';
import { linksOf } from '../../src/align/links.ts';
import { packed } from '../../src/align/signatures.ts';
import type { Feature, Signature } from '../../src/core/extraction.ts';
import { createSetup } from '../../src/setup.ts';

const world = createSetup().world();

/** An article on one theft, in its own place; beside the words of the theft it has features of its own. */
function told(id: string, place: string, own: readonly string[]): Signature {
  const keys = [...['word:theft', 'word:seal', 'word:forged'], ...own, `place:${place}`].sort();
  const features = keys.map((key): Feature => ({ kind: key.split(':')[0] as Feature['kind'], key, weight: 2 }));
  return {
    id,
    path: id,
    lang: 'ar',
    sentences: [],
    features,
    places: [place],
    clues: [],
    holders: [],
    trail: [],
    agencies: [],
  };
}

const areLinked = (a: Signature, b: Signature): boolean => linksOf(packed([a, b]), [], world).links.length > 0;

describe('articles that lie apart', () => {
  test('are linked where one names the place of the other', () => {
    expect(areLinked(told('a', 'baghdad', []), told('b', 'basra', ['place:baghdad']))).toBe(true);
  });

  test('are linked where they have two figures in common', () => {
    const figures = ['number:16', 'number:33'];
    expect(areLinked(told('a', 'baghdad', figures), told('b', 'basra', figures))).toBe(true);
  });

  test.each([[['number:16']], [['number:2012', 'number:2013']], [[]]])('are not linked by %j', (shared) => {
    expect(areLinked(told('a', 'baghdad', shared), told('b', 'basra', shared))).toBe(false);
  });
});
