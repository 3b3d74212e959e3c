// In: folders with findings and a baseline. Out: what is hidden, what is told, what fails the run.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/conflict.ts';
import { folderOf } from '../read/articles.ts';
import { factdiff } from './run.ts';

const killed = (n: number): string =>
  `انفجار في حمص\n\nقتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.\n`;
const files = { 'news/a.txt': killed(12), 'news/b.txt': killed(15) };
const reportOf = (stdout: string): Report => JSON.parse(stdout) as Report;

async function withBaseline(): Promise<string> {
  const cwd = folderOf(files);
  const { code, stderr } = await factdiff(['news', '--baseline', 'known.json', '--update-baseline'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toMatch(/known\.json now knows 1 finding: 1 added[\s\S]*\+ [\da-f]{16} {2}quantity/);
  return cwd;
}

describe('--baseline', () => {
  test('hides what it knows, counts it, and lets the run pass', async () => {
    const cwd = await withBaseline();
    const { code, stdout } = await factdiff(['news', '--baseline', 'known.json'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('no conflict but those that are known or set aside');
    expect(stdout).toContain('0 new, 0 changed, 1 known and hidden');
    expect((await factdiff(['news'], { cwd })).code).toBe(1);
  });

  test('says how much is hidden beside every other format too', async () => {
    const cwd = await withBaseline();
    const { stdout, stderr } = await factdiff(['news', '--baseline', 'known.json', '-f', 'sarif', '-q'], { cwd });
    expect(stderr).toContain('1 known and hidden');
    const [result] = JSON.parse(stdout).runs[0].results;
    expect(result).toMatchObject({ baselineState: 'unchanged', suppressions: [{ kind: 'external' }] });
  });

  test('knows a finding when its files are renamed, and in another folder', async () => {
    const cwd = await withBaseline();
    const moved = folderOf({ 'x/1.txt': killed(15), 'y/2.txt': `\n${killed(12)}\nانتهى.\n` });
    const argv = ['.', '--baseline', path.join(cwd, 'known.json'), '--format', 'json'];
    expect(reportOf((await factdiff(argv, { cwd: moved })).stdout).baseline).toMatchObject({ unchanged: 1, new: 0 });
  });

  test('shows a known finding with a new value as changed', async () => {
    const cwd = await withBaseline();
    writeFileSync(path.join(cwd, 'news/b.txt'), killed(17));
    const { code, stdout } = await factdiff(['news', '--baseline', 'known.json', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    expect(reportOf(stdout).conflicts[0]).toMatchObject({ baseline: 'updated' });
    expect(reportOf(stdout).conflicts[0]).not.toHaveProperty('suppressed');
  });

  test('tells what is no longer found, and prunes it on request', async () => {
    const cwd = await withBaseline();
    writeFileSync(path.join(cwd, 'news/b.txt'), killed(12));
    const { code, stdout } = await factdiff(['news', '--baseline', 'known.json'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/1 no longer found\.\n {2}- [\da-f]{16} {2}quantity/);
    await factdiff(['news', '--baseline', 'known.json', '--prune-baseline'], { cwd });
    expect(JSON.parse(readFileSync(path.join(cwd, 'known.json'), 'utf8')).findings).toEqual([]);
  });

  test('is named by the configuration, relative to it', async () => {
    const cwd = folderOf({ ...files, 'desk/factdiff.yaml': 'baseline: known.json\n' });
    await factdiff(['news', '--config', 'desk/factdiff.yaml', '--update-baseline'], { cwd });
    expect(existsSync(path.join(cwd, 'desk/known.json'))).toBe(true);
    expect((await factdiff(['news', '--config', 'desk/factdiff.yaml'], { cwd })).code).toBe(0);
  });
});

describe('--fail-on-new', () => {
  const three = (n: number): string =>
    `حريق في طنطا\n\nأصيب ${n} عمال في حريق بمصنع للنسيج في مدينة طنطا المصرية يوم الأحد.\n`;

  test('fails on what the baseline does not know, whatever --fail-on says', async () => {
    const cwd = await withBaseline();
    const argv = ['news', '--baseline', 'known.json', '--fail-on-new', '--fail-on', 'never'];
    expect((await factdiff(argv, { cwd })).code).toBe(0);
    writeFileSync(path.join(cwd, 'news/c.txt'), three(4));
    writeFileSync(path.join(cwd, 'news/d.txt'), three(6));
    expect((await factdiff(argv, { cwd })).code).toBe(1);
  });

  test('keeps an update from taking new findings in', async () => {
    const cwd = await withBaseline();
    const before = readFileSync(path.join(cwd, 'known.json'), 'utf8');
    writeFileSync(path.join(cwd, 'news/c.txt'), three(4));
    writeFileSync(path.join(cwd, 'news/d.txt'), three(6));
    const argv = ['news', '--baseline', 'known.json', '--fail-on-new', '--update-baseline'];
    expect((await factdiff(argv, { cwd })).code).toBe(1);
    const ids = (text: string): string[] => JSON.parse(text).findings.map((f: { id: string }) => f.id);
    expect(ids(readFileSync(path.join(cwd, 'known.json'), 'utf8'))).toEqual(ids(before));
  });
});

describe('a baseline that cannot be used', () => {
  test('and is not there stops the run and says how to write one', async () => {
    const { code, stderr } = await factdiff(['news', '--baseline', 'none.json'], { files });
    expect(code).toBe(2);
    expect(stderr).toContain('factdiff --update-baseline --baseline none.json');
    expect((await factdiff(['news', '--fail-on-new'], { files })).code).toBe(2);
  });

  test('and is half a merge stops the run', async () => {
    const cwd = await withBaseline();
    const file = path.join(cwd, 'known.json');
    writeFileSync(file, `<<<<<<< ours\n${readFileSync(file, 'utf8')}`);
    const { code, stderr } = await factdiff(['news', '--baseline', 'known.json', '--update-baseline'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('known.json is no factdiff baseline');
    rmSync(file);
  });
});

describe('two stories that raise the same question', () => {
  const fire = (place: string, month: number, n: number): string =>
    `---\npublished: 2021-${String(month).padStart(2, '0')}-10\n---\nحريق في ${place}\n\nقتل ${n} شخصا في حريق بمستشفى في مدينة ${place} يوم الاثنين.\n`;
  const one = { 'one/a.txt': fire('بغداد', 4, 12), 'one/b.txt': fire('بغداد', 4, 15) };
  const collapse = (n: number): string =>
    `---\npublished: 2021-04-21\n---\nانهيار عمارة سكنية\n\nأسفر انهيار عمارة سكنية في القاهرة يوم الأربعاء عن مقتل ${n} شخصا.\n`;
  const idsIn = async (given: Readonly<Record<string, string>>): Promise<string[]> => {
    const { stdout } = await factdiff(['.', '--format', 'json', '--fail-on', 'never'], { files: given });
    return reportOf(stdout).conflicts.map((c) => c.id);
  };

  test.for<[string, Readonly<Record<string, string>>]>([
    ['in two countries', { 'two/a.txt': collapse(12), 'two/b.txt': collapse(15) }],
    ['in two months', { 'two/a.txt': fire('بغداد', 9, 12), 'two/b.txt': fire('بغداد', 9, 15) }],
  ])('%s have two ids, each the same as alone', async ([, two]) => {
    const [first] = await idsIn(one);
    const [second] = await idsIn(two);
    expect(first).not.toBe(second);
    expect((await idsIn({ ...one, ...two })).sort()).toEqual([first, second].sort());
  });

  test('in one country and month are told apart, and a baseline of them holds', async () => {
    const two = { 'two/a.txt': fire('البصرة', 4, 12), 'two/b.txt': fire('البصرة', 4, 15) };
    const cwd = folderOf({ ...one, ...two });
    const ids = await idsIn({ ...one, ...two });
    expect(new Set(ids).size).toBe(2);
    const baseline = ['.', '--baseline', 'known.json'];
    expect((await factdiff([...baseline, '--update-baseline'], { cwd })).stderr).toContain('now knows 2 findings');
    const { code, stdout } = await factdiff([...baseline, '--fail-on-new'], { cwd });
    expect(stdout).toContain('0 new, 0 changed, 2 known and hidden');
    expect(code).toBe(0);
  });

  test('of which one was known: the other is new, though its values are the same', async () => {
    const cwd = folderOf(one);
    const baseline = ['.', '--baseline', 'known.json'];
    await factdiff([...baseline, '--update-baseline'], { cwd });
    for (const [name, n] of [
      ['a', 12],
      ['b', 15],
    ] as const)
      writeFileSync(path.join(cwd, `one/${name}2.txt`), fire('البصرة', 4, n));
    const { code, stdout } = await factdiff([...baseline, '--fail-on-new'], { cwd });
    expect(stdout).toContain('1 new, 0 changed, 1 known and hidden');
    expect(code).toBe(1);
  });
});
