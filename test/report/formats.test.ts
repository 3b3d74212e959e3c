// In: the sample report in every format. Out: whether a schema or a parser of a third party reads it back, and that nothing in it runs.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import readXlsx from 'read-excel-file/node';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/conflict.ts';
import { REPORT_FORMATS, REPORTERS } from '../../src/report/index.ts';
import { page, sample, written } from './sample.ts';

const ENDINGS: Record<string, string> = {
  pretty: 'txt',
  junit: 'xml',
  checkstyle: 'xml',
  markdown: 'md',
  github: 'txt',
  gitlab: 'json',
  rdjson: 'json',
  sarif: 'json',
};
const loud = sample.conflicts.filter((c) => !c.explanation && !c.suppressed);
const empty: Report = { ...sample, articles: [], topics: [], conflicts: [], problems: [] };
const format = async (name: keyof typeof REPORTERS, report = sample) => written(await REPORTERS[name](), {}, report);

describe('every format', () => {
  // A page of HTML holds a program: what it shows is tried in a browser.
  test.for(REPORT_FORMATS.filter((name) => name !== 'xlsx' && name !== 'html'))('%s is what it was', async (name) => {
    await expect(await format(name)).toMatchFileSnapshot(`snapshots/sample.${name}.${ENDINGS[name] ?? name}`);
  });

  test.for(REPORT_FORMATS)('%s is the same twice, and can be empty', async (name) => {
    expect(await format(name)).toBe(await format(name));
    await format(name, empty);
  });

  test.for(REPORT_FORMATS.filter((name) => name !== 'xlsx'))('%s lets no control character through', async (name) => {
    expect(await format(name)).not.toMatch(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
  });
});

describe('SARIF', () => {
  const schema = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../fixtures/reports/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  const ajv = new Ajv04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv as never);
  const validate = ajv.compile(schema);
  const log = async (report = sample): Promise<Log> => JSON.parse(await format('sarif', report)) as Log;

  test('fulfils its published schema', async () => {
    expect(validate(await log()), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(validate(await log(empty))).toBe(true);
  });

  test('points at every side, and at every passage beside it', async () => {
    const result = (await log()).runs[0]!.results!.find((r) => r.ruleId === 'quantity')!;
    expect(result.locations).toHaveLength(5);
    expect(result.relatedLocations).toHaveLength(6);
    expect(result.relatedLocations!.map((l) => l.message?.text)).toContain('more than 60');
  });

  test('carries fingerprints without paths or lines, what is explained as a note, what is set aside with its reason', async () => {
    const results = (await log()).runs[0]!.results!;
    expect(results[0]!.partialFingerprints).toEqual({
      'conflict/v1': sample.conflicts[0]!.id,
      'state/v1': sample.conflicts[0]!.state,
    });
    expect(results.filter((_, i) => sample.conflicts[i]!.explanation).every((r) => r.level === 'note')).toBe(true);
    expect(results.flatMap((r) => r.suppressions ?? [])).toEqual([
      expect.objectContaining({ kind: 'external', justification: expect.stringContaining('agreed with the desk') }),
    ]);
  });

  test('names files by URIs that lead nowhere else', async () => {
    const uris = (await log()).runs[0]!.artifacts!.map((a) => a.location!.uri!);
    expect(uris).toContain("desk/boat/%3Dcmd%7C'%20/C%20calc'!A0.txt");
    expect(uris.every((uri) => !/^[a-z]+:|^\/\//i.test(uri))).toBe(true);
  });
});

describe('XML formats', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['testsuite', 'testcase', 'file', 'error'].includes(name),
  });

  test('JUnit counts failures and skips what is explained or set aside', async () => {
    const xml = await format('junit');
    expect(XMLValidator.validate(xml)).toBe(true);
    const { testsuites } = parser.parse(xml);
    expect(Number(testsuites.failures)).toBe(loud.length);
    expect(testsuites.testsuite.map((s: { name: string }) => s.name)).toEqual(sample.topics.map((t) => t.label));
    const skipped = testsuites.testsuite.map((s: { skipped: string }) => Number(s.skipped));
    expect(skipped.reduce((a: number, b: number) => a + b)).toBe(sample.conflicts.length - loud.length);
    const cases = testsuites.testsuite.flatMap((s: { testcase: unknown[] }) => s.testcase);
    expect(cases.filter((c: object) => 'failure' in c)).toHaveLength(loud.length);
    expect(cases.filter((c: object) => 'skipped' in c)).toHaveLength(sample.conflicts.length - loud.length);
  });

  test.for<[string, Report]>([
    ['the sample', sample],
    ['a report without conflicts', { ...sample, conflicts: [] }],
    ['an empty report', empty],
    [
      'a report with XML’s forbidden characters in its text',
      { ...sample, conflicts: [{ ...sample.conflicts[0]!, message: ']]>\u0000\ud800<!--&' }] },
    ],
  ])('JUnit fulfils the schema of Jenkins: %s', async ([, report]) => {
    const schema = path.resolve(import.meta.dirname, '../../fixtures/reports/schemas/jenkins-junit-4.xsd');
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
      input: await format('junit', report),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '- validates\n' });
  });

  test('a topic without conflicts is a passed case', async () => {
    const { testsuites } = parser.parse(await format('junit', { ...sample, conflicts: [] }));
    expect(testsuites.testsuite[0].testcase).toHaveLength(1);
  });

  test('Checkstyle puts each side in its own file', async () => {
    const xml = await format('checkstyle');
    expect(XMLValidator.validate(xml)).toBe(true);
    const files: Array<{ name: string; error: Array<{ severity: string; message: string }> }> =
      parser.parse(xml).checkstyle.file;
    expect(files.map((f) => f.name)).toEqual([...files.map((f) => f.name)].sort());
    const errors = files.flatMap((f) => f.error);
    expect(errors).toHaveLength(sample.conflicts.filter((c) => !c.suppressed).reduce((n, c) => n + c.sides.length, 0));
    expect(new Set(errors.map((e) => e.severity))).toEqual(new Set(['error', 'warning', 'info']));
  });
});

