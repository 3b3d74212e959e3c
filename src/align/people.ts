// In: the articles of one topic. Out: its persons, each with all passages that name him, whatever the spelling or script.

import type { Claim } from '../core/claim.ts';
import type { NameGrade } from '../core/name.ts';
import type { Naming } from '../core/naming.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Member, TopicPerson } from '../core/topic.ts';
import type { NameMatcher } from '../values/entity.ts';

export interface TopicPeople {
  readonly people: readonly TopicPerson[];
  /** Claims with the ids of persons made those of `people`. */
  readonly claimsOf: (claims: readonly Claim[]) => readonly Claim[];
}

/** A name under which the topic knows somebody. */
interface Known {
  readonly id: string;
  readonly known: boolean;
  readonly name: string;
}

const SAME: ReadonlySet<string> = new Set<NameGrade>(['identical', 'variant', 'transliteration']);

/** Persons of a topic. Names that no table knows are compared with all others; a surname alone counts where it fits one person only. */
export function peopleOf(members: readonly Member[], names: NameMatcher): TopicPeople {
  const all = members.flatMap((member) => member.extraction.namings.map((naming) => ({ member, naming })));
  const ids =
    members.length > 1 ? unified(distinct(all.map(({ naming }) => naming)), names) : new Map<string, string>();
  const byId = new Map<string, Array<{ member: Member; naming: Naming }>>();
  for (const entry of all) {
    const id = ids.get(entry.naming.id) ?? entry.naming.id;
    const list = byId.get(id);
    if (list) list.push(entry);
    else byId.set(id, [entry]);
  }
  return {
    people: [...byId].map(([id, namings]) => ({ id, namings })),
    claimsOf: (claims) => (ids.size === 0 ? claims : claims.map((claim) => renamed(claim, ids))),
  };
}

/** Each id once with the longest name that it goes by, known persons first. */
function distinct(namings: readonly Naming[]): Known[] {
  const found = new Map<string, Known>();
  for (const { id, known, name } of namings) {
    const other = found.get(id);
    if (!other || name.length > other.name.length || (name.length === other.name.length && name < other.name))
      found.set(id, { id, known: known || (other?.known ?? false), name });
  }
  return [...found.values()].sort((a, b) => Number(b.known) - Number(a.known) || byCodeUnit(a.id, b.id));
}

/** The id to take for each that another stands for. */
function unified(known: readonly Known[], names: NameMatcher): Map<string, string> {
  const blocks = new Map<string, Known[]>();
  const ids = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    while (ids.has(at)) at = ids.get(at)!;
    return at;
  };
  for (const person of known) {
    const keys = names.keys(person.name);
    const others = [...new Set(keys.flatMap((key) => blocks.get(key) ?? []))];
    const root = person.known ? undefined : samePerson(person, others, names);
    if (root !== undefined && rootOf(root.id) !== person.id) ids.set(person.id, rootOf(root.id));
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.push(person);
      else blocks.set(key, [person]);
    }
  }
  return ids;
}

/** The one among `others` whose name is the same, else the only one of whose name this is a part. */
function samePerson(person: Known, others: readonly Known[], names: NameMatcher): Known | undefined {
  const grades = others.map((other) => ({ other, grade: names.compare(person.name, other.name).grade }));
  const same = grades.find(({ grade }) => SAME.has(grade));
  if (same) return same.other;
  const parts = grades.filter(({ grade }) => grade === 'part');
  return parts.length === 1 ? parts[0]!.other : undefined;
}

function renamed(claim: Claim, ids: ReadonlyMap<string, string>): Claim {
  const { speakerId } = claim.attribution;
  const speaker = speakerId === undefined ? undefined : ids.get(speakerId);
  const others = claim.who.some((p) => p.id !== undefined && ids.has(p.id));
  if (!speaker && !others) return claim;
  return {
    ...claim,
    who: claim.who.map((p) => (p.id !== undefined && ids.has(p.id) ? { ...p, id: ids.get(p.id)! } : p)),
    attribution: speaker ? { ...claim.attribution, speakerId: speaker } : claim.attribution,
  };
}
