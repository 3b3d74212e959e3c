// In: a group of observations. Out: what explains that they differ where each may be true of its own hour.
import type { Finding } from '../../core/finding.ts';
import { publishedAt } from '../findings/judge.ts';
import type { Observation } from '../findings/observations.ts';

/** Milliseconds between texts that tell of one time. */
const HOUR = 3_600_000;
const LENGTH_OF_DATE = 10;

/** What was open or so at one time need not be at another; texts of one hour tell of one time. */
export function later(group: readonly Observation<unknown>[]): Finding['explanation'] {
  const times = group.map(({ statement: { member } }) =>
    member.date !== undefined && member.date.value.length > LENGTH_OF_DATE ? publishedAt(member) : undefined,
  );
  const known = times.filter((time) => time !== undefined);
  const atOnce = known.length === times.length && Math.max(...known) - Math.min(...known) <= HOUR;
  return atOnce ? undefined : { kind: 'different-time', text: { id: 'explanation.different-time' } };
}
