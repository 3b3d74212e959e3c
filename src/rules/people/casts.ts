// In: a topic of few articles. Out: pairs of persons of whom each text says one deed: he was held here, and another there.

import type { Naming } from '../../core/naming.ts';
import type { Member, TopicPerson, TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';
import { acrossLinks, byKey, type Clash, type Observation } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { oneOutlet } from '../happenings/same-event.ts';
import { sceneLikeness } from '../happenings/scene.ts';
import { areTwo } from './two-names.ts';

/** A person who does or undergoes something. */
export interface CastMember {
  readonly person: TopicPerson;
  readonly naming: Naming;
}

/** Sentences that are less alike tell of two things of one kind. */
const ALIKE = 0.3;

/** What many do in turn says of none that it was nobody else. */
const MANY_DO = group('done-by-many-in-turn');

/** Every named person in the part that the predicate of his clause gives him. */
export function castsOf(view: TopicView): Observation<CastMember>[] {
  if (view.members.length > CROWD) return [];
  const people = new Map(view.people.map((person) => [person.id, person]));
  return view.statements.flatMap((statement): Observation<CastMember>[] => {
    const { claim, background } = statement;
    const concept = claim.what?.concept;
    const kind = concept === undefined ? undefined : view.world.concepts[concept]?.class;
    if (concept === undefined || kind === 'speech' || kind === 'mental' || MANY_DO.has(concept)) return [];
    if (background || claim.polarity !== 'affirmed' || claim.modality === 'planned' || claim.inPassing) return [];
    return claim.parties.flatMap(([index, part]): Observation<CastMember>[] => {
      const { id, start, end } = claim.who[index]!;
      const person = id?.startsWith('person:') ? people.get(id) : undefined;
      if (!person || (part !== 'agent' && part !== 'patient')) return [];
      const naming = statement.member.extraction.namings.find((n) => n.start < end && start < n.end);
      if (!naming?.name.includes(' ')) return [];
      return [{ statement, key: `${concept}:${part}`, value: { person, naming }, span: naming }];
    });
  });
}

/** Two texts that give one deed to two persons; whoever names both tells them apart, and so does a text with several of them. */
export function castsApart(view: TopicView, casts: readonly Observation<CastMember>[]): Clash<CastMember>[] {
  const like = sceneLikeness(view);
  return byKey(casts).flatMap((group) =>
    [...acrossLinks(view, group)].flatMap(([mine, theirs]) => {
      if (several(mine) || several(theirs)) return [];
      return mine.flatMap((x) =>
        theirs
          .filter((y) => {
            const [a, b] = [x.statement, y.statement];
            if (oneOutlet(a.member, b.member) || !isAnother(view, x.value, y.value)) return false;
            if (names(b.member, x.value.person) || names(a.member, y.value.person)) return false;
            return view.gate(a, b) === true && like(a, b) >= ALIKE;
          })
          .map((y): Clash<CastMember> => [x, y]),
      );
    }),
  );
}

const several = (side: readonly Observation<CastMember>[]): boolean =>
  new Set(side.map(({ value }) => value.person)).size > 1;

const names = (member: Member, { namings }: TopicPerson): boolean => namings.some((n) => n.member === member);

/** Two names that share no part. */
const isAnother = (view: TopicView, a: CastMember, b: CastMember): boolean =>
  a.person !== b.person && areTwo(view, a.naming.name, b.naming.name);
