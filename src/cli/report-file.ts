// In: the file of a JSON report, and the beginning of an id. Out: the report, and the conflict in it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileFault } from '../config/file-fault.ts';
import type { Conflict, Report } from '../core/conflict.ts';
import { UserError } from '../core/errors.ts';
import type { CommandContext } from './context.ts';

/** @throws UserError when the file is no report of this version. */
export function readReport(file: string, { io, say }: CommandContext): Report {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path.resolve(io.cwd, file), 'utf8'));
  } catch (error) {
    throw new UserError(say('cli.report-unreadable', { file, reason: fileFault(error, say) }));
  }
  const { schemaVersion, conflicts, articles } = (value ?? {}) as Partial<Report>;
  if (schemaVersion !== 1 || !Array.isArray(conflicts) || !Array.isArray(articles))
    throw new UserError(say('cli.no-report', { file }));
  return value as Report;
}

/** The conflict whose id begins so. @throws UserError when there is none, or several. */
export function conflictOf(id: string, report: Report, { say }: CommandContext): Conflict {
  const found = report.conflicts.filter((c) => c.id.startsWith(id));
  if (found.length === 1) return found[0]!;
  const ids = (found.length > 1 ? found : report.conflicts)
    .slice(0, 10)
    .map((c) => c.id)
    .join(', ');
  throw new UserError(
    say(found.length > 1 ? 'cli.explain-ambiguous' : 'cli.explain-unknown', { id, ids, n: report.conflicts.length }),
  );
}
