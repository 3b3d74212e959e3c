// In: the words of all stories. Out: whether a reading that is no rival could ever be chosen: in no context is it likelier than those before it.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { OPEN, plainTagsOf } from '../../src/annotate/plain-tags.ts';
import type { Language, TagContext } from '../../src/core/language.ts';
import type { Form, Reading } from '../../src/core/lexeme.ts';
import { TAG, type Tag } from '../../src/core/syntax.ts';
import { createSetup } from '../../src/setup.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import { readIn } from '../read/articles.ts';
import { STORIES } from '../stories/story.ts';

const setup = createSetup();
for (const story of readdirSync(STORIES))
  for (const { text, lang } of (await readIn(path.join(STORIES, story), ['.'])).articles)
    tokenise(text, setup.tongue(lang).vocabulary);

const BEFORE = {
  previousReading: undefined,
  hyphenated: false,
  nextFold: 'x',
  nextIsCapital: false,
  fronted: false,
};
const contexts = Object.values(TAG).flatMap((previous): TagContext[] =>
  ['', 'لم', 'ان', 'to'].flatMap((previousFold) =>
    [true, false].map((verbSeen) => {
      const opensClause = previous === TAG.punctuation || previous === TAG.conjunction;
      return { ...BEFORE, previous, previousFold, opensClause, verbSeen };
    }),
  ),
);

/** What a reading is in each context, and how unlikely. */
function weighed(language: Language, form: Form, reading: Reading, plain: Tag): string {
  return contexts
    .map((context) => {
      const tag =
        reading.entry < 0 ? language.unknownTag(form, reading, context) : language.tagOf(plain, reading, context);
      return `${tag}:${language.penalty(tag, reading, context)}`;
    })
    .join();
}

test.for(['ar', 'en'] as const)('%s: what is passed over weighs what a likelier reading weighs', (lang) => {
  const { language, lexicon, vocabulary } = setup.tongue(lang);
  const plain = plainTagsOf(vocabulary.forms, lexicon);
  const open = vocabulary.forms.filter(({ id }) => plain.settled[id] === OPEN);
  let passed = 0;
  for (const form of open) {
    const rivals = plain.rivals[form.id]!;
    const weights = form.readings.map((reading, rank) => weighed(language, form, reading, plain.tags[form.id]![rank]!));
    for (const [rank, weight] of weights.entries()) {
      if (rivals.includes(rank)) continue;
      passed++;
      expect(rivals.some((rival) => rival < rank && weights[rival] === weight)).toBe(true);
    }
  }
  expect(passed).toBeGreaterThan(100);
});
