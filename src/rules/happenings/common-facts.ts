// In: two articles of a topic. Out: how much they share of what few stories share: counts of people, persons named in full.

import { oncePer } from '../../core/once.ts';
import type { Member, TopicView } from '../../core/topic.ts';

/** Points of two articles: 1 for a person whom both name in full or a count of people, less for a small one. */
export type CommonFacts = (a: Member, b: Member) => number;

/** A smaller count is the same by chance. */
const LEAST_COUNT = 3;
/** Counts below this are shared by many stories of one kind. */
const RARE_COUNT = 8;
const SMALL = 0.5;

/** Facts that are told as news; those of the past are shared by whoever recalls them. */
export const commonFacts = oncePer((view: TopicView): CommonFacts => {
  const facts = factsIn(view);
  return (a, b) => {
    const theirs = facts.get(b);
    let points = 0;
    for (const [fact, weight] of facts.get(a) ?? []) if (theirs?.has(fact)) points += weight;
    return points;
  };
});

function factsIn({ statements, people }: TopicView): ReadonlyMap<Member, ReadonlyMap<string, number>> {
  const found = new Map<Member, Map<string, number>>();
  const keep = (member: Member, fact: string, weight: number): void => {
    const own = found.get(member) ?? new Map<string, number>();
    found.set(member, own.set(fact, weight));
  };
  for (const { member, claim, background } of statements) {
    const { quantity } = claim;
    const count = quantity?.value ?? quantity?.stated;
    if (background || quantity?.unit !== 'person' || quantity.implied || count === undefined) continue;
    if (count >= LEAST_COUNT) keep(member, `count ${count}`, count < RARE_COUNT ? SMALL : 1);
  }
  for (const { id, namings } of people)
    for (const { member, naming } of namings) if (naming.name.includes(' ')) keep(member, id, 1);
  return found;
}
