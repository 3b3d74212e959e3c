// In: a format's name. Out: its reporter, loaded when it is asked for.
import type { Reporter } from '../core/reporter.ts';

export const REPORTERS = {
  pretty: async (): Promise<Reporter> => (await import('./pretty.ts')).pretty,
  json: async (): Promise<Reporter> => (await import('./json.ts')).json,
} as const;

export type ReportFormat = keyof typeof REPORTERS;
export const REPORT_FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];
