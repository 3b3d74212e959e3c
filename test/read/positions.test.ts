// In: spans of articles. Out: the lines and columns at which an editor shows them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { placesIn } from '../../src/core/positions.ts';

const article = (text: string, given: Partial<Article> = {}): Article => ({
  id: 'a',
  path: 'a',
  text,
  lang: 'ar',
  metadata: {},
  regions: [],
  source: { kind: 'file' },
  ...given,
});

describe('the place of a span', () => {
  test('counts lines and columns from 1, the end left out', () => {
    const text = 'سطر\nالجولة الثالثة';
    const start = text.indexOf('الثالثة');
    expect(placesIn(article(text))({ start, end: start + 7 })).toEqual({
      field: 'body',
      offset: start,
      endOffset: start + 7,
      line: 2,
      column: 8,
      endLine: 2,
      endColumn: 15,
    });
  });

  test('a headline is the title', () => {
    const at = placesIn(article('عنوان\nنص', { regions: [{ kind: 'headline', start: 0, end: 5 }] }));
    expect([at({ start: 0, end: 2 }).field, at({ start: 6, end: 8 }).field]).toEqual(['title', 'body']);
  });

  test('a byte-order mark takes up no column', () => {
    expect(placesIn(article('\ufeffنص'))({ start: 1, end: 3 })).toMatchObject({ offset: 1, column: 1, endColumn: 3 });
  });

  test('agrees with counting by hand, whatever ends the lines', () => {
    const text = fc
      .array(fc.constantFrom('\n', '\r\n', '\r', 'a', 'ب', '😀'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (source, seed) => {
        const offset = source.length === 0 ? 0 : seed % source.length;
        // Not between the two characters of one line end.
        fc.pre(!(source[offset] === '\n' && source[offset - 1] === '\r'));
        const before = source.slice(0, offset).split(/\r\n|\r|\n/);
        expect(placesIn(article(source))({ start: offset, end: offset })).toMatchObject({
          line: before.length,
          column: before[before.length - 1]!.length + 1,
        });
      }),
    );
  });

  test('on a page leads to where the words stand in its source', () => {
    const runs = [
      { start: 0, end: 5, line: 3, column: 10 },
      { start: 6, end: 12, line: 7, column: 1 },
    ];
    const at = placesIn(
      article('عنوان الخبرة', { source: { kind: 'page', fields: [{ field: 'body', start: 0, end: 12 }], runs } }),
    );
    expect(at({ start: 2, end: 5 })).toMatchObject({ line: 3, column: 12, endLine: 3, endColumn: 15 });
    expect(at({ start: 3, end: 8 })).toMatchObject({ line: 3, column: 13, endLine: 7, endColumn: 3 });
  });
});
