// In: fixtures/reports/sample.json. Out: the report that every reporter is tried on, and the page it is written for.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../src/core/conflict.ts';
import type { Palette, ReportContext, Reporter } from '../../src/core/reporter.ts';
import { loadSpeaker } from '../../src/report/messages/index.ts';
import { ruleSummaries } from '../../src/report/rule-list.ts';

const file = path.resolve(import.meta.dirname, '../../fixtures/reports/sample.json');
export const sample = JSON.parse(readFileSync(file, 'utf8')) as Report;

const same = (text: string): string => text;
export const colourless: Palette = { error: same, warning: same, note: same, strong: same, dim: same, value: same };

/** A page for tests; what is not given is as in a pipe, in English. */
export async function page(given: Partial<ReportContext> = {}): Promise<ReportContext> {
  const uiLang = given.uiLang ?? 'en';
  const say = await loadSpeaker(uiLang);
  const rest = { width: undefined, isolate: false, explained: 'count', verbose: false, target: 'desk' } as const;
  return { palette: colourless, uiLang, say, rules: ruleSummaries(say), ...rest, ...given };
}

/** All that a reporter writes, as one text. */
export async function written(
  reporter: Reporter,
  given: Partial<ReportContext> = {},
  report = sample,
): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of reporter.write(report, await page(given))) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}
