// In: the stories, each article beside copies of it. Out: whether a copy takes over what was made of its original, and only a copy does.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { outcomeOf as outcomeBy } from '../../src/parallel/extracting.ts';
import type { Outcome } from '../../src/parallel/messages.ts';
import { extract } from '../../src/pipeline.ts';
import { createSetup, type Setup } from '../../src/setup.ts';
import { readIn } from '../read/articles.ts';
import { STORIES } from '../stories/story.ts';

const made = createSetup();
const fresh = createSetup();
/** What is made of an article whose copies were never seen. */
const outcomeOf = (article: Article, by: Setup): Outcome => outcomeBy(article, by, extract);
const alone = (article: Article): Outcome => outcomeOf(article, Object.freeze({ ...fresh }));
const linesOf = (outcome: Outcome): string[] =>
  'fault' in outcome ? [outcome.fault] : [outcome.signature.toString(), outcome.rest.toString()];

test.for(readdirSync(STORIES))('%s: a page fetched again says what it says by itself', async (story) => {
  for (const article of (await readIn(path.join(STORIES, story), ['.'])).articles) {
    const original = outcomeOf(article, made);
    const again = { ...article, id: 'again', path: 'again', metadata: { ...article.metadata, outlet: 'again' } };
    expect(outcomeOf(again, made)).toBe(original);
    expect(linesOf(alone(again))).toEqual(linesOf(original));
  }
});

const [one] = (await readIn(path.join(STORIES, readdirSync(STORIES)[0]!), ['.'])).articles;
const others: ReadonlyArray<readonly [what: string, article: Article]> = [
  ['another day', { ...one!, metadata: { ...one!.metadata, published: '1999-01-02' } }],
  ['other regions', { ...one!, regions: one!.regions.slice(0, 1) }],
  ['another word', { ...one!, text: `${one!.text}.` }],
  ['a fact of the desk', { ...one!, reference: true }],
];
test.for(others)('an article with %s is read anew', ([, other]) => {
  const original = outcomeOf(one!, made);
  expect(outcomeOf(other, made)).not.toBe(original);
});
