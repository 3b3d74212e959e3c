// In: a claim as the pipeline makes it. Out: the tuple as `claims` prints it, in every format.
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Article } from '../../src/core/article.ts';
import type { Claim } from '../../src/core/claim.ts';
import { claimRecords } from '../../src/report/claim-record.ts';
import { CLAIM_COLUMNS, claimRow } from '../../src/report/claim-row.ts';
import { csvText } from '../../src/report/csv-text.ts';
import { claimSchema } from '../../src/report/schema.ts';
import { tableLines } from '../../src/report/table.ts';
import { colourless } from '../report/sample.ts';
import { ARABIC, factdiff } from './run.ts';

const text = 'عنوان\n\nطلب مصطفى الكاظمي الأربعاء عقد الجولة الرابعة في بغداد بحضور 12 قتيلا';
const at = (quote: string) => ({ text: quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const article: Article = {
  id: 'a1',
  path: 'a.txt',
  text,
  lang: 'ar',
  metadata: {},
  regions: [{ kind: 'headline', start: 0, end: 5 }],
  source: { kind: 'file' },
};
const claim: Claim = {
  id: 'a1:0',
  article: 'a1',
  field: 'body',
  sentence: 1,
  span: { start: 7, end: text.length },
  who: [{ ...at('مصطفى الكاظمي'), id: 'person:mustafa-al-kadhimi', part: 'agent', office: 'prime-minister@IQ' }],
  parties: [[0, 'agent']],
  site: 0,
  what: { ...at('طلب'), concept: 'request', stem: 'طلب' },
  when: {
    ...at('الأربعاء'),
    expression: { fields: { weekday: 3 } },
    resolved: {
      type: 'DATE',
      value: '2021-04-07',
      first: '2021-04-07',
      last: '2021-04-07',
      grain: 'day',
      basis: 'implied',
    },
    basis: 'implied',
  },
  round: { ...at('الجولة الرابعة'), value: 4, of: 'talks-round' },
  where: [{ ...at('بغداد'), id: 'place:baghdad', relation: 'in', within: false }],
  quantity: {
    ...at('12 قتيلا'),
    value: 12,
    min: 12,
    max: 12,
    minInclusive: true,
    maxInclusive: true,
    unit: 'person',
    of: 'killed',
    state: 'dead',
    qualifiers: [],
    subset: false,
    others: false,
    cumulative: false,
  },
  setting: { events: [], places: [], countries: [], background: false, prominence: 1 },
  polarity: 'affirmed',
  modality: 'asserted',
  attribution: { voice: 'reported', speaker: 'مسؤولان عراقيان', stance: 'asserts' },
};
const [record] = claimRecords(article, [claim]);

describe('a claim', () => {
  test('is printed with who, what, when, round and date', () => {
    expect(record).toEqual({
      id: 'a1:0',
      article: 'a1',
      path: 'a.txt',
      who: [{ text: 'مصطفى الكاظمي', id: 'person:mustafa-al-kadhimi', part: 'agent', office: 'prime-minister@IQ' }],
      what: { text: 'طلب', concept: 'request' },
      when: { text: 'الأربعاء', value: '2021-04-07', first: '2021-04-07', last: '2021-04-07', basis: 'implied' },
      round: { value: 4, of: 'talks-round', text: 'الجولة الرابعة' },
      date: '2021-04-07',
      where: { text: 'بغداد', id: 'place:baghdad' },
      quantity: { value: 12, min: 12, max: 12, unit: 'person', of: 'dead', subset: false, text: '12 قتيلا' },
      polarity: 'affirmed',
      modality: 'asserted',
      attribution: { voice: 'reported', speaker: 'مسؤولان عراقيان' },
      evidence: { field: 'body', offset: 7, endOffset: text.length, line: 3, column: 1, quote: text.slice(7) },
    });
  });

  test.for<[string, string | undefined]>([
    ['2021-04', '2021-04'],
    ['2021', '2021'],
    ['2021-04-07T15:30', '2021-04-07'],
    ['2021-W14/2022-W14', undefined],
  ])('of the time %s has the date %s', ([value, date]) => {
    const { first: _, last: __, ...resolved } = { ...claim.when!.resolved!, value };
    const when = { ...claim.when!, resolved };
    expect(claimRecords(article, [{ ...claim, when }])[0]!.date).toBe(date);
  });

  test('leaves out the slots that the text does not fill', () => {
    const { what: _1, when: _2, round: _3, quantity: _4, site: _5, ...bare } = claim;
    expect(Object.keys(claimRecords(article, [{ ...bare, who: [], parties: [], where: [] }])[0]!)).toEqual([
      'id',
      'article',
      'path',
      'polarity',
      'modality',
      'attribution',
      'evidence',
    ]);
  });

  test('names only those who take part in its own predicate, dated and placed by its own words', () => {
    const { site: _, ...elsewhere } = claim;
    const [told] = claimRecords(article, [{ ...elsewhere, parties: [], loose: true }]);
    expect(told).not.toHaveProperty('who');
    expect(told).not.toHaveProperty('where');
    expect(told).not.toHaveProperty('when');
    expect(told).not.toHaveProperty('date');
  });

  test('fulfils the schema', () => {
    const validate = new Ajv2020.default().compile(z.toJSONSchema(claimSchema));
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...record, truth: 1 })).toBe(false);
  });

  test('fills a row: who, what, when, round, date first', () => {
    expect(CLAIM_COLUMNS.slice(0, 5)).toEqual(['who', 'what', 'when', 'round', 'date']);
    expect(claimRow(record!).slice(0, 5)).toEqual(['مصطفى الكاظمي', 'طلب', 'الأربعاء', '4', '2021-04-07']);
  });

  test('stands in a table that fits the terminal', () => {
    const lines = [
      ...tableLines(CLAIM_COLUMNS, [claimRow(record!)], { palette: colourless, width: 70, isolate: false }),
    ];
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.length <= 70)).toBe(true);
  });
});

