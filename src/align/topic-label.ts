// In: the articles and persons of a topic. Out: what a report calls it: the event, then who and where, the most prominent first.

import type { Message } from '../core/message.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Member, TopicPerson } from '../core/topic.ts';
import type { WorldRecords } from '../core/world.ts';
import { group } from '../lexicon/sets.ts';

const MOST_NAMES = 3;
/** Kinds of organisations that every story names: who tells it, and the state. */
const TELLERS = group('tellers-and-state');

/** A label in words of the world's records; undefined where the articles share no name and no event. */
export function topicLabel(
  members: readonly Member[],
  people: readonly TopicPerson[],
  world: WorldRecords,
): Message | undefined {
  const event = eventOf(members);
  const names = namesOf(members, people, world);
  if (names === undefined) return event;
  return event ? { id: 'topic.label', params: { event, names } } : names;
}

/** The event that most of the articles speak of, the more prominently the better. */
function eventOf(members: readonly Member[]): Message | undefined {
  const weights = summed(members, ({ extraction }) =>
    extraction.features.flatMap(({ kind, key, weight }) => (kind === 'event' ? [[key, weight] as const] : [])),
  );
  const [best] = ranked(weights).filter(([, { articles }]) => articles * 2 > members.length);
  return best && { id: `concept.${best[0].slice('event:'.length)}` };
}

function namesOf(members: readonly Member[], people: readonly TopicPerson[], world: WorldRecords): Message | undefined {
  const known = new Map(people.map((p) => [p.id, p.namings[0]!.naming]));
  const weights = summed(members, ({ extraction }) =>
    extraction.features.flatMap(({ kind, key, weight }) => {
      if (kind === 'place') return [[countryOf(world, key), weight] as const];
      const told =
        kind === 'organisation' &&
        TELLERS.has(world.organisations[key.slice('organisation:'.length)]?.kind ?? 'agency');
      return (kind === 'organisation' && !told) || (kind === 'person' && known.get(key)?.known)
        ? [[key, weight] as const]
        : [];
    }),
  );
  const names = ranked(weights)
    .filter(([, { articles, prominent }]) => articles * 2 > members.length && prominent)
    .slice(0, MOST_NAMES)
    .map(([key]): Message => ({ id: key.replace(':', '.') }));
  return names.reduceRight<Message | undefined>(
    (rest, name) => (rest ? { id: 'list.pair', params: { a: name, b: rest } } : name),
    undefined,
  );
}

/** A capital stands for its country, so that one label does not name both. */
function countryOf(world: WorldRecords, key: string): string {
  const country = world.places[key.slice('place:'.length)]?.capitalOf;
  return country === undefined ? key : `place:${country}`;
}

interface Weighed {
  readonly total: number;
  readonly articles: number;
  /** In a headline or lead. */
  readonly prominent: boolean;
}

function summed(
  members: readonly Member[],
  itemsOf: (member: Member) => ReadonlyArray<readonly [string, number]>,
): Map<string, Weighed> {
  const found = new Map<string, Weighed>();
  for (const member of members) {
    const own = new Map<string, number>();
    for (const [key, weight] of itemsOf(member)) own.set(key, Math.max(weight, own.get(key) ?? 0));
    for (const [key, weight] of own) {
      const { total, articles, prominent } = found.get(key) ?? { total: 0, articles: 0, prominent: false };
      found.set(key, { total: total + weight, articles: articles + 1, prominent: prominent || weight > 1 });
    }
  }
  return found;
}

const ranked = (weights: ReadonlyMap<string, Weighed>): Array<readonly [string, Weighed]> =>
  [...weights].sort(([a, x], [b, y]) => y.total - x.total || y.articles - x.articles || byCodeUnit(a, b));
