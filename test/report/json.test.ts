// In: the sample report. Out: whether the JSON is the report and fulfils the schema that is shipped.
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { json } from '../../src/report/json.ts';
import { jsonText } from '../../src/report/json-text.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { sample, written } from './sample.ts';

const validate = new Ajv2020.default().compile(z.toJSONSchema(reportSchema));

test('the JSON is the whole report', async () => {
  expect(JSON.parse(await written(json))).toEqual(sample);
});

test('it is laid out as JSON.stringify does, but for what would steer a screen', async () => {
  const { conflicts, notCompared, notComparedOmitted, problems, stats, ...head } = sample;
  const ordered = { ...head, conflicts, notCompared, notComparedOmitted, problems, stats };
  const text = await written(json);
  expect(text).toBe(`${jsonText(ordered, 2)}\n`);
  expect(JSON.stringify(JSON.parse(text), null, 2)).toBe(JSON.stringify(ordered, null, 2));
});

test('an empty report is valid JSON too', async () => {
  const empty = { ...sample, articles: [], topics: [], conflicts: [], problems: [] };
  expect(JSON.parse(await written(json, {}, empty))).toEqual(empty);
});

test('the schema holds for the sample', async () => {
  expect(validate(JSON.parse(await written(json))), JSON.stringify(validate.errors)).toBe(true);
});

test.for<[string, (report: Record<string, unknown>) => unknown]>([
  [
    'a conflict with one side',
    (r) => ({ ...r, conflicts: [{ ...sample.conflicts[0]!, sides: [sample.conflicts[0]!.sides[0]] }] }),
  ],
  ['an unknown rule', (r) => ({ ...r, conflicts: [{ ...sample.conflicts[0]!, rule: 'numbers' }] })],
  ['an unknown key', (r) => ({ ...r, verdict: true })],
])('the schema refuses %s', ([, change]) => {
  expect(validate(change(sample as unknown as Record<string, unknown>))).toBe(false);
});
