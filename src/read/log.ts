// In: what goes wrong while reading. Out: problems for the report, worded by message id, and the number of files passed over.
import type { Problem } from '../core/problem.ts';
import type { MessageParams, Say } from '../core/say.ts';

/** Takes what a reader has to say beside its articles. */
export interface ReadLog {
  /** `id` is a message `problem.<id>`. */
  readonly problem: (path: string, id: string, params?: MessageParams & { readonly line?: number }) => void;
  /** A file of a folder that is no article. */
  readonly skipped: (path: string) => void;
}

/** A log that keeps everything. */
export function createReadLog(say: Say): ReadLog & { readonly problems: Problem[]; readonly skippedPaths: string[] } {
  const problems: Problem[] = [];
  const skippedPaths: string[] = [];
  return {
    problems,
    skippedPaths,
    problem: (path, id, params = {}) => {
      const message = say(`problem.${id}`, params);
      problems.push({ path, ...(params.line !== undefined && { line: params.line }), message });
    },
    skipped: (path) => void skippedPaths.push(path),
  };
}
