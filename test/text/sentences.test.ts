// In: paragraphs with abbreviations, stray stops and quotations. Out: whether sentences and quotations end where a reader ends them.
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/core/article.ts';
import { LANGUAGES } from '../../src/lang/index.ts';
import { toDocument } from '../../src/text/document.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';

function read(text: string, lang: Lang = 'ar') {
  const article = {
    id: 't',
    path: 't',
    text,
    lang,
    metadata: {},
    regions: [{ kind: 'body', start: 0, end: text.length }],
    source: { kind: 'file' },
  } as const;
  const doc = toDocument(
    article,
    createVocabulary(LANGUAGES[lang], () => ({ readings: [], mask: 0, starts: [], steps: [] })),
  );
  const cut = (spans: readonly { start: number; end: number }[]) => spans.map((s) => text.slice(s.start, s.end));
  return { sentences: cut(doc.sentences), quotations: cut(doc.quotations) };
}

describe('sentences', () => {
  test.for<[string, Lang, string[]]>([
    ['قال د. محمد إن الأمر انتهى. وغادر القاعة.', 'ar', ['قال د. محمد إن الأمر انتهى.', 'وغادر القاعة.']],
    ['بيروت، لبنان (CNN)— قتل جندي. وأصيب آخر.', 'ar', ['بيروت، لبنان (CNN)—', 'قتل جندي.', 'وأصيب آخر.']],
    [
      'BEIRUT (Reuters) - A soldier died (aged 20) - alone.',
      'en',
      ['BEIRUT (Reuters) -', 'A soldier died (aged 20) - alone.'],
    ],
    ['مصرع 4.. وإصابة 28 في تصادم', 'ar', ['مصرع 4.. وإصابة 28 في تصادم']],
    ['بلغت 12.5 مليون ، بحسب البنك .', 'ar', ['بلغت 12.5 مليون ، بحسب البنك .']],
    ['انتهى القتال.وقال شهود', 'ar', ['انتهى القتال.', 'وقال شهود']],
    ['سطر أول\nسطر ثان', 'ar', ['سطر أول', 'سطر ثان']],
    ['قال: «انتهى الأمر.» ثم غادر', 'ar', ['قال: «انتهى الأمر.»', 'ثم غادر']],
    ['Gen. J. Smith met U.S. envoys. They talked.', 'en', ['Gen. J. Smith met U.S. envoys.', 'They talked.']],
    ['It cost $1.5 million. Prices rose 3.2 percent.', 'en', ['It cost $1.5 million.', 'Prices rose 3.2 percent.']],
  ])('«%s»', ([text, lang, expected]) => {
    expect(read(text, lang).sentences).toEqual(expected);
  });
});

test('a table that was flattened to one run of words is cut', () => {
  const cells = Array.from({ length: 1000 }, (_, i) => `${i}`);
  const { sentences } = read(cells.join(' '));
  expect(sentences.join(' ').split(' ')).toEqual(cells);
  expect(Math.max(...sentences.map((s) => s.split(' ').length))).toBeLessThan(300);
});

describe('quotations', () => {
  test.for<[string, string[]]>([
    ['قال «نعم» ثم «لا»', ['نعم', 'لا']],
    ['مجموعات بينها قوات “بدر”، و”عصائب أهل الحق” عبر', ['بدر', 'عصائب أهل الحق']],
    ['وفقا لـ”فرانس برس”.', ['فرانس برس']],
    ['قال "انتهى" وغادر', ['انتهى']],
    ['قال “إن انتقال القوات يدل “العراق مستقر”', ['إن انتقال القوات يدل “العراق مستقر']],
    ['علامة " واحدة فقط', []],
  ])('«%s»', ([text, expected]) => {
    expect(read(text).quotations).toEqual(expected);
  });
});
