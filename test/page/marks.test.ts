// In: passages that contradict each other. Out: which words are marked as carrying the value, and which as differing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, Side } from '../../src/core/conflict.ts';
import { type Part, partsOf } from '../../src/page/marks.ts';

const evidence = (article: string, context: string, quote: string): Evidence => ({
  article,
  path: `${article}.txt`,
  field: 'body',
  offset: 0,
  endOffset: quote.length,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  quote,
  context,
  attribution: { voice: 'narrator', stance: 'asserts' },
});
const side = (value: number, ...passages: Evidence[]): Side => ({
  value,
  label: String(value),
  sources: 1,
  evidence: passages,
});
const langOf = (id: string): string => id.slice(0, 2);
const partsOfFirst = (...sides: Side[]): Part[] => partsOf(sides[0]!.evidence[0]!, sides[0]!, sides, langOf);
const differing = (parts: readonly Part[]): string[] => parts.filter((p) => p.differs).map((p) => p.text);
const quoted = (parts: readonly Part[]): string =>
  parts
    .filter((p) => p.quoted)
    .map((p) => p.text)
    .join('');

describe('near copies', () => {
  test('differ in the words that were changed: كبح against نشر', () => {
    const parts = partsOfFirst(
      side(1, evidence('ar1', 'طلب من قادة إيران كبح جماح الميليشيات في العراق.', 'كبح جماح الميليشيات')),
      side(2, evidence('ar2', 'طلب من قادة إيران نشر الميليشيات في العراق.', 'نشر الميليشيات')),
    );
    expect(differing(parts)).toEqual(['كبح جماح']);
    expect(quoted(parts)).toBe('كبح جماح الميليشيات');
  });

  test('do not differ in spelling: الى and إلى, مسؤول and مسئول, ٣ and 3', () => {
    const parts = partsOfFirst(
      side(1, evidence('ar1', 'وصل مسؤول إلى بغداد في ٣ أبريل وقتل 4 أشخاص', '4 أشخاص')),
      side(2, evidence('ar2', 'وصل مسئول الى بغداد في 3 أبريل وقتل 5 أشخاص', '5 أشخاص')),
    );
    expect(differing(parts)).toEqual(['4']);
  });

  test('are held against the likest passage of the other sides', () => {
    const parts = partsOfFirst(
      side(1, evidence('en1', 'At least 46 migrants drowned off Tunisia on Sunday.', '46 migrants')),
      side(
        2,
        evidence('en2', 'The ministry spoke of 48 dead.', '48 dead'),
        evidence('en3', 'At least 48 migrants drowned off Tunisia on Sunday.', '48 migrants'),
      ),
    );
    expect(differing(parts)).toEqual(['46']);
  });
});

describe('passages in other words', () => {
  test('are compared by the phrases that carry the values', () => {
    const parts = partsOfFirst(
      side(1, evidence('ar1', 'بدأت اليوم الجولة الثالثة من المحادثات.', 'الجولة الثالثة من المحادثات')),
      side(
        2,
        evidence(
          'ar2',
          'وكان الكاظمي قد بعث برسالة إلى طهران قبل انعقاد الجولة الرابعة من المحادثات',
          'الجولة الرابعة من المحادثات',
        ),
      ),
    );
    expect(differing(parts)).toEqual(['الثالثة']);
  });

  test('that share no wording, or no language, have no word marked as differing', () => {
    const arabic = evidence('ar1', 'أعلنت الوزارة انتشال 11 جثة.', 'انتشال 11 جثة');
    const english = evidence('en2', 'More than 60 died, he said.', 'More than 60 died');
    const other = evidence('ar3', 'ارتفاع عدد الضحايا إلى 35 قتيلا', '35 قتيلا');
    expect(differing(partsOfFirst(side(11, arabic), side(60, english), side(35, other)))).toEqual([]);
  });

  test('whose sentence does not hold the phrase are shown by the phrase alone', () => {
    const parts = partsOfFirst(
      side(1, evidence('en1', '', '46 migrants')),
      side(2, evidence('en2', '', '48 migrants')),
    );
    expect(parts.map((p) => p.text).join('')).toBe('46 migrants');
    expect(differing(parts)).toEqual(['46']);
  });
});

test('the parts are the sentence, whatever it holds', () => {
  const words = fc.array(fc.constantFrom('46', 'migrants', 'قتيلا', 'الجولة', '🚢', '—', 'a.', '«', '\u0301'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, fc.nat(12), fc.nat(12), (a, b, from, to) => {
      const [one, two] = [a.join(' '), b.join(' ')];
      const quote = a.slice(Math.min(from, to), Math.max(from, to)).join(' ');
      const parts = partsOfFirst(side(1, evidence('ar1', one, quote)), side(2, evidence('ar2', two, two)));
      expect(parts.map((p) => p.text).join('')).toBe(one);
      expect(quoted(parts)).toBe(quote);
    }),
  );
});
