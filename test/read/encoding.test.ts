// In: bytes in the encodings of the region. Out: the text that was written.
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { readOne } from './articles.ts';

const TEXT =
  'انطلقت الجولة الثالثة من المحادثات الاستراتيجية بين العراق والولايات المتحدة اليوم الأربعاء، وقال مسؤولان إن رئيس الوزراء طلب من إيران كبح الميليشيات.\n'.repeat(
    3,
  );

/** Encodes with the inverse of Node's own decoder: one byte a character. */
function encoded(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((letter) => byteOf.get(letter) ?? 0x3f));
}

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('a text in', () => {
  test.for<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['windows-1256', encoded(TEXT, 'windows-1256'), 'windows-1256'],
    ['ISO-8859-6', encoded(TEXT, 'iso-8859-6'), 'iso-8859-6'],
    ['UTF-16, little end first, with its mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first, with its mark', swapped(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first, without a mark', swapped(Buffer.from(TEXT, 'utf16le')), 'utf-16be'],
  ])('%s', async ([, bytes, encoding]) => {
    const decoded = await decode(bytes);
    expect(decoded).toMatchObject({ encoding });
    expect('text' in decoded && decoded.text.replace(/^\ufeff/, '')).toBe(TEXT);
  });

  test('an English UTF-16 without a mark', async () => {
    expect(await decode(Buffer.from('The third round of talks opened in Baghdad.', 'utf16le'))).toMatchObject({
      encoding: 'utf-16le',
    });
  });

  test('what a file declares outweighs detection', async () => {
    expect(await decode(encoded('قمة', 'windows-1256'), 'windows-1256')).toEqual({
      text: 'قمة',
      encoding: 'windows-1256',
    });
  });

  test('an encoding that nobody knows is told, not guessed', async () => {
    expect(await decode(encoded('قمة', 'windows-1256'), 'x-klingon')).toEqual({
      fault: 'unknown-encoding',
      declared: 'x-klingon',
    });
  });

  test('windows-1256 is read like any other article', async () => {
    const { article, problems } = await readOne(encoded(TEXT, 'windows-1256'));
    expect(problems).toEqual([]);
    expect(article.text).toBe(TEXT);
  });
});
