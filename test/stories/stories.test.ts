// In: fixtures/stories and the seeds. Out: whether the whole line finds what their gold says and keeps silent on the rest, known limits apart.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folders, limitsOf, verdictOn } from './limits.ts';

const known = limitsOf();

describe.each(folders.map((folder) => [path.basename(folder), folder]))('%s', (story, folder) => {
  test('reports what its gold says and nothing else, known limits apart', async () => {
    expect(await verdictOn(folder!)).toEqual(known(story!));
  });
});
