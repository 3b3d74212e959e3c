// In: links between articles. Out: topics: the articles that tell one story.

import { groups } from '../core/components.ts';
import type { Link } from './links.ts';

/** Topics: connected articles; a topic that grows beyond `limit` is split at its weakest links. */
export function topicsOf(count: number, links: readonly Link[], limit = 60): number[][] {
  const split = (members: readonly number[], own: readonly Link[], threshold: number): number[][] => {
    const strong = own.filter((l) => l.score >= threshold);
    const index = new Map(members.map((m, i) => [m, i]));
    const parts = groups(
      members.length,
      strong.map((l) => [index.get(l.a)!, index.get(l.b)!] as const),
    ).map((g) => g.map((i) => members[i]!));
    return parts.flatMap((part) => {
      if (part.length <= limit || threshold >= 0.9) return [part];
      const inside = new Set(part);
      return split(
        part,
        strong.filter((l) => inside.has(l.a) && inside.has(l.b)),
        threshold + 0.06,
      );
    });
  };
  return split(
    Array.from({ length: count }, (_, i) => i),
    links,
    0,
  ).sort((p, q) => p[0]! - q[0]!);
}
