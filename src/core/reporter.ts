// In: a report. Out: the contract of a reporter: text out, no stream, no exit code, no clock.
import type { Report } from './conflict.ts';
import type { Say } from './say.ts';

/** Colours by meaning; each wraps a text. Without colour they are the identity. */
export interface Palette {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly value: (text: string) => string;
}

const asIs = (text: string): string => text;
/** No colours: files, and readers that want none. */
export const COLOURLESS: Palette = { error: asIs, warning: asIs, note: asIs, strong: asIs, dim: asIs, value: asIs };

/** What a reporter is told of where its text goes. */
export interface ReportContext {
  readonly palette: Palette;
  /** Columns of the terminal; undefined for a file or a pipe. */
  readonly width: number | undefined;
  /** Wrap right-to-left text in isolates (U+2068, U+2069). */
  readonly isolate: boolean;
  readonly explained: 'show' | 'count' | 'hide';
  readonly verbose: boolean;
  readonly uiLang: 'ar' | 'en';
  /** Says the report's own words in `uiLang`. */
  readonly say: Say;
  /** What the run said in `uiLang`, in the other language: for a page on which the language can be changed. */
  readonly retold?: ReadonlyMap<string, string>;
  /** The command that a reader can repeat, for hints: `seeds`. */
  readonly target: string;
  /** Name, default severity, summary and help of every rule. */
  readonly rules: readonly RuleSummary[];
}

export interface RuleSummary {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly summary: string;
  readonly why: string;
}

/** A report written in one format. Yields text in pieces, so that a large report need not stand in memory twice. */
export interface Reporter {
  readonly name: string;
  readonly summary: string;
  readonly write: (
    report: Report,
    context: ReportContext,
  ) => Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}
