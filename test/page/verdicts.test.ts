// In: verdicts. Out: whether the file holds them in one order, and gives them back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latest, readVerdicts, VERDICTS, type Verdict, verdictsFile } from '../../src/page/verdicts.ts';

const given: Verdict = {
  conflict: '3f9ac2d41b07',
  state: '05fdbf6e2937',
  verdict: 'confirm',
  who: 'رانيا',
  when: '2026-11-03T08:00:00Z',
  rule: 'ordinal',
  articles: ['a', 'b'],
};

describe('a verdicts file', () => {
  test('is the same whatever the order in which verdicts were given', () => {
    const others = [
      { ...given, who: 'Omar' },
      { ...given, conflict: '0a', when: '2026-11-04T08:00:00Z' },
    ];
    expect(verdictsFile([given, ...others])).toBe(verdictsFile([...others, given].reverse()));
  });

  test('gives back what was written into it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ن', '"', '\\', ' ', '«', '🚢') });
    const verdicts = fc.array(
      fc.record({
        conflict: text,
        state: text,
        verdict: fc.constantFrom(...VERDICTS, 'withdrawn' as const),
        note: text.filter((t) => t !== ''),
        who: text,
        when: text,
        rule: text,
        articles: fc.array(text),
      }),
    );
    fc.assert(
      fc.property(verdicts, (all) => {
        const read = readVerdicts(verdictsFile(all));
        expect(read.unreadable).toEqual([]);
        expect(verdictsFile(read.verdicts)).toBe(verdictsFile(all));
      }),
    );
  });

  test('joined of two files is read as both; blank lines, a byte-order mark and Windows line ends do not matter', () => {
    const text = `\ufeff${verdictsFile([given])}\r\n${verdictsFile([{ ...given, who: 'Omar' }])}`.replaceAll(
      '\n',
      '\r\n',
    );
    expect(readVerdicts(text).verdicts.map((v) => v.who)).toEqual(['رانيا', 'Omar']);
    expect(readVerdicts(text).unreadable).toEqual([]);
  });

  test.for([
    '{"conflict":"a"',
    '[]',
    'null',
    '{"conflict":"a","state":"b","verdict":"maybe","when":"c"}',
    '{"conflict":1,"state":"b","verdict":"confirm","when":"c"}',
    '{"conflict":"a","state":"b","verdict":"confirm","when":"c","articles":"d"}',
    '__proto__',
  ])('names a line that is no verdict: %s', (line) => {
    expect(readVerdicts(`${JSON.stringify(given)}\n${line}\n`)).toEqual({ verdicts: [given], unreadable: [2] });
  });

  test('with hostile notes and names gives them back as plain text', () => {
    const [read] = readVerdicts(JSON.stringify({ ...given, note: 'x\u202e\u001b[31m', who: 'a\nb' })).verdicts;
    expect([read!.note, read!.who]).toEqual(['x␛[31m', 'a b']);
  });
});

test('of one reviewer the latest holds; another’s stands beside it', () => {
  const later = { ...given, verdict: 'dismiss' as const, when: '2026-11-04T08:00:00Z' };
  const other = { ...given, who: 'Omar' };
  expect(latest([later, other, given])).toEqual([other, later]);
});
