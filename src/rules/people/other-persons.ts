// In: a topic. Out: notes on one deed of two persons, and on one family name with two given names.

import type { Finding, FindingSide } from '../../core/finding.ts';
import { byCodeUnit } from '../../core/order.ts';
import { overlap } from '../../core/span.ts';
import type { TopicView } from '../../core/topic.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import { judge } from '../findings/judge.ts';
import type { Slot } from '../findings/observations.ts';
import { markAt } from '../wording/passages.ts';
import { type CastMember, castsApart, castsOf } from './casts.ts';
import { type NamedOnce, namesakesOf } from './namesakes.ts';

/** One deed that two texts lay to two persons, in sentences of their own; what copies of a sentence say of them is told already. */
export function otherDoers(view: TopicView, told: readonly Finding[]): Finding[] {
  const casts = castsOf(view);
  const ids = new Set(told.flatMap(({ sides }) => sides.map(({ value }) => value)));
  const found = findingsFrom(view, casts, castsApart(view, casts), [], byPerson, tellDeed);
  return found
    .filter(({ sides }) => !sides.every(({ value }) => ids.has(value)))
    .map((f) => ({ ...f, severity: 'note' as const }));
}

/** One family name and two given names in sentences much alike; a slip of one letter is for `name-spelling`, too. */
export function otherGivenNames(view: TopicView, told: readonly Finding[]): Finding[] {
  const marked = told.flatMap(({ sides }) => sides.flatMap(({ marks }) => marks));
  const isTold = ({ member, naming }: NamedOnce): boolean =>
    marked.some(({ article, span }) => article === member.article && overlap(span, naming) > 0);
  const seen = new Set<string>();
  return namesakesOf(view).flatMap((pair): Finding[] => {
    const values = pair.map(({ person }) => person.id.replace(/^person:/, ''));
    const key = [...values].sort(byCodeUnit).join(' ');
    if (seen.has(key) || pair.every(isTold)) return [];
    seen.add(key);
    const sides = pair.map(
      ({ naming, person, member }, i): FindingSide => ({
        value: values[i]!,
        label: naming.known ? { id: person.id.replace(':', '.') } : naming.name,
        marks: [markAt(member, naming)],
      }),
    );
    return [
      {
        rule: 'person',
        scope: 'cross-source',
        subject: { id: 'subject.person.name' },
        message: { id: 'message.person.name' },
        identity: ['name', ...[...values].sort(byCodeUnit)],
        sides,
        ...judge(view, sides, 'note', 'person'),
      },
    ];
  });
}

const byPerson: Slot<CastMember> = {
  agree: (a, b) => a.person === b.person,
  id: ({ person }) => person.id.replace(/^person:/, ''),
  label: ({ person, naming }) => (naming.known ? { id: person.id.replace(':', '.') } : naming.name),
};

const tellDeed: Tell<CastMember> = (_view, group) => ({
  rule: 'person',
  severity: 'note',
  scope: 'cross-source',
  subject: { id: 'subject.person.name' },
  message: { id: 'message.person.name' },
  identity: ['deed', group[0]!.key],
});