test('CSV opens in Excel as Arabic and runs nothing', () => {
  const csv = csvText(
    ['who', 'n'],
    [
      ['=cmd()', 3],
      ['قال "نعم"', -1],
    ],
  );
  expect(csv).toBe('\ufeffwho,n\r\n\'=cmd(),3\r\n"قال ""نعم""",-1\r\n');
});

test.for(['table', 'json', 'ndjson', 'csv'])('claims --format %s runs on a folder', async (format) => {
  expect((await factdiff(['claims', '.', '--format', format], { files: { 'a.txt': ARABIC } })).code).toBe(0);
});

const datesIn = async (files: Record<string, string>): Promise<(string | undefined)[]> => {
  const { stdout } = await factdiff(['claims', '.', '--format', 'json'], { files });
  return z
    .array(z.object({ when: z.object({ text: z.string() }).optional(), date: z.string().optional() }))
    .parse(JSON.parse(stdout))
    .flatMap(({ when, date }) => (when ? [date] : []));
};

test('a week is dated to its month, a season to its year, two years to none', async () => {
  const dated = (text: string) => ({ 'a.txt': `---\npublished: 2021-04-14\n---\n${text}` });
  expect(new Set(await datesIn(dated('زار القائد بغداد هذا الأسبوع')))).toEqual(new Set(['2021-04']));
  expect(new Set(await datesIn(dated('اندلعت احتجاجات في البصرة صيف 2018')))).toEqual(new Set(['2018']));
  expect(new Set(await datesIn(dated('اندلعت احتجاجات في البصرة بين عامي 2018 و2019')))).toEqual(new Set([undefined]));
});

test('claims of an article without a date are dated by its own words', async () => {
  const article = 'أعلن العراق أمس (الأربعاء 7 أبريل 2021) نتيجة المحادثات\n\nوأصدر البيان الثلاثاء في بغداد';
  expect(await datesIn({ 'a.txt': article })).toContain('2021-04-06');
});
