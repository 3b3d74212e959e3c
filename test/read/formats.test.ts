// In: real-looking files of every format, whole, damaged and hostile. Out: the articles in them, and where their words stand in the file.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { placesIn } from '../../src/core/positions.ts';
import { folderOf, readIn, readOne, regionsOf } from './articles.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/formats');
const read = (name: string) => readIn(folder, [name]);
const source = (name: string) => readFileSync(path.join(folder, name), 'utf8');

/** The words at the place that a phrase of the article is said to have in its file. */
function wordsInSource(article: Article, phrase: string, page: string): string {
  const start = article.text.indexOf(phrase);
  const { line, column, endLine, endColumn } = placesIn(article)({ start, end: start + phrase.length });
  const lines = page.split(/\r\n|\n|\r/);
  return line === endLine
    ? lines[line - 1]!.slice(column - 1, endColumn - 1)
    : `${lines[line - 1]!.slice(column - 1)}\n${lines[endLine - 1]!.slice(0, endColumn - 1)}`;
}

describe('every format gives its articles', () => {
  test.for([
    'page.html',
    'feed.rss.xml',
    'feed.atom.xml',
    'feed.rdf',
    'feed.json',
    'story.nitf.xml',
    'story.newsml.xml',
    'newsarticle.json',
    'ninjs.json',
  ])('%s', async (name) => {
    const { articles, problems } = await read(name);
    const seen = articles.map(({ id, path: file, lang, metadata, text, regions }) => ({
      id,
      path: file,
      lang,
      metadata,
      regions: regions.map((r) => `${r.kind}: ${text.slice(r.start, r.end)}`),
    }));
    await expect(`${JSON.stringify({ articles: seen, problems }, null, 2)}\n`).toMatchFileSnapshot(
      `snapshots/${name}.json`,
    );
  });
});

describe('a passage leads back to its words in the file', () => {
  test.for<[string, string]>([
    ['page.html', 'الكاظمي يطلب كبح الميليشيات'],
    ['page.html', 'مصطفى الكاظمي'],
    ['page.html', 'الجولة الرابعة'],
    ['page.html', 'وطلب العراق عقد'],
    ['story.nitf.xml', 'two officials'],
    ['story.nitf.xml', 'not an agreement'],
    ['story.newsml.xml', 'الجولة الثالثة من المحادثات بين بغداد'],
  ])('%s: %s', async ([name, phrase]) => {
    const { articles } = await read(name);
    const article = articles.find((a) => a.text.includes(phrase))!;
    expect(wordsInSource(article, phrase, source(name))).toBe(phrase);
  });

  test('across a line end and an entity', async () => {
    const [article] = (await read('page.html')).articles;
    expect(wordsInSource(article!, '«الجولة الرابعة» من المحادثات الاستراتيجية', source('page.html'))).toBe(
      '&laquo;الجولة الرابعة&raquo; من المحادثات\n الاستراتيجية',
    );
  });

  test('a feed’s item is on the line where it begins', async () => {
    expect((await read('feed.rss.xml')).articles.map((a) => placesIn(a)({ start: 0, end: 3 }).line)).toEqual([7, 20]);
  });
});

describe('a web page', () => {
  const paragraphs =
    'قال مسؤولان عراقيان إن رئيس الوزراء طلب من قادة إيران كبح جماح الميليشيات المدعومة منها في العراق، وفق ما نقلته الوكالة.';
  const page = (body: string, head = '') => `<html><head><title>عنوان</title>${head}</head><body>${body}</body></html>`;

  test('in windows-1256, as it declares', async () => {
    const decoder = new TextDecoder('windows-1256');
    const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    const html = page(
      `<h1>عنوان</h1><p>${paragraphs}</p>`,
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
    );
    const { article } = await readOne(Buffer.from([...html].map((c) => byteOf.get(c) ?? 0x3f)), 'a.html');
    expect(regionsOf(article, 'body')).toEqual([paragraphs]);
  });

  test('too poor for extraction is read whole, without what is around it', async () => {
    const { article } = await readOne(
      page(`<nav>الرئيسية</nav><h1>عنوان</h1><div>${'خبر قصير جدا.'}</div><footer>جميع الحقوق</footer>`),
      'a.html',
    );
    expect(article.text).toBe('عنوان\n\nخبر قصير جدا.');
  });

  test('without words is told', async () => {
    expect((await readOne(page('<img src=a.jpg>'), 'a.html')).problems[0]!.message).toContain('No article was found');
  });

  test.for<[string, string]>([
    ['script in the title', '<script>alert(1)</script>'],
    ['script in the text', '<p onclick="x()">ok</p><script>document.write("hacked")</script>'],
    ['a tag that never ends', '<div <p'],
    ['an unfinished entity', '&#x110000; &amp &;'],
  ])('with %s runs nothing and keeps its article', async ([, hostile]) => {
    const { article } = await readOne(
      page(`<article><h1>عنوان</h1><p>${paragraphs}</p>${hostile}<p>${paragraphs} مرة أخرى.</p></article>`),
      'a.html',
    );
    expect(article.text).toContain(paragraphs);
    expect(article.text).not.toMatch(/alert|hacked/);
  });

  test('nested deeper than any stack is read all the same', async () => {
    const { article } = await readOne(page(`${'<div>'.repeat(50_000)}<p>${paragraphs}</p>`), 'a.html');
    expect(article.text).toContain(paragraphs);
  });

  test('with headings inside headings is read all the same', async () => {
    const { article } = await readOne(page(`<p>${paragraphs}</p>${'<h1>x'.repeat(40_000)}`), 'a.html');
    expect(article.text).toContain(paragraphs);
  });

  test('with more elements than any article has is read all the same', async () => {
    const { article } = await readOne(page(`<p>${paragraphs}</p>${'<i>x</i>'.repeat(70_000)}`), 'a.html');
    expect(article.text).toContain(paragraphs);
  });
});

