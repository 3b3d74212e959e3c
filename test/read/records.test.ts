// In: JSON and NDJSON, whole, packed, damaged and hostile. Out: the articles in them, by line.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesIn } from '../../src/core/positions.ts';
import { jsonFaultAt } from '../../src/read/json-fault.ts';
import { LONGEST_LINE } from '../../src/read/records.ts';
import { folderOf, readIn, readOne, regionsOf, streamOf } from './articles.ts';

const BODY = 'انطلقت الجولة الثالثة من المحادثات في بغداد اليوم الأربعاء.\nوقال مسؤولون إنها الأولى في عهد بايدن.';
const record = (fields: Record<string, unknown> = {}) => ({
  id: 'a-1',
  outlet: 'وكالة',
  published: '2021-04-07',
  title: 'الجولة الثالثة',
  body: BODY,
  ...fields,
});

describe('a record', () => {
  test('is an article of its own, with title and body as fields', async () => {
    const { article } = await readOne(JSON.stringify(record()), 'feed.ndjson');
    expect(article).toMatchObject({ id: 'a-1', path: 'feed.ndjson#a-1', lang: 'ar' });
    expect(article.metadata).toMatchObject({ outlet: 'وكالة', published: '2021-04-07', title: 'الجولة الثالثة' });
    expect(regionsOf(article, 'headline')).toEqual(['الجولة الثالثة']);
    expect(regionsOf(article, 'body')).toEqual([BODY]);
  });

  test('places a passage in its field and on the record’s line', async () => {
    const { articles } = await readIn(
      folderOf({ 'f.ndjson': `${JSON.stringify(record())}\n\n${JSON.stringify(record({ id: 'a-2' }))}\n` }),
      ['f.ndjson'],
    );
    const [, second] = articles;
    const start = second!.text.indexOf('الأولى');
    expect(placesIn(second!)({ start, end: start + 6 })).toMatchObject({
      field: 'body',
      offset: BODY.indexOf('الأولى'),
      line: 3,
    });
    expect(placesIn(second!)({ start: 0, end: 6 })).toMatchObject({ field: 'title', offset: 0, endOffset: 6 });
  });

  test('without a title has its first line for the headline', async () => {
    const { article } = await readOne(JSON.stringify({ text: BODY }), 'f.ndjson');
    expect(regionsOf(article, 'headline')).toEqual([BODY.split('\n')[0]]);
  });

  test.for<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'schema.org',
      {
        '@type': 'NewsArticle',
        headline: 'عنوان',
        articleBody: BODY,
        datePublished: '2021-04-07T10:00:00+03:00',
        publisher: { '@type': 'Organization', name: 'الجزيرة' },
        inLanguage: 'ar',
        mainEntityOfPage: { '@id': 'https://example.org/1' },
      },
      { title: 'عنوان', outlet: 'الجزيرة', published: '2021-04-07T10:00:00+03:00', url: 'https://example.org/1' },
    ],
    [
      'ninjs',
      {
        uri: 'urn:1',
        headline: 'عنوان',
        body_text: BODY,
        versioncreated: '2021-04-07T10:00:00Z',
        language: 'ar',
        provider: 'AFP',
      },
      { title: 'عنوان', published: '2021-04-07T10:00:00Z', agency: 'AFP' },
    ],
  ])('is read under the names of %s', async ([, fields, metadata]) => {
    expect((await readOne(JSON.stringify(fields), 'a.json')).article.metadata).toEqual(metadata);
  });

  test('whose body is markup is read without its tags', async () => {
    const { article } = await readOne(
      JSON.stringify({
        headline: 'عنوان',
        body_html: '<p>الفقرة&nbsp;الأولى<br>وسطر</p><script>alert(1)</script><p>الثانية &amp; الأخيرة</p>',
      }),
      'a.json',
    );
    expect(regionsOf(article, 'body').join('\n')).toBe('الفقرة\u00a0الأولى\nوسطر\nالثانية & الأخيرة');
  });
});

