// In: articles as a program has them. Out: the same report as the command line gives.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, extract, type NewsArticle, render } from '../../src/index.ts';
import { factdiff } from '../cli/run.ts';
import { folderOf } from '../read/articles.ts';

const killed = (n: number, outlet: string): NewsArticle => ({
  text: `قتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص السورية يوم الاثنين.`,
  title: 'انفجار في سوق بمدينة حمص',
  outlet,
  published: '2021-04-07',
  id: outlet,
});
const articles = [killed(12, 'sana'), killed(15, 'afp')];

describe('check', () => {
  test('finds what articles in memory disagree about', async () => {
    const report = await check(articles);
    expect(report.conflicts).toMatchObject([
      { rule: 'quantity', sides: [{ value: 12 }, { value: 15 }], message: expect.stringContaining('How') },
    ]);
    expect(report.conflicts[0]!.sides.flatMap((s) => s.evidence.map((e) => e.path))).toEqual(['sana', 'afp']);
    expect(report.articles).toMatchObject([{ id: 'sana', outlet: 'sana', published: { value: '2021-04-07' } }, {}]);
  });

  test('gives the command line’s own report', async () => {
    const files = { 'a.ndjson': articles.map((a) => `${JSON.stringify(a)}\n`).join('') };
    const cwd = folderOf(files);
    const { stdout } = await factdiff(['a.ndjson', '--format', 'json'], { cwd });
    expect(await check(['a.ndjson'], { cwd })).toEqual(JSON.parse(stdout));
    expect((await check(articles)).conflicts[0]!.id).toBe(JSON.parse(stdout).conflicts[0].id);
  });

  test('reads files and articles in memory together, from any iterable', async () => {
    const cwd = folderOf({ 'news/a.txt': `${articles[0]!.title}\n\n${articles[0]!.text}\n` });
    const mixture = async function* () {
      yield 'news';
      yield articles[1]!;
    };
    const report = await check(mixture(), { cwd });
    expect(report.conflicts[0]!.sides.flatMap((s) => s.evidence.map((e) => e.path))).toEqual(['news/a.txt', 'afp']);
  });

  test('does not throw for what cannot be read', async () => {
    const report = await check(['nowhere.txt'], { cwd: folderOf({}) });
    expect(report).toMatchObject({ articles: [], conflicts: [], problems: [{ path: 'nowhere.txt' }] });
  });

  test('takes rules and the language of messages', async () => {
    expect((await check(articles, { skip: ['quantity'] })).conflicts).toEqual([]);
    expect((await check(articles, { only: ['ordinal'] })).conflicts).toEqual([]);
    expect((await check(articles, { uiLang: 'ar' })).conflicts[0]!.message).toMatch(/[\u0620-\u064a]/);
  });

  test('keeps an article that gives itself a path for what it is: an id', async () => {
    const report = await check([{ ...articles[0]!, id: '../../etc/passwd' }, articles[1]!]);
    expect(report.articles.map((a) => a.path)).toContain('../../etc/passwd');
    expect(path.isAbsolute(report.articles[0]!.path)).toBe(false);
  });
});

test('extract gives the claims one at a time', async () => {
  const claims = [];
  for await (const claim of extract(articles)) claims.push(claim);
  expect(claims).toContainEqual(
    expect.objectContaining({ path: 'sana', quantity: expect.objectContaining({ value: 12 }) }),
  );
});

test('render writes a report as the command line does', async () => {
  const cwd = folderOf({ 'a.ndjson': articles.map((a) => `${JSON.stringify(a)}\n`).join('') });
  const report = await check(['a.ndjson'], { cwd });
  for (const format of ['sarif', 'csv', 'markdown'] as const) {
    const { stdout } = await factdiff(['a.ndjson', '--format', format], { cwd });
    expect(Buffer.from(await render(report, format)).toString('utf8')).toBe(stdout);
  }
});
