// In: publication dates. Out: where they lie on the timeline, and what stands beside them.
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/page/data.ts';
import { momentOf, timelineOf } from '../../src/page/timeline/rows.ts';
import { momentText, tickText } from '../../src/page/timeline/tick-text.ts';
import { SPEAKERS } from '../../src/page/words.ts';
import { sample } from '../report/sample.ts';

const at = (iso: string) => momentOf(iso, true)!;
const written = (iso: string): string[] =>
  [at(iso).from, at(iso).to].map((ms) => new Date(ms).toISOString().slice(0, 16));

describe('a date covers', () => {
  test.for([
    ['2021', '2021-01-01T00:00', '2022-01-01T00:00'],
    ['2020-12', '2020-12-01T00:00', '2021-01-01T00:00'],
    ['2021-02-28', '2021-02-28T00:00', '2021-03-01T00:00'],
    ['2021-04-07T06:10', '2021-04-07T06:10', '2021-04-07T06:10'],
    ['2021-04-07T06:10:30.5Z', '2021-04-07T06:10', '2021-04-07T06:10'],
    ['2021-04-07T02:10+03:00', '2021-04-06T23:10', '2021-04-06T23:10'],
    ['2021-04-07T22:10-0500', '2021-04-08T03:10', '2021-04-08T03:10'],
  ] as const)('%s: %s to %s', ([iso, from, to]) => {
    expect(written(iso)).toEqual([from, to]);
  });

  test('nothing that is no date', () => {
    expect(momentOf('yesterday', true)).toBeUndefined();
  });
});

describe('words on the chart', () => {
  test.for([
    ['2021', '2021', '2021'],
    ['2021-04', 'April 2021', 'أبريل 2021'],
    ['2021-04-07', '7 April', '7 أبريل'],
    ['2021-04-07T06:10Z', '7 April 06:10', '7 أبريل 06:10'],
  ] as const)('%s', ([iso, english, arabic]) => {
    expect([momentText(at(iso), SPEAKERS.en), momentText(at(iso), SPEAKERS.ar)]).toEqual([english, arabic]);
  });

  test('the axis is as fine as the time shown is short', () => {
    const noon = new Date('2021-04-07T12:00Z');
    const after = (days: number): [number, number] => [noon.getTime(), noon.getTime() + days * 86_400_000];
    expect([2, 30, 400, 4000].map((days) => tickText(noon, after(days), SPEAKERS.en))).toEqual([
      '12:00',
      '7 April',
      'April 2021',
      '2021',
    ]);
  });
});

test('rows are one an article and side, by date, undated ones last', () => {
  const [conflict] = sample.conflicts;
  const articles = sample.articles.map(({ published, ...rest }) =>
    rest.id === '9c31d0e6b2f4' ? rest : { ...rest, ...(published && { published }) },
  );
  const twice = {
    ...conflict!,
    sides: conflict!.sides.map((s) => ({ ...s, evidence: [...s.evidence, ...s.evidence] })),
  };
  const model = modelOf({ report: { ...sample, articles, conflicts: [twice] }, uiLang: 'en', retold: {} });
  const { rows, omitted } = timelineOf(model.items[0]!, model);
  expect(rows.map((r) => [r.side, r.name, r.when?.iso])).toEqual([
    [0, 'TRT عربي', '2021-04-07'],
    [1, 'القاهرة 24', '2021-04-07'],
    [1, 'AP', '2021-04-07T06:10Z'],
    [1, 'آوا تودي', undefined],
  ]);
  expect(omitted).toBe(0);
});
