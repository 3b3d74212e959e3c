// In: what goes wrong while reading. Out: problems for the report, worded by message id, and the number of files passed over.
import type { Problem } from '../core/problem.ts';
import type { MessageParams, Say } from '../core/say.ts';

/** Takes what a reader has to say beside its articles. */
export interface ReadLog {
  /** `id` is a message `problem.<id>`. */
  readonly problem: (path: string, id: string, params?: MessageParams & { readonly line?: number }) => void;
  /** A file of a folder that is no article. */
  readonly skipped: (path: string) => void;
  /** So many files were found; one of them has been read. */
  readonly found?: (files: number) => void;
  readonly done?: () => void;
  /** This share of the file that is being read has been read. */
  readonly partly?: (share: number) => void;
}

/** What a log has kept so far. */
export interface KeptLog extends Required<ReadLog> {
  readonly problems: readonly Problem[];
  readonly skippedPaths: readonly string[];
  readonly progress: () => { readonly done: number; readonly total: number };
}

/** A log that keeps everything. */
export function createReadLog(say: Say): KeptLog {
  const problems: Problem[] = [];
  const skippedPaths: string[] = [];
  let done = 0;
  let part = 0;
  let total = 0;
  return {
    problems,
    skippedPaths,
    problem: (path, id, params = {}) => {
      const message = say(`problem.${id}`, params);
      problems.push({ path, ...(params.line !== undefined && { line: params.line }), message });
    },
    skipped: (path) => void skippedPaths.push(path),
    found: (files) => {
      total = files;
    },
    done: () => {
      done++;
      part = 0;
    },
    partly: (share) => {
      part = share;
    },
    progress: () => ({ done: done + part, total }),
  };
}
