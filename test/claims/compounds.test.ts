// In: sentences with words that hyphens join. Out: tests that those describe and say nothing by themselves.
import { expect, it } from 'vitest';
import { claimOf, claimsOf } from './read.ts';

it.for([
  ['Warplanes hit a hospital in the rebel-held town of Saraqib on Wednesday.', 'hold'],
  ['The Saudi-backed government exchanged prisoners on Thursday.', 'support'],
  ['Two cross-border raids were reported.', 'cross'],
  ['The short-range missiles were paraded.', 'range-between'],
] as const)('%s says nothing of «%s»', ([text, concept]) => {
  expect(claimOf(text, concept)).toBeUndefined();
});

it('a day belongs to the verb, not to what stands beside a hyphen', () => {
  const hit = claimOf('Warplanes hit a hospital in the rebel-held town of Saraqib on Wednesday.', 'hit-touch');
  expect(hit?.when?.text).toBe('Wednesday');
});

it('a verb that a hyphen is part of is still told', () => {
  expect(claimOf('The president was re-elected on Monday.', 'elect')?.when?.text).toBe('Monday');
});

it('what stands has no day', () => {
  const storeys = claimsOf('Three missiles struck the two-storey school on Wednesday.').find(
    (c) => c.quantity?.of === 'floor',
  );
  expect(storeys?.when).toBeUndefined();
});

it('a length is of what fills it', () => {
  const lengths = claimsOf('The government declared three days of mourning.').flatMap(({ duration }) => duration ?? []);
  expect(lengths.map(({ of, value }) => `${of} ${value}`)).toEqual(['mourn P3D']);
});
