// In: globs and paths. Out: which fit.
import { expect, test } from 'vitest';
import { globTest } from '../../src/config/glob.ts';

test.for<[string, string, boolean]>([
  ['bbc/**', 'bbc/a.txt', true],
  ['bbc/**', 'bbc/2021/a.txt', true],
  ['bbc/**', 'abbc/a.txt', false],
  ['bbc/', 'bbc/2021/a.txt', true],
  ['bbc/*', 'bbc/2021/a.txt', false],
  ['*.txt', 'bbc/a.txt', true],
  ['./a.txt', 'a.txt', true],
  ['**/opinion/**', 'opinion/a.txt', true],
  ['**/opinion/**', 'x/y/opinion/a.txt', true],
  ['{bbc,cnn}/a?.txt', 'cnn/a1.txt', true],
  ['a+b(1).txt', 'a+b(1).txt', true],
  ['a.txt', 'aXtxt', false],
  ['صحف/*.txt', 'صحف/خبر.txt', true],
])('%s and %s: %s', ([glob, path, fits]) => {
  expect(globTest(glob)(path)).toBe(fits);
});
