// In: findings and what reviewers decide of them. Out: the file of verdicts, and what later runs make of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Conflict, Report } from '../../src/core/conflict.ts';
import { readVerdicts, verdictsText } from '../../src/core/verdict.ts';
import { folderOf } from '../read/articles.ts';
import { factdiff } from './run.ts';

const HEADLINE = 'انفجار في سوق بمدينة حمص';
const killed = (n: number, end = ''): string =>
  `${HEADLINE} ${n}\n\nقتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.\n${end}`;
const files = { 'news/a.txt': killed(12), 'news/b.txt': killed(15) };
const FILE = 'factdiff-verdicts.ndjson';
const env = { FACTDIFF_REVIEWER: 'ليلى' };

const reportOf = async (cwd: string, ...argv: string[]): Promise<Report> =>
  JSON.parse((await factdiff(['news', '--format', 'json', ...argv], { cwd })).stdout) as Report;
const onlyOne = async (cwd: string): Promise<Conflict> => (await reportOf(cwd)).conflicts[0]!;
const given = (cwd: string) => readVerdicts(readFileSync(path.join(cwd, FILE), 'utf8')).verdicts;

async function judged(verdict: string, ...argv: string[]): Promise<string> {
  const cwd = folderOf(files);
  const { id } = await onlyOne(cwd);
  const { code, stderr } = await factdiff(['verdict', id.slice(0, 6), verdict, 'news', ...argv], { cwd, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return cwd;
}

describe('a verdict', () => {
  test('stands in a file for git: who, when, why, of what', async () => {
    const cwd = await judged('dismiss', '--note', 'one counts the wounded too');
    const { id, state } = await onlyOne(cwd);
    expect(given(cwd)).toMatchObject([
      {
        conflict: id,
        state,
        verdict: 'dismiss',
        note: 'one counts the wounded too',
        who: 'ليلى',
        when: '2026-11-22T09:30:00Z',
        rule: 'quantity',
        sides: [[{ title: `${HEADLINE} 12` }], [{ title: `${HEADLINE} 15` }]],
      },
    ]);
    expect(readFileSync(path.join(cwd, FILE), 'utf8').split('\n')).toHaveLength(3);
  });

  test.for(['dismiss', 'explained'])('%s sets the conflict aside with its reason', async (verdict) => {
    const cwd = await judged(verdict, '-n', 'because');
    expect((await onlyOne(cwd)).suppressed).toMatchObject({
      by: 'verdict',
      reason: expect.stringContaining('because'),
    });
    const { code, stdout } = await factdiff(['news'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('1 finding is set aside by verdicts');
  });

  test.for(['confirm', 'needs-work'])('%s leaves it open', async (verdict) => {
    const cwd = await judged(verdict);
    expect(await onlyOne(cwd)).toMatchObject({ verdicts: [{ verdict, who: 'ليلى', current: true }] });
    expect((await factdiff(['news'], { cwd })).code).toBe(1);
  });

  test('is taken from a report, without the articles', async () => {
    const cwd = folderOf(files);
    await factdiff(['news', '--out', 'json=r.json'], { cwd });
    const { id } = await onlyOne(cwd);
    await factdiff(['verdict', id, 'dismiss', '--report', 'r.json'], { cwd, env });
    expect(given(cwd)).toMatchObject([{ conflict: id }]);
  });

  test('of one reviewer takes the place of an earlier one, and may be withdrawn', async () => {
    const cwd = await judged('dismiss');
    const { id } = await onlyOne(cwd);
    await factdiff(['verdict', id, 'confirm'], { cwd, env, now: '2026-11-23T00:00:00Z' });
    expect(given(cwd).map((v) => v.verdict)).toEqual(['confirm']);
    await factdiff(['verdict', id, 'withdrawn'], { cwd, env, now: '2026-11-24T00:00:00Z' });
    expect(await onlyOne(cwd)).not.toHaveProperty('verdicts');
  });

  test('of several reviewers stands beside the others; while one confirms, nothing is set aside', async () => {
    const cwd = await judged('dismiss');
    const { id } = await onlyOne(cwd);
    await factdiff(['verdict', id, 'confirm', '--who', 'Omar'], { cwd, env });
    const conflict = await onlyOne(cwd);
    expect(conflict.verdicts?.map((v) => [v.who, v.verdict])).toEqual([
      ['Omar', 'confirm'],
      ['ليلى', 'dismiss'],
    ]);
    expect(conflict).not.toHaveProperty('suppressed');
  });

  test('settles nothing once the values are others', async () => {
    const cwd = await judged('dismiss');
    writeFileSync(path.join(cwd, 'news/b.txt'), killed(19));
    const conflict = await onlyOne(cwd);
    expect(conflict.verdicts).toMatchObject([{ verdict: 'dismiss', current: false }]);
    expect(conflict).not.toHaveProperty('suppressed');
  });

  test('finds its conflict again when the articles move or are edited elsewhere', async () => {
    const cwd = await judged('dismiss');
    const moved = folderOf({
      'news/2021/x.txt': killed(15, '\nوأعلنت السلطات فتح تحقيق.\n'),
      'news/y.txt': `\n\n${killed(12)}`,
      [FILE]: readFileSync(path.join(cwd, FILE)),
    });
    expect((await onlyOne(moved)).suppressed?.by).toBe('verdict');
  });

  test('finds a conflict whose id has changed by rule, values and articles', async () => {
    const cwd = await judged('dismiss');
    const altered = given(cwd).map((v) => ({ ...v, conflict: '0123456789ab' }));
    writeFileSync(path.join(cwd, FILE), verdictsText(altered));
    expect((await onlyOne(cwd)).suppressed?.by).toBe('verdict');
  });
});

describe('what a verdict says of two articles', () => {
  test('not-same-event keeps them apart from then on, after edits too', async () => {
    const cwd = await judged('not-same-event');
    expect((await reportOf(cwd)).conflicts).toEqual([]);
    writeFileSync(path.join(cwd, 'news/b.txt'), killed(15, '\nوأعلنت السلطات فتح تحقيق.\n'));
    expect((await reportOf(cwd)).conflicts).toEqual([]);
  });

  test('is given of two files, and withdrawn', async () => {
    const cwd = folderOf(files);
    const pair = ['verdict', 'news/a.txt', 'news/b.txt'];
    await factdiff([...pair, 'not-same-event'], { cwd, env });
    expect((await reportOf(cwd)).conflicts).toEqual([]);
    await factdiff([...pair, 'withdrawn'], { cwd, env, now: '2026-11-23T00:00:00Z' });
    expect((await reportOf(cwd)).conflicts).toHaveLength(1);
  });

  test('same-event lets through what the gate would have stopped', async () => {
    const dated = (day: string, n: number): string => `---\npublished: ${day}\n---\n${killed(n)}`;
    const cwd = folderOf({ 'news/a.txt': dated('2021-04-05', 12), 'news/b.txt': dated('2021-06-14', 15) });
    expect((await reportOf(cwd)).conflicts).toEqual([]);
    await factdiff(['verdict', 'news/a.txt', 'news/b.txt', 'same-event'], { cwd, env });
    expect((await reportOf(cwd)).conflicts).toMatchObject([{ rule: 'quantity' }]);
  });
});

describe('a verdict that cannot be given', () => {
  test.for<[string[], string]>([
    [['3f9ac2', 'dissmiss', 'news'], 'Did you mean “dismiss”?'],
    [['dismiss', '3f9ac2'], 'First what is judged'],
    [['abcdef', 'dismiss'], 'Where is abcdef found?'],
    [['ffffff', 'dismiss', 'news'], 'No conflict has the id ffffff'],
    [['news/a.txt', 'news/b.txt', 'dismiss'], 'First what is judged'],
  ])('%j stops and says why', async ([words, message]) => {
    const cwd = folderOf(files);
    const { code, stderr } = await factdiff(['verdict', ...words], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(path.join(cwd, FILE))).toBe(false);
  });

  test('for a line of the file that is no verdict: it would be lost', async () => {
    const cwd = await judged('dismiss');
    const text = `${readFileSync(path.join(cwd, FILE), 'utf8')}<<<<<<< ours\n`;
    writeFileSync(path.join(cwd, FILE), text);
    const { id } = await onlyOne(cwd);
    const { code, stderr } = await factdiff(['verdict', id, 'confirm', 'news'], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toContain(`${FILE}:3: This line is no verdict.`);
    expect(readFileSync(path.join(cwd, FILE), 'utf8')).toBe(text);
  });
});

test('a file of verdicts among the articles is none', async () => {
  const cwd = await judged('confirm');
  const { stdout, stderr } = await factdiff(['.', '--format', 'json'], { cwd });
  expect(stderr).toBe('');
  expect((JSON.parse(stdout) as Report).articles).toHaveLength(2);
});

describe('eval', () => {
  const verdict = (n: number, rule: string, kind: string, who = 'a') => ({
    ...{ conflict: `c${n}`, state: 's', verdict: kind, who, when: '2026-01-01T00:00:00Z', rule, articles: [] },
  });
  const lines = [
    ...Array.from({ length: 9 }, (_, i) => verdict(i, 'ordinal', 'confirm')),
    verdict(9, 'ordinal', 'dismiss'),
    verdict(10, 'quantity', 'confirm'),
    verdict(10, 'quantity', 'dismiss', 'b'),
    verdict(11, 'quantity', 'needs-work'),
  ];
  const world = { files: { [FILE]: lines.map((l) => `${JSON.stringify(l)}\n`).join('') } };

  test('prints the precision of each rule and how far it can be trusted', async () => {
    const { code, stdout } = await factdiff(['eval'], world);
    expect(code).toBe(0);
    expect(stdout).toMatch(/ordinal +90 % +60 % – 98 % +9 +1 +0/);
    expect(stdout).toMatch(/quantity +0 +0 +2/);
  });

  test('prints it as JSON', async () => {
    const rules = JSON.parse((await factdiff(['eval', '--format', 'json'], world)).stdout);
    expect(rules[0]).toEqual({ rule: 'ordinal', right: 9, wrong: 1, open: 0, precision: 0.9, low: 0.596, high: 0.982 });
  });

  test('says how to begin where there are no verdicts', async () => {
    expect(await factdiff(['eval'], { files: {} })).toMatchObject({ code: 2, stderr: expect.stringContaining(FILE) });
  });
});
