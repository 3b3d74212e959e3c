// In: what reviewers decide on the page. Out: a verdicts file as the command reads it (docs/verdicts.md), and back.
import { type ReadVerdicts, readVerdicts as read } from '../core/verdict.ts';
import { plain } from '../report/plain.ts';

export {
  latestVerdicts as latest,
  type Verdict,
  type VerdictKind,
  verdictsText as verdictsFile,
} from '../core/verdict.ts';
export { verdictOn } from '../triage/verdicts.ts';

/** What the page offers to say of a conflict. That two articles speak of one event is said of the articles, with the command. */
export const VERDICTS = ['confirm', 'dismiss', 'explained', 'not-same-event', 'needs-work'] as const;

/** Reads a verdicts file; what is shown to people is cleaned as article text is. */
export function readVerdicts(text: string): ReadVerdicts {
  const { verdicts, unreadable } = read(text);
  const cleaned = verdicts.map((verdict) => ({
    ...verdict,
    ...(verdict.note !== undefined && { note: plain(verdict.note) }),
    who: plain(verdict.who),
    when: plain(verdict.when),
  }));
  return { verdicts: cleaned, unreadable };
}