describe('a file of records', () => {
  test('packed with gzip', async () => {
    const lines = [1, 2, 3].map((n) => JSON.stringify(record({ id: `n${n}` }))).join('\n');
    const { articles } = await readIn(
      folderOf({ 'f.ndjson.gz': gzipSync(lines), 'g.json.gz': gzipSync(JSON.stringify([record({ id: 'j' })])) }),
      ['.'],
    );
    expect(articles.map((a) => a.path)).toEqual(['f.ndjson.gz#n1', 'f.ndjson.gz#n2', 'f.ndjson.gz#n3', 'g.json.gz#j']);
  });

  test('as an array, with the lines on which its records begin', async () => {
    const text = `[\n  ${JSON.stringify(record({ id: 'a', note: 'a ] in "text"' }))},\n\n  ${JSON.stringify(record({ id: 'b' }))}\n]`;
    const { articles } = await readIn(folderOf({ 'f.json': text }), ['f.json']);
    expect(articles.map((a) => a.source)).toMatchObject([{ line: 2 }, { line: 4 }]);
  });

  test('passes over damaged lines and tells each', async () => {
    const text = `{"broken\n${JSON.stringify(record({ id: 'ok' }))}\n{"title":"no body"}\n`;
    const { articles, problems } = await readIn(folderOf({ 'f.ndjson': text }), ['f.ndjson']);
    expect(articles.map((a) => a.id)).toEqual(['ok']);
    expect(problems.map((p) => p.line)).toEqual([1, 3]);
  });

  test('of JSON that is no article is passed over in a folder and told when it was named', async () => {
    const folder = folderOf({ 'gold.json': '{"conflicts":[]}', 'a.txt': `عنوان\n\n${BODY}` });
    expect(await readIn(folder, ['.'])).toMatchObject({ problems: [], skipped: ['gold.json'] });
    expect((await readIn(folder, ['gold.json'])).problems[0]!.message).toContain('no article');
  });

  test('that is broken JSON is told with its line', async () => {
    const { problems } = await readIn(folderOf({ 'a.json': '{\n "title": "x",\n "body": }\n' }), ['a.json']);
    expect(problems).toEqual([expect.objectContaining({ path: 'a.json', line: 3 })]);
  });
});

describe('standard input', () => {
  test('is NDJSON, in whatever pieces it comes', async () => {
    const bytes = Buffer.from(`${JSON.stringify(record({ id: 'x' }))}\n${JSON.stringify(record({ id: 'y' }))}`);
    const pieces = Array.from({ length: bytes.length }, (_, i) => bytes.subarray(i, i + 1));
    const { articles } = await readIn('/', ['-'], { stdin: () => streamOf(...pieces) });
    expect(articles.map((a) => a.path)).toEqual(['-#x', '-#y']);
  });

  test('is one file when it is given a name', async () => {
    const { articles } = await readIn('/', ['-'], {
      stdin: () => streamOf(`عنوان\n\n${BODY}`),
      stdinFilename: 'draft.txt',
    });
    expect(articles[0]).toMatchObject({ path: 'draft.txt', source: { kind: 'file' } });
  });
});

describe('hostile records', () => {
  test('a line of 200 MB is passed over without being held', async () => {
    const good = JSON.stringify(record({ id: 'after' }));
    async function* stream(): AsyncGenerator<Uint8Array> {
      const chunk = Buffer.alloc(1 << 20, 0x61);
      for (let i = 0; i < 200; i++) yield chunk;
      yield Buffer.from(`\n${good}\n`);
    }
    const before = process.memoryUsage().arrayBuffers;
    const { articles, problems } = await readIn('/', ['-'], { stdin: stream });
    expect(articles.map((a) => a.id)).toEqual(['after']);
    expect(problems).toEqual([
      expect.objectContaining({ line: 1, message: expect.stringContaining('longer than 16 MB') }),
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * LONGEST_LINE);
  });

  test('a gzip that unpacks to gigabytes is not read to its end', async () => {
    const member = gzipSync(Buffer.alloc(64 << 20, 0x0a), { level: 9 });
    const folder = folderOf({
      'bomb.ndjson.gz': Buffer.concat(Array.from({ length: 40 }, () => member)),
      'bomb.txt.gz': gzipSync(Buffer.alloc(80 << 20)),
    });
    const { problems } = await readIn(folder, ['.']);
    expect(problems.map((p) => p.message)).toEqual([
      expect.stringContaining('far larger'),
      expect.stringContaining('far larger'),
    ]);
  });

  test('a cut-off gzip is told', async () => {
    const packed = gzipSync(JSON.stringify(record()));
    const { problems } = await readIn(
      folderOf({ 'a.ndjson.gz': packed.subarray(0, 40), 'b.json.gz': packed.subarray(0, 40) }),
      ['.'],
    );
    expect(problems.map((p) => p.message)).toEqual([
      expect.stringContaining('cut short'),
      expect.stringContaining('cut short'),
    ]);
  });

  test('a record that names prototypes stays a record', async () => {
    const { article } = await readOne(
      `{"__proto__":{"outlet":"x"},"constructor":1,"body":${JSON.stringify(BODY)}}`,
      'a.json',
    );
    expect(article.metadata).toEqual({});
  });
});

describe('the place where JSON breaks', () => {
  test.for<[string, number]>([
    ['{"a":}', 5],
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['["a', 1],
    ['{"a":1', 6],
    ['[01]', 1],
    ['[1] x', 4],
    ['', 0],
    ['{a:1}', 1],
    ['["a\nb"]', 1],
  ])('%s', ([text, at]) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFaultAt(text)).toBe(at);
  });

  test('is nowhere in what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFaultAt(text)).toBe(text.length);
      }),
    );
  });
});