describe('XML', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(20)}"><!ENTITY c "${'&b;'.repeat(20)}"><!ENTITY d "${'&c;'.repeat(20)}">]>`;

  test.for<[string, string]>([
    [
      'RSS',
      `<?xml version="1.0"?>${bomb}<rss version="2.0"><channel><title>t</title><item><title>عنوان</title><description>نص الخبر &d; هنا</description></item></channel></rss>`,
    ],
    [
      'NITF',
      `${bomb}<nitf><body><body.head><hedline><hl1>عنوان</hl1></hedline></body.head><body.content><p>نص الخبر &d; هنا</p></body.content></body></nitf>`,
    ],
  ])('%s with an entity bomb expands nothing', async ([, xml]) => {
    const { article } = await readOne(xml, 'a.xml');
    expect(article.text).toContain('نص الخبر &d; هنا');
    expect(article.text.length).toBeLessThan(100);
  });

  test('that reads files from the disk does not', async () => {
    const xml =
      '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>نص الخبر &x; هنا</p></body.content></body></nitf>';
    expect((await readOne(xml, 'a.xml')).article.text).toContain('&x;');
  });

  test.for<[string, string]>([
    ['some other XML', '<?xml version="1.0"?><svg><text>hello</text></svg>'],
    ['nothing but a declaration', '<?xml version="1.0"?>'],
    ['a NITF without content', '<nitf><head><title>x</title></head></nitf>'],
    ['items inside items', '<newsMessage>'.concat('<newsItem>'.repeat(60_000))],
    ['comments that never end', '<!--'.repeat(300_000)],
  ])('%s is told', async ([, xml]) => {
    const { articles, problems } = await readOne(xml, 'a.xml');
    expect(articles).toEqual([]);
    expect(problems[0]!.message).toContain('no feed and no news document');
  });

  test('a feed cut short gives the items that are whole', async () => {
    const cut = source('feed.rss.xml').slice(0, source('feed.rss.xml').indexOf('لا نص هنا'));
    const { articles, problems } = await readOne(cut, 'a.xml');
    expect(articles.map((a) => a.id)).toEqual(['rafidain-1']);
    expect(problems[0]!.message).toContain('breaks off');
  });

  test('a feed with nothing in it is told', async () => {
    expect((await readOne('<rss/>', 'a.xml')).problems[0]!.message).toContain('The XML is damaged');
  });

  test('a feed that a server signs behind its end is whole', async () => {
    const { articles, problems } = await readOne(`${source('feed.rss.xml')}\n<!-- Cached page -->\n`, 'a.xml');
    expect([articles.length, problems]).toEqual([(await read('feed.rss.xml')).articles.length, []]);
  });

  test('a feed whose elements have a prefix is a feed', async () => {
    const prefixed = source('feed.atom.xml')
      .replaceAll(/<(\/?)([a-z])/g, '<$1atom:$2')
      .replace('xmlns=', 'xmlns:atom=');
    const { articles } = await readOne(prefixed, 'a.xml');
    expect(articles.map((a) => a.text)).toEqual((await read('feed.atom.xml')).articles.map((a) => a.text));
  });
});

describe('a Word document', () => {
  const docx = (xml: string) =>
    zipSync({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.from(xml) });
  const paragraph = (text: string) =>
    `<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

  test('is read a line a paragraph, without what was deleted', async () => {
    const xml = `<w:document><w:body>${paragraph('عنوان')}${paragraph('انطلقت الجولة &amp; ')}<w:p><w:r><w:t>الجولة</w:t></w:r><w:r><w:tab/><w:t>الثالثة</w:t></w:r><w:del><w:r><w:delText>الرابعة</w:delText></w:r></w:del></w:p></w:body></w:document>`;
    const { article } = await readOne(docx(xml), 'a.docx');
    expect(article.text).toBe('عنوان\nانطلقت الجولة &\nالجولة الثالثة');
    expect(regionsOf(article, 'headline')).toEqual(['عنوان']);
  });

  test.for<[string, Uint8Array]>([
    ['that is no archive', Buffer.from('PK no archive')],
    ['without its main part', zipSync({ 'a.txt': Buffer.from('x') })],
  ])('%s is told', async ([, bytes]) => {
    expect((await readOne(bytes, 'a.docx')).problems[0]!.message).toContain('no readable Word document');
  });

  test('that unpacks to far more than text is not unpacked', async () => {
    const { problems } = await readOne(zipSync({ 'word/document.xml': new Uint8Array(80 << 20) }), 'a.docx');
    expect(problems[0]!.message).toContain('far larger');
  });
});

test('a PDF is answered with the way to convert it', async () => {
  expect((await readOne('%PDF-1.7', 'a.pdf')).problems[0]!.message).toContain('pdftotext');
});

describe('a file without a telling name', () => {
  test.for<[string, string]>([
    ['page', source('page.html')],
    ['export', source('newsarticle.json')],
    ['wire', source('story.nitf.xml')],
    ['notes', 'عنوان\n\nنص الخبر كاملا هنا.'],
  ])('%s is known by how it begins', async ([name, text]) => {
    expect((await readIn(folderOf({ [name]: text }), [name])).articles).toHaveLength(1);
  });
});
