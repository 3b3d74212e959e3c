// In: two articles that share no topic. Out: why not, as far as alignment can tell: their dates, their places, what they have in common.
import type { Signature } from '../core/extraction.ts';
import type { Message } from '../core/message.ts';
import type { WorldRecords } from '../core/world.ts';
import { instantOf } from '../values/time-zone.ts';
import { apart, near } from './nearness.ts';

const DAY = 86_400_000;
const MOST_NAMED = 6;

export function whyUnlinked(a: Signature, b: Signature, world: WorldRecords): Message[] {
  const reasons: Message[] = [];
  if (!near(a, b)) {
    const [x, y] = [a.date!.value, b.date!.value];
    const days = Math.round(Math.abs(instantOf(x) - instantOf(y)) / DAY);
    reasons.push({ id: 'unlinked.dates', params: { a: x.slice(0, 10), b: y.slice(0, 10), days } });
  }
  if (apart(a, b, world)) {
    const [x, y] = [a.places[0]!, b.places[0]!];
    reasons.push({ id: 'unlinked.places', params: { a: { id: `place.${x}` }, b: { id: `place.${y}` } } });
  }
  return [...reasons, inCommon(a, b)];
}

/** The names and events that both have, the most telling first. */
function inCommon(a: Signature, b: Signature): Message {
  const theirs = new Map(b.features.map((f) => [f.key, f]));
  const shared = a.features
    .filter((f) => f.kind !== 'number' && theirs.has(f.key))
    .map((f) => ({ ...f, weight: f.weight * theirs.get(f.key)!.weight }))
    .sort((p, q) => q.weight - p.weight || (p.key < q.key ? -1 : 1));
  if (shared.length === 0) return { id: 'unlinked.nothing' };
  const names = shared.slice(0, MOST_NAMED).map(({ key }) => ({ id: nameId(key) }));
  return { id: 'unlinked.little', params: { shared: listed(names), n: shared.length } };
}

/** `person:x` is said as `person.x`; an event by its concept; a word by itself. */
function nameId(key: string): string {
  const at = key.indexOf(':');
  const [kind, rest] = [key.slice(0, at), key.slice(at + 1)];
  if (kind === 'word') return rest;
  return `${kind === 'event' ? 'concept' : kind}.${rest}`;
}

function listed(items: readonly Message[]): Message {
  const [first, ...rest] = items;
  return rest.length === 0 ? first! : { id: 'list.pair', params: { a: first!, b: listed(rest) } };
}
