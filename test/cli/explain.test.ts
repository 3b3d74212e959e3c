// In: ids, rules and files. Out: whether the explanation says all that a reader needs to judge.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../src/core/conflict.ts';
import { ARABIC, ENGLISH, factdiff } from './run.ts';

const report = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/reports/sample.json'), 'utf8');
const files = { 'r.json': report, 'a.txt': ARABIC, 'b.txt': ENGLISH, 'bad.json': '{"schemaVersion":2}' };

describe('explain ID --report', () => {
  test('shows both sides in their sentences, with dates, lineages and reasons', async () => {
    const { code, stdout } = await factdiff(['explain', '3f9ac2', '--report', 'r.json'], { files });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('snapshots/explain-ordinal.txt');
  });

  test('says why both can be true where they can', async () => {
    const { stdout } = await factdiff(['explain', 'e4410aa7', '--report', 'r.json', '--ui-lang', 'ar'], { files });
    expect(stdout).toContain('لماذا قد يصح القولان');
    expect(stdout).toContain('اختلاف الزمن');
  });

  test.for<[string, string]>([
    ['00000000', 'No conflict has the id 00000000. There are: 3f9ac2d41b07'],
    ['', 'Several conflicts have an id that begins with'],
  ])('with the id “%s” says which there are', async ([id, message]) => {
    const { code, stderr } = await factdiff(['explain', id, '--report', 'r.json'], { files });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test.for<[string, string]>([
    ['bad.json', 'no factdiff report'],
    ['a.txt', 'cannot be read'],
    ['none.json', 'cannot be read'],
  ])('from %s is told', async ([file, message]) => {
    expect(await factdiff(['explain', '3f9ac2', '--report', file], { files })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    });
  });
});

test.for(RULE_IDS)('explain %s tells what the rule means', async (rule) => {
  const { code, stdout } = await factdiff(['explain', rule]);
  expect(code).toBe(0);
  expect(stdout).toContain('Sides differ in:');
});

describe('explain FILE FILE', () => {
  test('tells what was compared', async () => {
    const { code, stdout } = await factdiff(['explain', 'a.txt', 'b.txt'], { files });
    expect(code).toBe(0);
    expect(stdout).toMatch(/a\.txt[\s\S]*b\.txt/);
    expect(stdout).toMatch(/conflict/);
  });

  test('says when one of them is no article', async () => {
    const { code, stderr } = await factdiff(['explain', 'a.txt', 'bad.json'], { files });
    expect(code).toBe(2);
    expect(stderr).toContain('Two articles are needed');
  });
});
