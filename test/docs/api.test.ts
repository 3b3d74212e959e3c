// In: docs/api.md and the source that it is made of. Out: whether the page says what the source says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { apiPage } from '../../scripts/docs/api-page.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('the page of the library is the one that the source gives; if not: npm run docs', () => {
  expect(readFileSync(path.join(root, 'docs/api.md'), 'utf8')).toBe(apiPage(path.join(root, 'src')));
});
