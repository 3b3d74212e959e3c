// In: articles with a file beside them that describes them. Out: the metadata that holds.
import { describe, expect, test } from 'vitest';
import { folderOf, readIn } from './articles.ts';

const NEWS = 'عنوان الخبر\n\nانطلقت الجولة الثالثة من المحادثات في بغداد اليوم الأربعاء.\n';

describe('metadata beside the articles', () => {
  test.for<[string, string]>([
    ['articles.yaml', 'a.txt:\n  outlet: BBC\n  published: 2021-04-07\n'],
    ['articles.yaml', '- file: a.txt\n  outlet: BBC\n  published: 2021-04-07\n'],
    ['articles.csv', 'file,outlet,published\na.txt,BBC,2021-04-07\n'],
    ['articles.csv', '\ufefffile;published;outlet\r\na.txt;2021-04-07;BBC\r\n'],
  ])('%s', async ([name, text]) => {
    const { articles, problems } = await readIn(folderOf({ 'n/a.txt': NEWS, [`n/${name}`]: text }), ['n']);
    expect(problems).toEqual([]);
    expect(articles.map((a) => a.metadata)).toEqual([{ outlet: 'BBC', published: '2021-04-07' }]);
  });

  test('outweighs what the article says, and fills in what it leaves out', async () => {
    const files = {
      'a.txt': `---\npublished: 2020-01-01\nagency: AFP\n---\n${NEWS}`,
      'articles.yaml': 'a.txt: { published: 2021-04-07 }',
    };
    expect((await readIn(folderOf(files), ['a.txt'])).articles[0]!.metadata).toEqual({
      published: '2021-04-07',
      agency: 'AFP',
    });
  });

  test.for<[string, string, string]>([
    ['articles.yaml', 'b.txt: { outlet: BBC }', '“b.txt” names no file'],
    ['articles.yaml', '../../etc/passwd: { outlet: BBC }', 'names no file in this folder'],
    ['articles.yaml', 'a.txt: {', 'could not be used'],
    ['articles.csv', 'name,outlet\na.txt,BBC\n', 'no column “file”'],
    ['articles.yaml', 'a.txt: { published: soon }', '“soon” is no date'],
  ])('%s with %s is told, and the articles are read', async ([name, text, message]) => {
    const { articles, problems } = await readIn(folderOf({ 'n/a.txt': NEWS, [`n/${name}`]: text }), ['n']);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([{ path: `n/${name}`, message: expect.stringContaining(message) }]);
  });
});
