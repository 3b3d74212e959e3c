// In: pages as browsers save them: whole, as one file, with a folder of parts. Out: the article of each, the same as of the page itself.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../page/browser.ts';
import { folderOf, readIn, readOne, regionsOf } from './articles.ts';

const file = path.resolve(import.meta.dirname, '../../fixtures/formats/page.html');
const whole = (await readOne(readFileSync(file), 'page.html')).article;

describe('saved by Chromium', () => {
  let browser: Browser;
  const saved: Record<string, string> = {};
  beforeAll(async () => {
    browser = await launch();
    const page = await (await browser.newContext()).newPage();
    await page.goto(pathToFileURL(file).href);
    saved['page.html'] = await page.content();
    const session = await page.context().newCDPSession(page);
    saved['page.mhtml'] = (await session.send('Page.captureSnapshot', { format: 'mhtml' })).data;
  });
  afterAll(() => browser.close());

  test.for(['page.html', 'page.mhtml'])('%s is the article that it was', async (name) => {
    const { article, problems } = await readOne(saved[name]!, name);
    expect(problems).toEqual([]);
    const { text, lang, metadata } = whole;
    expect({ text: article.text, lang: article.lang, metadata: article.metadata }).toEqual({ text, lang, metadata });
  });

  test('a page in one file is known without its ending', async () => {
    expect((await readOne(saved['page.mhtml']!, 'page')).article.text).toBe(whole.text);
  });
});

const html =
  '<html><head><title>عنوان الخبر</title></head><body><h1>عنوان الخبر</h1><p>انطلقت الجولة الثالثة من المحادثات في بغداد.</p></body></html>';
const mhtml = (encoding: string, content: string, type = 'text/html; charset="utf-8"'): string =>
  [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="--cut--"',
    '',
    'a browser without MHTML shows this',
    '----cut--',
    'Content-Type: text/css',
    '',
    'p { color: red }',
    '----cut--',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: https://www.site.example/talks',
    '',
    content,
    '----cut----',
    '',
  ].join('\r\n');
const quoted = Buffer.from(html)
  .toString('latin1')
  .replace(/[^ -<>-~]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
  .replace('<body>', '<body>=\r\n');

describe('a page in one file', () => {
  test.for<[string, string]>([
    ['quoted-printable', quoted],
    ['base64', Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n')],
    ['8bit', html],
  ])('in %s', async ([encoding, content]) => {
    const { article, problems } = await readOne(mhtml(encoding, content), 'a.mht');
    expect(problems).toEqual([]);
    expect(article.text).toBe('عنوان الخبر\n\nانطلقت الجولة الثالثة من المحادثات في بغداد.');
    expect(article.metadata).toMatchObject({ outlet: 'site.example', url: 'https://www.site.example/talks' });
  });

  test.for<[string, string]>([
    ['without a page', mhtml('8bit', 'x', 'image/png')],
    ['that is cut before the page', mhtml('8bit', html).slice(0, 200)],
    ['that is none', 'انطلقت الجولة الثالثة من المحادثات في بغداد.'],
    ['with headers without end', `Content-Type: text/html;${' a'.repeat(100_000)}`],
  ])('%s is told', async ([, text]) => {
    const { articles, problems } = await readOne(text, 'a.mhtml');
    expect(articles).toEqual([]);
    expect(problems.map((p) => p.message)).toEqual(['No article was found on this page.']);
  });

  test('that is cut inside the page gives what is there', async () => {
    const { article } = await readOne(mhtml('8bit', html).split('في بغداد')[0]!, 'a.mhtml');
    expect(article.text).toContain('انطلقت الجولة الثالثة');
  });
});

test('the frames and pictures that lie in a folder beside a page are no articles', async () => {
  const frame = '<p>The third round of talks opened in Baghdad.</p>';
  const folder = folderOf({
    'talks.html': html,
    'talks_files/saved_resource.html': frame,
    'old.htm': html,
    'old.files/frame.html': frame,
    'case_files/talks.html': frame,
  });
  const { articles } = await readIn(folder, ['.']);
  expect(articles.map((a) => a.path)).toEqual(['case_files/talks.html', 'old.htm', 'talks.html']);
});

describe('the outlet of a page that names none', () => {
  const saved = `<!-- saved from url=(0031)https://www.site.example/2021/1 -->${html}`;

  test('is the site that it was saved from, before the name of its folder', async () => {
    const folder = folderOf({ 'talks/a.html': saved, 'talks/b.html': html });
    const { articles } = await readIn(folder, ['.']);
    expect(articles.map((a) => [a.metadata.outlet, a.metadata.url])).toEqual([
      ['site.example', 'https://www.site.example/2021/1'],
      ['talks', undefined],
    ]);
  });

  test.for(['file:///C:/talks.html', 'http://localhost:80/x', 'http://10.0.0.1/x', 'about:blank'])(
    'is not told by %s',
    async (url) => {
      const { article } = await readOne(`<!-- saved from url=(0031)${url} -->${html}`, 'a.html');
      expect(article.metadata.outlet).toBeUndefined();
    },
  );
});

describe('what a page says of itself', () => {
  const page = (head: string, body = ''): string =>
    `<html><head>${head}</head><body>${body}<p>انطلقت الجولة الثالثة من المحادثات في بغداد.</p></body></html>`;

  test('entities in its tags are read', async () => {
    const head =
      '<meta property="og:title" content="&quot;الجولة&quot; &amp; الموعد"><meta property="og:site_name" content="A&amp;B">';
    const { article } = await readOne(page(head), 'a.html');
    expect(article.metadata).toMatchObject({ title: '"الجولة" & الموعد', outlet: 'A&B' });
  });

  test.for<[string, string]>([
    ['<meta name="pub_date" content="20210408">', '2021-04-08'],
    ['<meta name="date" content="Tuesday, Aug. 17, 2010">', '2010-08-17'],
    ['<meta name="publish_date" content="Thu, 06 Oct 2011 08:10:27 EST">', '2011-10-06T08:10:27'],
    ['<meta itemprop="datePublished" content="April 8, 2021 3:21 PM GMT">', '2021-04-08T15:21:00Z'],
    ['<meta name="dcterms.date" content="2021/04/08 12:05">', '2021-04-08T12:05'],
  ])('%s', async ([head, published]) => {
    expect((await readOne(page(head), 'a.html')).article.metadata.published).toBe(published);
  });

  test('the date of an hAtom entry', async () => {
    const body = '<abbr class="updated published" title="2010-08-13T16:39:00-04:00">Aug 13</abbr>';
    expect((await readOne(page('', body), 'a.html')).article.metadata.published).toBe('2010-08-13T16:39:00-04:00');
  });

  test.for(['07/04/2021', '31 February 2021', 'April 31, 2021', '20211301', '13:61, April 3, 2021', 'yesterday'])(
    '“%s” is no date, and is told',
    async (date) => {
      const { article, problems } = await readOne(page(`<meta name="date" content="${date}">`), 'a.html');
      expect(article.metadata.published).toBeUndefined();
      expect(problems[0]!.message).toContain(date);
    },
  );
});

test('a text of one long paragraph has no headline', async () => {
  const text = 'انطلقت الجولة الثالثة من المحادثات في بغداد اليوم، وقال مسؤول إنها ستستمر أياما. '.repeat(8);
  const { article } = await readOne(text);
  expect(regionsOf(article, 'headline')).toEqual([]);
  expect(regionsOf(article, 'body')).toEqual([text.trim()]);
});
