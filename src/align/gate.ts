// In: two statements of one topic. Out: whether they may be about one happening, and if not, why.
import type { ClaimPlace } from '../core/claim.ts';
import type { Message } from '../core/message.ts';
import type { Gate, Statement } from '../core/topic.ts';
import type { TimeValue } from '../core/value.ts';
import type { WorldRecords } from '../core/world.ts';

const GRAIN_OF_DAY = new Set(['day', 'daypart', 'hour', 'minute', 'second']);

/** The gate of a topic: time, place and background of the two statements must not exclude each other. */
export function gateOf(world: WorldRecords): Gate {
  return (a, b) => {
    if (a.claim.setting.background !== b.claim.setting.background) return { id: 'gate.background' };
    if (timesApart(a, b)) return { id: 'gate.time' };
    return placesApart(world, a, b) ?? true;
  };
}

/** Stated days that have none in common. Coarser or unresolved times exclude nothing. */
function timesApart(a: Statement, b: Statement): boolean {
  const [x, y] = [resolvedOf(a), resolvedOf(b)];
  if (!x?.first || !y?.first) return false;
  const [xEnd, yEnd] = [x.last ?? x.first, y.last ?? y.first];
  return (
    xEnd.slice(0, y.first.length) < y.first.slice(0, xEnd.length) ||
    yEnd.slice(0, x.first.length) < x.first.slice(0, yEnd.length)
  );
}

function resolvedOf({ claim, member }: Statement): TimeValue | undefined {
  const { when } = claim;
  if (!when) return undefined;
  return when.resolved ?? member.times?.get(claim.id);
}

/** Is the time known to the day? */
export function knownToTheDay(statement: Statement): boolean {
  const resolved = resolvedOf(statement);
  return resolved !== undefined && GRAIN_OF_DAY.has(resolved.grain);
}

/** Places named for both that lie apart: none in common, none inside another. */
function placesApart(world: WorldRecords, a: Statement, b: Statement): Message | undefined {
  const [x, y] = [placesOf(a), placesOf(b)];
  if (x.length === 0 || y.length === 0) return undefined;
  if (x.some((p) => y.some((q) => encloses(world, p, q) || encloses(world, q, p)))) return undefined;
  return { id: 'gate.place', params: { a: x[0]!, b: y[0]! } };
}

function placesOf({ claim }: Statement): string[] {
  const own = claim.where.filter(isWhere).map((p) => p.id);
  return (own.length > 0 ? own : claim.setting.places).map((id) => id.replace(/^place:/, ''));
}

const isWhere = ({ relation }: ClaimPlace): boolean =>
  relation === 'in' || relation === 'near' || relation === 'off' || relation === 'centre';

/** Is `inner` the place `outer`, or inside it? A place that no table knows encloses only itself. */
export function encloses(world: WorldRecords, outer: string, inner: string): boolean {
  for (let at: string | undefined = inner; at !== undefined; at = world.places[at]?.in) if (at === outer) return true;
  return false;
}
