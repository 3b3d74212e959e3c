// In: paths that lead somewhere, nowhere or in circles. Out: the articles behind them, and a word on each of the rest.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, readIn } from './articles.ts';

const NEWS = 'عنوان الخبر\n\nانطلقت الجولة الثالثة من المحادثات في بغداد اليوم الأربعاء بمشاركة وفود من البلدين.\n';
const said = (text: string) => expect.objectContaining({ message: expect.stringContaining(text) });

describe('folders, files and globs', () => {
  const files = {
    'b.txt': NEWS,
    'a.txt': `${NEWS} أ`,
    'sub/c.md': `${NEWS} ب`,
    'sub/.hidden.txt': NEWS,
    'photo.jpg': 'x',
    'node_modules/d.txt': NEWS,
  };

  test('a folder is read with all below it, in the order of code units', async () => {
    const read = await readIn(folderOf(files), ['.']);
    expect(read.articles.map((a) => a.path)).toEqual(['a.txt', 'b.txt', 'sub/c.md']);
    expect(read.skipped).toEqual(['photo.jpg']);
  });

  test('the order in which files are named changes nothing', async () => {
    const cwd = folderOf(files);
    const one = await readIn(cwd, ['sub', 'b.txt', 'a.txt']);
    const other = await readIn(cwd, ['a.txt', './b.txt', 'sub/', 'a.txt']);
    expect(other).toEqual(one);
    expect(one.articles).toHaveLength(3);
  });

  test('a glob is opened here when the shell left it alone', async () => {
    expect((await readIn(folderOf(files), ['**/*.md'])).articles.map((a) => a.path)).toEqual(['sub/c.md']);
  });

  test('a file whose name looks like a glob is that file', async () => {
    expect((await readIn(folderOf({ 'news[1].txt': NEWS }), ['news[1].txt'])).articles).toHaveLength(1);
  });

  test('a folder below the one named is the outlet when nothing else says', async () => {
    const read = await readIn(folderOf({ 'bbc/a.txt': NEWS, 'b.txt': `${NEWS} أ` }), ['.']);
    expect(read.articles.map((a) => a.metadata.outlet)).toEqual([undefined, 'bbc']);
  });

  test.for(['articles', 'News', 'html', '2021', '2021-04', 'مقالات'])(
    'a folder called %s is nobody’s name',
    async (name) => {
      const read = await readIn(folderOf({ [`${name}/a.txt`]: NEWS, 'b.txt': `${NEWS} أ` }), ['.']);
      expect(read.articles.map((a) => a.metadata.outlet)).toEqual([undefined, undefined]);
    },
  );

  test('a byte-copy gets #2', async () => {
    const [first, second] = (await readIn(folderOf({ 'a.txt': NEWS, 'b.txt': NEWS }), ['.'])).articles;
    expect(second!.id).toBe(`${first!.id}#2`);
  });
});

