// In: the seeds and every story, told again in other clothes. Out: whether the conflicts stay the same, with the same ids.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/conflict.ts';
import { factdiff } from '../cli/run.ts';
import { folders } from '../stories/limits.ts';
import { readStory } from '../stories/story.ts';
import * as clothes from './retold.ts';

const filesOf = (folder: string): clothes.Files => Object.fromEntries(readStory(folder).articles);
const seeds = folders.find((folder) => path.basename(folder) === 'seeds')!;

/** What readers would notice: rule, id, values, explanation, and how many independent sources give each value. */
async function told(files: clothes.Files): Promise<string[]> {
  const argv = ['check', '.', '--format', 'json', '--fail-on', 'never', '--no-config', '--ui-lang', 'en'];
  const ran = await factdiff(argv, { files });
  expect(ran.stderr).toBe('');
  const report = JSON.parse(ran.stdout) as Report;
  return report.conflicts
    .map(({ id, state, rule, severity, explanation, sides }) =>
      [id, state, rule, severity, explanation?.kind ?? '-', ...sides.map((s) => s.sources).sort()].join(' '),
    )
    .sort();
}

describe('the seeds give the same conflicts', async () => {
  const files = filesOf(seeds);
  const first = await told(files);
  test.each([
    ['once more', (f: clothes.Files) => f],
    ['renamed and in the opposite order', clothes.renamed],
    ['with a byte-order mark and CRLF', clothes.withOtherLineEnds],
    ['with tatweel', clothes.withTatweel],
    ['with vowel signs', clothes.withVowelSigns],
    ['with a byte-copy of one of them', clothes.withByteCopy],
  ])('%s', async (_, change) => {
    expect(await told(change(files))).toEqual(first);
  });
});

describe('a story told again in all these ways at once gives the same conflicts', () => {
  test.each(folders.filter((f) => f !== seeds).map((folder) => [path.basename(folder), folder]))(
    '%s',
    async (_, folder) => {
      const files = filesOf(folder!);
      expect(await told(clothes.retold(files))).toEqual(await told(files));
    },
  );
});
