// In: docs/mentions.md. Out: whether each example of it returns what the page says, and what the entry point promises.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findMentions, type MentionOptions } from '../src/mentions.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../docs/mentions.md'), 'utf8');
const examples = [...page.matchAll(/^```json\n(.*?)^```$/gmsu)].map(([, block = '']) => {
  const [call, ...mentions] = block.trim().split('\n');
  const { text, ...options } = JSON.parse(call!) as MentionOptions & { readonly text: string };
  return { text, options, mentions: mentions.map((line) => JSON.parse(line) as unknown) };
});

describe('factdiff/mentions', () => {
  test('the page has examples', () => expect(examples.length).toBeGreaterThan(3));

  test.for(examples)('$text', ({ text, options, mentions }) => {
    expect(findMentions(text, options)).toEqual(mentions);
  });

  test('without a reference a relative time has no date', () => {
    const [time] = findMentions('وصل أمس', { lang: 'ar' });
    expect(time).toMatchObject({ kind: 'time', type: 'DATE', text: 'أمس' });
    expect(time).not.toHaveProperty('first');
  });

  test('a reference with an offset is turned to the zone of the text', () => {
    const written = { lang: 'en', reference: '2021-04-07T23:30:00Z' } as const;
    expect(findMentions('yesterday', { ...written, timeZone: 'Asia/Baghdad' })[0]).toMatchObject({
      value: '2021-04-07',
    });
  });

  test('an unknown zone is an error', () => {
    expect(() => findMentions('now', { lang: 'en', reference: '2021-04-07T23:30', timeZone: 'Baghdad' })).toThrow(
      RangeError,
    );
  });
});
