// In: the stories. Out: whether an extraction comes back as it was from the bytes that threads, cache and disk carry.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../src/pipeline.ts';
import { createSetup } from '../../src/setup.ts';
import { decodeRest, decodeSignature, encode } from '../../src/store/encoding.ts';
import { readIn } from '../read/articles.ts';
import { STORIES } from '../stories/story.ts';

const setup = createSetup();

test.for(readdirSync(STORIES))('%s', async (story) => {
  for (const article of (await readIn(path.join(STORIES, story), ['.'])).articles) {
    const extraction = extract(article, setup);
    const { signature, rest } = encode(extraction);
    expect(decodeRest(rest, decodeSignature(signature, article).signature, article)).toEqual(extraction);
  }
});
