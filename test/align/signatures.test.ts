// In: signatures. Out: whether they come back from the columns as they were, by number and in any order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf, packed, signatureStore } from '../../src/align/signatures.ts';
import type { FeatureKind, Signature } from '../../src/core/extraction.ts';

const KINDS: readonly FeatureKind[] = ['person', 'place', 'organisation', 'event', 'number', 'word'];
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

const sentence = fc.record({
  start: fc.nat(),
  end: fc.nat(),
  region: fc.constantFrom(
    'headline' as const,
    'body' as const,
    'caption' as const,
    'boilerplate' as const,
    'meta' as const,
  ),
  paragraph: fc.nat(100_000),
  keys: fc.array(int32, { maxLength: 12 }).map((keys) => Int32Array.from(keys)),
});
const signature: fc.Arbitrary<Signature> = fc.record({
  id: fc.string(),
  path: fc.string(),
  lang: fc.constantFrom('ar' as const, 'en' as const),
  date: fc.constantFrom(
    { value: '2013-01-27', basis: 'stated' as const, because: { id: 'date.stated' } },
    { value: '2013-01', basis: 'implied' as const, because: { id: 'date.weekday', params: { day: '27' } } },
  ),
  sentences: fc.array(sentence, { maxLength: 6 }),
  features: fc.array(
    fc.record({ kind: fc.constantFrom(...KINDS), key: fc.string(), weight: fc.constantFrom(1, 2, 3) }),
  ),
  places: fc.array(fc.string()),
  clues: fc.constant([]),
  holders: fc.array(fc.record({ person: fc.string(), office: fc.string() })),
  trail: fc.array(fc.string()),
  agencies: fc.array(fc.string()),
});

describe('signatures in columns', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(signature), (all) => {
        const signatures = packed(all);
        expect(all.map((_, i) => signatures.whole(i))).toEqual(all);
      }),
    );
  });

  it('stand in the order that is asked for, each under the head that it has there', () => {
    fc.assert(
      fc.property(signature, signature, (first, second) => {
        const store = signatureStore();
        const rows = [first, second].map(store.add);
        const heads = [
          { ...headOf(second), id: 'b' },
          { ...headOf(first), id: 'a' },
        ];
        const signatures = store.inOrder([rows[1]!, rows[0]!], heads);
        expect([signatures.whole(0), signatures.whole(1)]).toEqual([
          { ...second, id: 'b' },
          { ...first, id: 'a' },
        ]);
      }),
    );
  });

  it('count the words that are told, not those of a caption', () => {
    fc.assert(
      fc.property(signature, (one) => {
        const signatures = packed([one]);
        one.sentences.forEach(({ region, keys }, i) => {
          expect(signatures.told(0, i)).toBe(region === 'headline' || region === 'body' ? keys.length : 0);
        });
      }),
    );
  });

  it('longer than a block stand in one of their own', () => {
    const keys = Int32Array.from({ length: 1_200_000 }, (_, i) => i);
    const long = {
      sentences: [{ start: 0, end: 1, region: 'body' as const, paragraph: 0, keys }],
      features: [],
      trail: [],
    };
    const short = { ...long, sentences: [{ ...long.sentences[0]!, keys: keys.subarray(5, 9) }] };
    const store = signatureStore();
    const rows = [short, long, short].map(store.add);
    const signatures = store.inOrder(
      rows,
      [short, long, short].map(() => ({}) as never),
    );
    expect([0, 1, 2].map((i) => signatures.keys(i, 0).length)).toEqual([4, 1_200_000, 4]);
    expect(signatures.keys(1, 0).at(-1)).toBe(1_199_999);
    expect([...signatures.keys(2, 0)]).toEqual([5, 6, 7, 8]);
  });
});
