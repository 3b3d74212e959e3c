// In: the articles of a topic. Out: where and when its story plays, and what it begins with: what tells alike findings of two stories apart.

import type { Finding } from '../core/finding.ts';
import { countryOf } from '../core/hierarchy.ts';
import { byCodeUnit, inTurn } from '../core/order.ts';
import type { Member } from '../core/topic.ts';
import type { WorldRecords } from '../core/world.ts';

/**
 * The country that most articles name, and the month of the earliest. Part of a conflict's id, so it is as coarse as it can be: an
 * article that joins a story tells of the same country, and later.
 */
export function sceneOf(members: readonly Member[], world: WorldRecords): readonly string[] {
  return [country(members, world), month(members)];
}

/** The same question is asked of many stories: where and when theirs plays is part of what findings are about. */
export const inScene = (findings: readonly Finding[], scene: readonly string[]): Finding[] =>
  findings.map((finding) => ({ ...finding, identity: [...scene, ...finding.identity] }));

/**
 * What no other topic has, and what later articles leave as it is: of the earliest article, when it says it was published, its
 * headline and its first sentence, as keys of words. An article that repeats it word for word changes nothing.
 */
export function originOf(members: readonly Member[]): string {
  const began = members.map(({ date, extraction: { sentences, metadata } }) => {
    const said = [sentences.find((s) => s.region === 'headline'), sentences.find((s) => s.region === 'body')];
    const words = said.map((sentence) => sentence?.keys.join(' ') ?? '').join('\n');
    return [date?.value ?? UNDATED, metadata.published ?? '', words].join('\n');
  });
  return began.sort(byCodeUnit)[0] ?? '';
}

/** After every date. */
const UNDATED = '9999';

interface Named {
  readonly articles: number;
  readonly weight: number;
}

function country(members: readonly Member[], world: WorldRecords): string {
  const named = new Map<string, Named>();
  for (const { extraction } of members) {
    const own = new Map<string, number>();
    for (const { kind, key, weight } of extraction.features) {
      const place = kind === 'place' ? countryOf(world, key.slice('place:'.length)) : undefined;
      if (place !== undefined) own.set(place, Math.max(weight, own.get(place) ?? 0));
    }
    for (const [place, weight] of own) {
      const before = named.get(place) ?? { articles: 0, weight: 0 };
      named.set(place, { articles: before.articles + 1, weight: before.weight + weight });
    }
  }
  const [first] = [...named].sort(
    inTurn(
      ([, a], [, b]) => b.weight - a.weight,
      ([, a], [, b]) => b.articles - a.articles,
      ([a], [b]) => byCodeUnit(a, b),
    ),
  );
  return first?.[0] ?? '';
}

function month(members: readonly Member[]): string {
  const dates = members.flatMap(({ date }) => date?.value.slice(0, 7) ?? []);
  return dates.sort(byCodeUnit)[0] ?? '';
}
