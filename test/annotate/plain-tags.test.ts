// In: the words of all stories. Out: whether a settled tag holds in every place, and whether the readings that can be chosen are all that differ.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { OPEN, plainTagsOf } from '../../src/annotate/plain-tags.ts';
import { OWN_NEIGHBOUR, type TagContext } from '../../src/core/language.ts';
import { ATTACHED, SHAPE, TOKEN_KIND } from '../../src/core/lexeme.ts';
import { TAG, type Tag } from '../../src/core/syntax.ts';
import { createSetup } from '../../src/setup.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import { readIn } from '../read/articles.ts';
import { STORIES } from '../stories/story.ts';

const setup = createSetup();
for (const story of readdirSync(STORIES))
  for (const { text, lang } of (await readIn(path.join(STORIES, story), ['.'])).articles)
    tokenise(text, setup.tongue(lang).vocabulary);

const BESIDE = [0, 1, ...[0, 1, 2, 3, 4].map((bit) => 1 | (OWN_NEIGHBOUR << bit))];
const contexts = Object.values(TAG).flatMap((previous): TagContext[] =>
  BESIDE.flatMap((before) =>
    [true, false].map((verbSeen) => {
      const opensClause = previous === TAG.punctuation || previous === TAG.conjunction;
      const around = { previousTraits: ATTACHED.article, after: before, hyphenated: verbSeen, fronted: !verbSeen };
      return { ...around, previous, before, opensClause, verbSeen };
    }),
  ),
);

test.for(['ar', 'en'] as const)('%s: a settled tag is what the word is in every place', (lang) => {
  const { language, lexicon, vocabulary } = setup.tongue(lang);
  const plain = plainTagsOf(vocabulary.forms, lexicon);
  const settled = vocabulary.forms.filter(({ id, kind }) => kind === TOKEN_KIND.word && plain.settled[id] !== OPEN);
  expect(settled.length).toBeGreaterThan(100);
  const wrong = settled.filter(({ id }) => {
    const at = plain.from[id]!;
    const [tag, traits] = [plain.tag[at] as Tag, plain.traits[at]!];
    const unknown = (traits & SHAPE.unknown) !== 0;
    const here = (context: TagContext): Tag =>
      unknown ? language.unknownTag(traits, context) : language.tagOf(tag, traits, context);
    return plain.from[id + 1] !== at + 1 || contexts.some((context) => here(context) !== plain.settled[id]);
  });
  expect(wrong).toEqual([]);
});

test.for(['ar', 'en'] as const)('%s: candidates stand in the order of their readings, and no two are alike', (lang) => {
  const { lexicon, vocabulary } = setup.tongue(lang);
  const { from, rank, tag, traits } = plainTagsOf(vocabulary.forms, lexicon);
  const wrong = vocabulary.forms.filter(({ id, readings }) => {
    const all = Array.from({ length: from[id + 1]! - from[id]! }, (_, k) => from[id]! + k);
    const alike = new Set(all.map((at) => `${tag[at]} ${traits[at]}`)).size < all.length;
    const ordered = all.every((at, k) => rank[at]! < readings.length && (k === 0 || rank[at]! > rank[at - 1]!));
    return alike || !ordered || all.length > 0 !== readings.length > 0;
  });
  expect(wrong).toEqual([]);
});
