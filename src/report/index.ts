// In: a format's name. Out: its reporter, loaded when it is asked for.
import type { Reporter } from '../core/reporter.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';

export const REPORTERS = {
  pretty: async (): Promise<Reporter> => pretty,
  json: async (): Promise<Reporter> => json,
} as const;

export type ReportFormat = keyof typeof REPORTERS;
export const REPORT_FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];
