// In: two statements of one topic. Out: whether they may be about one happening, and if not, why.

import type { Claim, ClaimPlace } from '../core/claim.ts';
import type { ArticleDate } from '../core/extraction.ts';
import { isInside } from '../core/hierarchy.ts';
import type { Message } from '../core/message.ts';
import { oncePer } from '../core/once.ts';
import type { Gate, Member, Statement } from '../core/topic.ts';
import type { TimeValue } from '../core/value.ts';
import type { WorldRecords } from '../core/world.ts';

/** The gate of a topic: time, place and background of the two statements must not exclude each other. */
export function gateOf(world: WorldRecords): Gate {
  return (a, b) => {
    if (a.background !== b.background) return { id: 'gate.background' };
    if (timesApart(a, b)) return { id: 'gate.time' };
    return placesApart(world, a, b) ?? true;
  };
}

/** What happened this long before the article was written is told as background. */
const RECENT_DAYS = 10;
const DAY = 86_400_000;

/** Does a claim tell of an earlier event or a longer time, by its words or by its date? */
export function isBackground(member: Member, claim: Claim): boolean {
  if (claim.setting.background) return true;
  const time = claim.when?.resolved ?? member.times?.get(claim.id) ?? claim.setting.time;
  const last = time?.last ?? time?.first;
  if (last === undefined || member.date === undefined || time?.grain === 'century') return false;
  return writtenOn(member.date) - Date.parse(padded(last)) > RECENT_DAYS * DAY;
}

const writtenOn = oncePer(({ value }: ArticleDate): number => Date.parse(padded(value)));

/** A month or year by its last day, so that it is not taken for longer ago than it may be. */
function padded(value: string): string {
  if (/^\d{4}$/.test(value)) return `${value}-12-31`;
  return /^\d{4}-\d\d$/.test(value) ? `${value}-28` : value.slice(0, 10);
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
  const { when, loose } = claim;
  if (!when || loose) return undefined;
  return when.resolved ?? member.times?.get(claim.id);
}

/** Places named for both that lie apart: none in common, none inside another. */
function placesApart(world: WorldRecords, a: Statement, b: Statement): Message | undefined {
  const [x, y] = [placesIn(a.claim), placesIn(b.claim)];
  if (x.length === 0 || y.length === 0) return countriesApart(a, b);
  if (x.some((p) => y.some((q) => isInside(world, q, p) || isInside(world, p, q)))) return undefined;
  return { id: 'gate.place', params: { a: { id: `place.${x[0]}` }, b: { id: `place.${y[0]}` } } };
}

/** The telling is at different countries. */
function countriesApart(a: Statement, b: Statement): Message | undefined {
  const [x, y] = [a.claim.setting.countries, b.claim.setting.countries];
  if (x.length === 0 || y.length === 0 || x.some((c) => y.includes(c))) return undefined;
  return { id: 'gate.place', params: { a: { id: `place.${x[0]}` }, b: { id: `place.${y[0]}` } } };
}

const placesIn = oncePer((claim: Claim): readonly string[] => {
  const own = claim.where.filter(isWhere).map((p) => p.id);
  return (own.length > 0 ? own : claim.setting.places).map((id) => id.replace(/^place:/, ''));
});

const isWhere = ({ relation }: ClaimPlace): boolean =>
  relation === 'in' || relation === 'near' || relation === 'off' || relation === 'centre';
