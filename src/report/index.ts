// In: a format's name. Out: its reporter. What needs a library is loaded when it is asked for.
import type { Reporter } from '../core/reporter.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';

/** All formats, in the order in which help lists them. */
export const REPORTERS = {
  pretty: () => pretty,
  json: () => json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  csv: async () => (await import('./csv.ts')).csv,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
} satisfies Readonly<Record<string, () => Reporter | Promise<Reporter>>>;

export type ReportFormat = keyof typeof REPORTERS;
export const REPORT_FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];
