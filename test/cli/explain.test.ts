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

test('explain ordinal shows examples of both kinds', async () => {
  const { stdout } = await factdiff(['explain', 'ordinal']);
  expect(stdout).toMatch(/الجولة الثالثة[\s\S]*→ a conflict[\s\S]*→ no conflict \(the same number in two languages\)/);
  expect((await factdiff(['explain', 'ordinal', '--ui-lang', 'ar'])).stdout).toContain('→ لا تعارض');
});

describe('explain FILE FILE', () => {
  const told = (day: string, n: number, city = 'حمص'): string =>
    `---\npublished: ${day}\n---\nانفجار في سوق بمدينة ${city}\n\nقتل ${n} شخصا في انفجار بسوق الخضار في مدينة ${city} يوم الاثنين.\n`;
  const why = async (a: string, b: string): Promise<string> => {
    const { code, stdout } = await factdiff(['explain', 'a.txt', 'b.txt'], { files: { 'a.txt': a, 'b.txt': b } });
    expect(code).toBe(0);
    return stdout;
  };

  test('tells that they were compared, and what came of it', async () => {
    const text = await why(told('2021-04-05', 12), told('2021-04-06', 15));
    expect(text).toContain('They tell one story and were compared.');
    expect(text).toMatch(/1 conflict between them:\n {2}[\da-f]{6} {2}quantity/);
  });

  test.for<[string, string, RegExp]>([
    ['dates', told('2021-06-14', 15), /published 70 days apart \(2021-04-05 and 2021-06-14\)/],
    ['places', told('2021-04-05', 15, 'طنطا'), /name places that lie apart: .*Homs.*Tanta/],
    [
      'stories',
      'معرض الكتاب\n\nافتتح المعرض أبوابه للزوار مساء الأحد.\n',
      /no name and no event in common|too little for one story/,
    ],
  ])('tells that %s keep them apart, and what to do if not', async ([, other, reason]) => {
    const text = await why(told('2021-04-05', 12), other);
    expect(text).toContain('By themselves they share no topic');
    expect(text).toMatch(reason);
    expect(text).toContain('factdiff verdict a.txt b.txt same-event');
  });

  test('gives commands that a shell takes, whatever the files are called', async () => {
    const files = { "it's one; two.txt": told('2021-04-05', 12), 'b.txt': told('2021-06-14', 15) };
    const { stdout } = await factdiff(['explain', ...Object.keys(files)], { files });
    expect(stdout).toContain(`factdiff verdict b.txt 'it'\\''s one; two.txt' same-event`);
  });

  test('tells which passages the gate kept apart', async () => {
    const twice = `${told('2021-04-05', 12)}\nوقتل 30 شخصا في انفجار بمدينة حمص في 3 مارس 2012.\n`;
    const text = await why(twice, told('2021-04-05', 12));
    expect(text).toMatch(
      /1 look-alike was passed over:\n {2}- “30 شخصا” and “12 شخصا”: one speaks of an earlier event/,
    );
  });

  test('says when one of them is no article', async () => {
    const { code, stderr } = await factdiff(['explain', 'a.txt', 'bad.json'], { files });
    expect(code).toBe(2);
    expect(stderr).toContain('Two articles are needed');
  });
});
