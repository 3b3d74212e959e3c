// In: sentences that cite. Out: whose words a clause is: who gave what is cited, English speech without `that`.
import { expect, it } from 'vitest';
import { claimsOf } from './read.ts';

const speakers = (text: string, concept: string): Array<string | undefined> =>
  claimsOf(text)
    .filter((c) => c.what?.concept === concept && !c.quantity)
    .map((c) => c.attribution.speakerId);

it('takes «مسؤولون» for the speaker of «وفق حصيلة أعلنها مسؤولون»', () => {
  expect(speakers('قتل جنديان في الهجوم، وفق حصيلة جديدة أعلنها مسؤولون في الجيش المالي السبت', 'kill')).toEqual([
    'role:official@army',
  ]);
});

it('gives what is said without `that` to who says it', () => {
  expect(speakers('Farmers said the old bridge had collapsed into the river.', 'collapse')).toEqual(['noun:farmer']);
});

it('does not read a participle after an inverted speaker as what is said', () => {
  expect(speakers('“It is over,” said the minister in a statement released on Monday.', 'release')).not.toContain(
    'role:minister',
  );
});
