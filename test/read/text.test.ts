// In: text files with and without front matter. Out: the article's text, unaltered, and what is known of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatterOf } from '../../src/read/front-matter.ts';
import { readOne, regionsOf } from './articles.ts';

const BODY = 'انطلقت الجولة الثالثة من المحادثات في بغداد اليوم الأربعاء بمشاركة وفود من البلدين.';

describe('the text of a file', () => {
  test.for<[string, string]>([
    ['a byte-order mark', `\ufeffعنوان\n\n${BODY}`],
    ['CRLF', `عنوان\r\n\r\n${BODY}\r\n`],
    ['front matter', `---\noutlet: BBC\n---\nعنوان\n\n${BODY}\n`],
    ['tatweel and diacritics', `عنـــوان\n\n${BODY}قُتِلَ`],
  ])('with %s is kept as it is', async ([, text]) => {
    expect((await readOne(text)).article.text).toBe(text);
  });

  test('keeps its id when it is saved with a byte-order mark, CRLF or other front matter', async () => {
    const ids = await Promise.all(
      [
        `عنوان\n\n${BODY}\n`,
        `\ufeffعنوان\n\n${BODY}\n`,
        `عنوان\r\n\r\n${BODY}\r\n`,
        `---\noutlet: X\n---\nعنوان\n\n${BODY}\n`,
      ].map(async (text) => (await readOne(text)).article.id),
    );
    expect(new Set(ids).size).toBe(1);
  });

  test('takes the first line for the headline', async () => {
    const { article } = await readOne(`عنوان الخبر\n\n${BODY}`);
    expect(regionsOf(article, 'headline')).toEqual(['عنوان الخبر']);
    expect(regionsOf(article, 'body')).toEqual([BODY]);
  });
});

describe('front matter', () => {
  test('gives the metadata and stands apart', async () => {
    const matter =
      '---\noutlet: BBC عربي\npublished: 2021-04-08\nurl: https://example.org/a?b=1\nagency: AFP\nlang: ar\nid: story-7\n---\n';
    const { article } = await readOne(`${matter}عنوان\n\n${BODY}`);
    expect(article.metadata).toEqual({
      outlet: 'BBC عربي',
      published: '2021-04-08',
      url: 'https://example.org/a?b=1',
      agency: 'AFP',
    });
    expect(article.id).toBe('story-7');
    expect(regionsOf(article, 'meta')).toEqual([matter]);
  });

  test('its title is the headline, without its quotation marks', async () => {
    const { article } = await readOne(`---\ntitle: "الأهلي: نقطة تكفي"\noutlet: X\n---\n${BODY}`);
    expect(regionsOf(article, 'headline')).toEqual(['الأهلي: نقطة تكفي']);
    expect(regionsOf(article, 'body')).toEqual([BODY]);
  });

  test('a title that opens the text again is the headline there', async () => {
    const { article } = await readOne(`---\ntitle: نقطة تكفي\n---\n# نقطة تكفي\n\n${BODY}`, 'article.md');
    expect(article.regions.map((r) => r.kind)).toEqual(['meta', 'headline', 'body']);
  });

  test('a rule of dashes is no front matter', async () => {
    const { article, problems } = await readOne(`---\n${BODY}\n---\nمن مصادرنا\n`);
    expect(regionsOf(article, 'meta')).toEqual([]);
    expect(problems).toEqual([]);
  });

  test.for<[string, string, number]>([
    ['a key twice', 'outlet: A\noutlet: B', 3],
    ['a quotation that does not end', 'outlet: "A', 3],
    ['a list', '- a\n- b', 2],
  ])('with %s is told with its line, and the article is still read', async ([, yaml, line]) => {
    const { article, problems } = await readOne(`---\n${yaml}\n---\nعنوان\n\n${BODY}`);
    expect(article.metadata).toEqual({});
    expect(problems).toEqual([
      expect.objectContaining({ path: 'article.txt', line, message: expect.stringContaining('no valid YAML') }),
    ]);
  });

  test('that never ends leaves the file out, with a word', async () => {
    const { articles, problems } = await readOne(`---\noutlet: A\n\n${BODY}`);
    expect(articles).toEqual([]);
    expect(problems[0]).toMatchObject({ line: 1, message: expect.stringContaining('never ends') });
  });

  test('an alias bomb is refused', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ].join('\n');
    const { article, problems } = await readOne(`---\n${bomb}\n---\nعنوان\n\n${BODY}`);
    expect(article.text).toContain(BODY);
    expect(problems).toHaveLength(1);
  });

  test('a date that cannot be read is told', async () => {
    const { article, problems } = await readOne(`---\npublished: last Tuesday\n---\nعنوان\n\n${BODY}`);
    expect(article.metadata.published).toBeUndefined();
    expect(problems[0]!.message).toContain('“last Tuesday”');
  });

  test('is read without the YAML library just as the library reads it', async () => {
    const scalar = fc.string({ unit: fc.constantFrom(...'abz019 -:#,.[]{}"\'&*!|>%@~نقطة'.split('')), maxLength: 12 });
    const entries = fc.uniqueArray(fc.tuple(fc.constantFrom('outlet', 'url', 'agency', 'id'), scalar), {
      selector: ([key]) => key,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(entries, async (pairs) => {
        const source = pairs.map(([key, value]) => `${key}: ${value}\n`).join('');
        const front = await frontMatterOf(`---\n${source}---\nx`);
        if (front === undefined || front === 'unclosed' || front.fault) return;
        const expected = Object.fromEntries(
          Object.entries((parse(source, { logLevel: 'silent' }) ?? {}) as Record<string, unknown>)
            .map(([key, value]) => [
              key,
              typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '',
            ])
            .filter(([, value]) => value !== ''),
        );
        const { id, metadata } = front.stated;
        const plainPairs = Object.fromEntries(
          Object.entries(expected).filter(([key]) => !(typeof parse(source, { logLevel: 'silent' })[key] === 'object')),
        );
        expect({ ...metadata, ...(id !== undefined && { id }) }).toMatchObject(plainPairs);
      }),
      { numRuns: 300 },
    );
  });
});