describe('formats of code hosts', () => {
  test('Reviewdog’s validator reads the diagnostics', async () => {
    const result = await new RDFormatValidator({ strictMode: true }).validateString(await format('rdjson'));
    expect(result.errors).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test('GitLab issues have fingerprints of their own and known severities', async () => {
    const issues: Array<{ fingerprint: string; severity: string; location: { lines: { begin: number } } }> = JSON.parse(
      await format('gitlab'),
    );
    expect(new Set(issues.map((i) => i.fingerprint)).size).toBe(issues.length);
    expect(
      issues.every(
        (i) => ['info', 'minor', 'major', 'critical', 'blocker'].includes(i.severity) && i.location.lines.begin >= 1,
      ),
    ).toBe(true);
  });

  test('GitHub is given one command a line, the most severe first', async () => {
    const lines = (await format('github')).trimEnd().split('\n');
    expect(lines.map((l) => /^::(error|warning|notice) file=[^:]+,title=[^:]+::./.exec(l)?.[1])).toEqual(
      loud.map((c) => (c.severity === 'note' ? 'notice' : c.severity)).sort(),
    );
  });

  test('GitHub’s silent limit is kept to, and what is cut is counted', async () => {
    const many = {
      ...sample,
      conflicts: Array.from({ length: 25 }, (_, i) => ({ ...sample.conflicts[0]!, id: `id${i}` })),
    };
    const lines = (await format('github', many)).trimEnd().split('\n');
    expect(lines.filter((l) => l.startsWith('::error'))).toHaveLength(10);
    expect(lines.at(-1)).toContain('15 more conflicts are not shown here');
  });

  test('an article cannot write a workflow command', async () => {
    const conflict = { ...sample.conflicts[0]!, message: 'a\n::set-output name=x::y%0A::error::z' };
    const lines = (await format('github', { ...sample, conflicts: [conflict] })).trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('%250A::error');
  });
});

describe('spreadsheets', () => {
  const passages = sample.conflicts.flatMap((c) => c.sides.flatMap((s) => s.evidence));

  test('CSV is one passage a row, with a mark for Excel and no cell that is a formula', async () => {
    const text = await format('csv');
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = parseCsv<Record<string, string>>(text, { bom: true, columns: true });
    expect(rows.map((r) => r.quote)).toEqual(expect.arrayContaining([passages[0]!.quote]));
    expect(rows).toHaveLength(passages.length);
    expect(rows.flatMap((r) => Object.values(r)).filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
  });

  test('an Excel workbook holds the same rows, right to left, as text', async () => {
    const pieces: Buffer[] = [];
    for await (const piece of (await REPORTERS.xlsx()).write(sample, await page())) pieces.push(Buffer.from(piece));
    const sheets = await readXlsx(Buffer.concat(pieces));
    const rows =
      'data' in (sheets[0] as object)
        ? (sheets[0] as unknown as { data: unknown[][] }).data
        : (sheets as unknown as unknown[][]);
    expect(rows).toHaveLength(passages.length + 1);
    expect(rows[0]).toContain('passage');
    expect(rows.flat()).toContain('الجولة الرابعة من المحادثات الاستراتيجية مع واشنطن');
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(Buffer.concat(pieces));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('rightToLeft="1"');
    expect(sheet).not.toContain('<f>');
  });
});

test('Markdown keeps hostile text as text', async () => {
  const conflict = {
    ...sample.conflicts[0]!,
    message: '<img src=x onerror=alert(1)> [a](javascript:x) @everyone | `x` https://evil.example',
  };
  const text = await format('markdown', { ...sample, conflicts: [conflict] });
  expect(text).not.toMatch(/<img|(?<!\\)\]\(|@everyone|https:\/\//);
});
