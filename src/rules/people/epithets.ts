// In: a topic of few articles. Out: notes: a person whom one text gives one country or calling, and another text another.

import type { Finding, Mark } from '../../core/finding.ts';
import { isInside } from '../../core/hierarchy.ts';
import type { Message } from '../../core/message.ts';
import type { Epithet, Naming } from '../../core/naming.ts';
import type { Member, TopicPerson, TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { CROWD } from '../happenings/likeness.ts';
import { markAt } from '../wording/passages.ts';
import { callingsApart } from './callings.ts';

interface Called {
  readonly member: Member;
  readonly naming: Naming;
  readonly epithet: Epithet;
}

/** Persons called otherwise; a text that gives both, or what goes with both, tells that both are so. In an archive few were right. */
export function epithetsApart(view: TopicView): Finding[] {
  if (view.archived || view.members.length > CROWD) return [];
  return view.people.flatMap((person) => [...findingOf(view, person, 'nation'), ...findingOf(view, person, 'calling')]);
}

function findingOf(view: TopicView, { id, namings }: TopicPerson, kind: Epithet['kind']): Finding[] {
  const called = namings.flatMap(({ member, naming }) =>
    naming.epithets.flatMap((epithet): Called[] => (epithet.kind === kind ? [{ member, naming, epithet }] : [])),
  );
  const apart = (x: Called, y: Called): boolean => areApart(view.world, kind, x.epithet.id, y.epithet.id);
  const gives = (member: Member, x: Called): boolean => called.some((c) => c.member === member && !apart(c, x));
  const clash = (x: Called, y: Called): boolean =>
    x.member !== y.member &&
    view.linked(x.member, y.member) &&
    apart(x, y) &&
    isOneName(view, x.naming, y.naming) &&
    !gives(y.member, x) &&
    !gives(x.member, y);
  const clashing = called.filter((x) => called.some((y) => clash(x, y)));
  return clashing.length === 0 ? [] : [told(id, namings[0]!.naming, kind, clashing)];
}

function told(id: string, { known, name }: Naming, kind: Epithet['kind'], clashing: readonly Called[]): Finding {
  const sides = new Map<string, Mark[]>();
  for (const { member, naming, epithet } of clashing) {
    const [start, end] = [Math.min(epithet.start, naming.start), Math.max(epithet.end, naming.end)];
    sides.set(epithet.id, [...(sides.get(epithet.id) ?? []), markAt(member, { ...naming, start, end })]);
  }
  const params = { person: known ? { id: `person.${id.slice('person:'.length)}` } : name };
  const what = kind === 'nation' ? 'nation' : 'work';
  const labelOf = (value: string): Message => ({ id: kind === 'nation' ? `place.${value}` : `noun.${value}` });
  return {
    rule: 'role',
    severity: 'note',
    confidence: 'medium',
    reasons: [],
    scope: 'cross-source',
    subject: { id: `subject.role.${what}`, params },
    message: { id: `message.role.${what}`, params },
    identity: [what, id],
    sides: [...sides].map(([value, marks]) => ({ value, label: labelOf(value), marks })),
  };
}

/** A part of a name may be somebody else's: مريم محمد يوسف is the daughter of محمد يوسف. */
function isOneName({ compareNames }: TopicView, { name: a }: Naming, { name: b }: Naming): boolean {
  if (a === b) return true;
  const { grade } = compareNames(a, b);
  return grade === 'identical' || grade === 'variant' || grade === 'transliteration';
}

function areApart(world: WorldRecords, kind: Epithet['kind'], a: string, b: string): boolean {
  if (kind === 'calling') return callingsApart(world, a, b);
  return a !== b && !isInside(world, a, b) && !isInside(world, b, a);
}
