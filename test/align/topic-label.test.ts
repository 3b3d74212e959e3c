// In: articles on one story. Out: what the report calls it, in the reader's language.
import { expect, test } from 'vitest';
import type { Report } from '../../src/core/conflict.ts';
import { factdiff } from '../cli/run.ts';

const files = {
  'a.txt': 'عقدت في بغداد الجولة الثالثة من المحادثات بين العراق وإيران الأربعاء',
  'b.txt': 'عقدت في بغداد الجولة الرابعة من المحادثات بين العراق وإيران الأربعاء',
};

async function labelIn(lang: string, given: Record<string, string> = files): Promise<string | undefined> {
  const argv = ['check', '.', '--format', 'json', '--no-config', '--fail-on', 'never', '--ui-lang', lang];
  return (JSON.parse((await factdiff(argv, { files: given })).stdout) as Report).topics[0]?.label;
}

test('a topic is called by its event and the names in it', async () => {
  expect(await labelIn('en')).toMatch(/^Talk.*Iraq/);
});

test('a capital is not named beside its country', async () => {
  expect(await labelIn('en')).not.toContain('Baghdad');
});

test('an Arabic reader sees Arabic names', async () => {
  expect(await labelIn('ar')).toContain('العراق');
});

test('a topic without names that tables know goes by a headline', async () => {
  const given = {
    'a.txt': 'Two cats on a roof\nThe keeper counted 12 cats on the old roof before the ladder broke and fell.',
    'b.txt': 'Cats on the roof\nThe keeper counted 15 cats on the old roof before the ladder broke and fell.',
  };
  expect(await labelIn('en', given)).not.toBe('');
});
