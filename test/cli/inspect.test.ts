// In: mentions as annotators make them, texts on standard input. Out: the records that `inspect` prints.
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/core/mention.ts';
import { mentionRecord } from '../../src/report/mention-record.ts';
import { ARABIC, factdiff } from './run.ts';

const at = { start: 0, end: 2, token: 0, tokenEnd: 1, by: 'ar.test' };
const exact = { min: 12, max: 12, minInclusive: true, maxInclusive: true };

describe('a mention', () => {
  test.for<[Mention, Record<string, unknown>]>([
    [
      { ...at, ...exact, kind: 'number', value: 12, within: 'quantity' },
      { value: 12, within: 'quantity' },
    ],
    [{ ...at, kind: 'ordinal', value: 4 }, { value: 4 }],
    [{ ...at, ...exact, kind: 'percent', value: 12 }, { value: 12 }],
    [
      { ...at, kind: 'money', min: 20, max: null, minInclusive: false, maxInclusive: true, currency: 'USD' },
      { min: 20, max: null, minInclusive: false, maxInclusive: true, currency: 'USD' },
    ],
    [
      { ...at, ...exact, kind: 'quantity', value: 12, unit: 'كم', unitId: 'kilometre', dimension: 'length' },
      { value: 12, unit: 'كم' },
    ],
    [
      { ...at, kind: 'range', min: 1, max: null, minInclusive: true, maxInclusive: false },
      { min: 1, max: null, minInclusive: true, maxInclusive: false },
    ],
    [
      {
        ...at,
        kind: 'time',
        type: 'DATE',
        expression: {},
        resolved: {
          type: 'DATE',
          value: '2021-04',
          first: '2021-04',
          last: '2021-04',
          grain: 'month',
          basis: 'stated',
        },
      },
      { type: 'DATE', value: '2021-04', first: '2021-04', last: '2021-04', basis: 'stated' },
    ],
    [
      { ...at, kind: 'time', type: 'DURATION', expression: { duration: 'P2D' } },
      { type: 'DURATION', value: 'P2D' },
    ],
    [{ ...at, kind: 'person', id: 'person:x', known: true }, { id: 'person:x' }],
    [
      { ...at, kind: 'role', id: 'prime-minister', of: 'IQ' },
      { id: 'prime-minister', of: 'IQ' },
    ],
  ])('%j is printed with the value fields of its kind', ([mention, value]) => {
    expect(mentionRecord(mention, '12')).toEqual({
      kind: mention.kind,
      start: 0,
      end: 2,
      text: '12',
      ...value,
      by: 'ar.test',
    });
  });
});

describe('inspect', () => {
  test('answers each line of standard input with one of its own, in order', async () => {
    const stdin = ['b', 'a'].map((id) => JSON.stringify({ id, text: 'قال الوزير', lang: 'ar', ref: null })).join('\n');
    const { stdout } = await factdiff(['inspect', '--format', 'ndjson', '--input', 'ndjson'], { stdin });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['b', 'a']);
  });

  test.for(['{"id":"a"}', 'text', '{"id":"a","text":"x","lang":"fr"}', 'null'])(
    'a line like %s is told by its number',
    async (line) => {
      const { code, stderr } = await factdiff(['inspect', '--input', 'ndjson'], { stdin: `\n${line}\n` });
      expect(code).toBe(2);
      expect(stderr).toContain('Line 2');
    },
  );

  test('takes no paths beside standard input', async () => {
    const { code, stderr } = await factdiff(['inspect', 'a.ndjson', '--input', 'ndjson'], {
      files: { 'a.ndjson': '' },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('no paths are taken');
  });

  test('reads articles by path', async () => {
    const files = { 'a.txt': ARABIC };
    const { stdout } = await factdiff(['inspect', 'a.txt', '--format', 'ndjson'], { files });
    expect(JSON.parse(stdout)).toMatchObject({ path: 'a.txt', mentions: expect.any(Array) });
    expect((await factdiff(['inspect', 'a.txt'], { files })).stdout).toContain('a.txt');
  });
});