describe('what cannot be read is told, and the rest is read', () => {
  const reading = async (
    files: Record<string, string | Uint8Array>,
    inputs: string[],
    prepare?: (folder: string) => void,
  ) => {
    const folder = folderOf({ 'good.txt': NEWS, ...files });
    prepare?.(folder);
    const read = await readIn(folder, ['good.txt', ...inputs]);
    expect(read.articles.map((a) => a.path)).toContain('good.txt');
    return read.problems;
  };

  test('a path that does not exist', async () => {
    expect(await reading({}, ['nowhere.txt'])).toEqual([
      { path: 'nowhere.txt', message: expect.stringContaining('no such file') },
    ]);
  });

  test('a glob that matches nothing', async () => {
    expect(await reading({}, ['*.html'])).toEqual([said('No file matches')]);
  });

  test('an empty folder', async () => {
    expect(await reading({}, ['empty'], (f) => mkdirSync(path.join(f, 'empty')))).toEqual([said('folder is empty')]);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be looked into, which is not called empty', async () => {
    const closed = (f: string) => mkdirSync(path.join(f, 'closed'), { mode: 0 });
    expect(await reading({}, ['closed'], closed)).toEqual([said('cannot be opened (EACCES)')]);
  });

  test('a folder without articles', async () => {
    expect(await reading({ 'pictures/a.jpg': 'x', 'pictures/b.png': 'y' }, ['pictures'])).toEqual([
      said('its 2 files are of other kinds'),
    ]);
  });

  test('an empty file', async () => {
    expect(await reading({ 'a.txt': '' }, ['a.txt'])).toEqual([said('empty')]);
  });

  test('a file of spaces', async () => {
    expect(await reading({ 'a.txt': ' \n\n ' }, ['a.txt'])).toEqual([said('no words')]);
  });

  test('a binary file under a text’s name', async () => {
    expect(await reading({ 'a.txt': Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256) }, ['a.txt'])).toEqual([
      said('binary'),
    ]);
  });

  test('UTF-8 with damaged bytes, by its line', async () => {
    const bytes = Buffer.concat([Buffer.from(NEWS), Buffer.from([0xd8, 0x20]), Buffer.from(NEWS)]);
    expect(await reading({ 'a.txt': bytes }, ['a.txt'])).toEqual([
      expect.objectContaining({ line: 4, message: expect.stringContaining('damaged bytes') }),
    ]);
  });

  test('an article in Persian', async () => {
    const persian =
      'نخست‌وزیر عراق از رهبران ایران خواست تا گروه‌های شبه‌نظامی را مهار کنند. او این پیام را پیش از گفت‌وگوهای راهبردی با آمریکا فرستاد.';
    expect(await reading({ 'a.txt': persian }, ['a.txt'])).toEqual([said('in Persian')]);
  });

  test('a link that leads back to its own folder', async () => {
    const problems = await reading({ 'loop/a.txt': NEWS }, ['loop'], (f) =>
      symlinkSync('..', path.join(f, 'loop/again')),
    );
    expect(problems).toEqual([{ path: 'loop/again/loop', message: expect.stringContaining('leads back') }]);
  });

  test('links that lead to each other', async () => {
    const problems = await reading({ 'l/x.txt': NEWS }, ['l'], (f) => {
      symlinkSync('b.txt', path.join(f, 'l/a.txt'));
      symlinkSync('a.txt', path.join(f, 'l/b.txt'));
    });
    expect(problems).toEqual([said('leads back'), said('leads back')]);
  });

  test('a link to nowhere', async () => {
    expect(await reading({ 'l/x.txt': NEWS }, ['l'], (f) => symlinkSync('gone.txt', path.join(f, 'l/a.txt')))).toEqual([
      said('does not exist'),
    ]);
  });

  test('a named pipe, in a folder and by name', async () => {
    const pipe = (f: string) => execFileSync('mkfifo', [path.join(f, 'd/a.txt')]);
    expect(await reading({ 'd/x.txt': NEWS }, ['d', 'd/a.txt'], pipe)).toEqual([
      said('no regular file'),
      said('no regular file'),
    ]);
  });

  test('a file that vanishes while others are read', async () => {
    const folder = folderOf({ 'a.txt': NEWS, 'b.txt': `${NEWS} أ` });
    const log: string[] = [];
    const { readArticles } = await import('../../src/read/articles.ts');
    const { loadFurniture } = await import('../../src/cli/inputs.ts');
    const options = {
      cwd: folder,
      furniture: loadFurniture(),
      lang: 'auto' as const,
      log: { problem: (_: string, id: string) => void log.push(id), skipped: () => undefined },
    };
    for await (const _article of readArticles(['a.txt', 'b.txt'], options))
      renameSync(path.join(folder, 'b.txt'), path.join(folder, 'c.bin'));
    expect(log).toEqual(['vanished']);
  });

  test('a file larger than any article', async () => {
    const problems = await reading({}, ['a.txt'], (f) => {
      writeFileSync(path.join(f, 'a.txt'), '');
      execFileSync('truncate', ['-s', '200M', path.join(f, 'a.txt')]);
    });
    expect(problems).toEqual([said('larger than 64 MB')]);
  });
});
