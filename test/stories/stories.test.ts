// In: fixtures/stories and the seeds. Out: whether the whole line finds what their gold says, and keeps silent on the rest.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/conflict.ts';
import { factdiff } from '../cli/run.ts';
import { judge } from './judge.ts';
import { ROOT, readStory, STORIES } from './story.ts';

const folders = [path.join(ROOT, 'seeds'), ...readdirSync(STORIES).map((name) => path.join(STORIES, name))];

describe.each(folders.map((folder) => [path.basename(folder), folder]))('%s', (_, folder) => {
  test('reports what its gold says and nothing else', async () => {
    const ran = await factdiff([
      'check',
      folder!,
      '--format',
      'json',
      '--fail-on',
      'never',
      '--no-config',
      '--ui-lang',
      'en',
    ]);
    expect(ran.stderr).toBe('');
    const verdict = judge(readStory(folder!), JSON.parse(ran.stdout) as Report);
    expect(verdict).toEqual({ missed: [], sprung: [], unexpected: [], dates: [], lineages: [] });
  });
});
