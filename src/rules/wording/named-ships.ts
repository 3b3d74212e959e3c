// In: a topic of few articles. Out: the names of its one ship, where two texts call it by two.

import type { Finding, FindingSide, Mark } from '../../core/finding.ts';
import { byCodeUnit } from '../../core/order.ts';
import type { TopicView } from '../../core/topic.ts';
import { CROWD } from '../happenings/likeness.ts';
import { kinConcepts } from '../happenings/relations.ts';
import { markAt } from './passages.ts';
import { lettersInCommon } from './replaced-words.ts';
import { isArabic } from './spellings.ts';

/** Letters of two spellings of one name. */
const SPELLINGS = 0.7;

interface Christened {
  readonly name: string;
  readonly noun: string;
  readonly mark: Mark;
}

/** A ship of one kind with one name in each of two linked texts, and not the same; who names several tells of several. */
export function namedShipsApart(view: TopicView): Finding[] {
  if (view.members.length > CROWD) return [];
  const named = view.members.flatMap((member) => {
    const own = member.extraction.answers.flatMap((answer): Christened[] => {
      const { question, gives: name, about: noun } = answer;
      return question === 'ship-name' && noun !== undefined ? [{ name, noun, mark: markAt(member, answer) }] : [];
    });
    return own.length > 0 && own.every((o) => isOneName(o.name, own[0]!.name)) ? [{ member, own }] : [];
  });
  const apart = named.filter((x) =>
    named.some((y) => view.linked(x.member, y.member) && areTwo(view, x.own[0]!, y.own[0]!)),
  );
  return apart.length < 2 ? [] : findingOf(apart.flatMap(({ own }) => own));
}

const areTwo = ({ world }: TopicView, a: Christened, b: Christened): boolean =>
  isArabic(a.name) === isArabic(b.name) && kinConcepts(world, a.noun, b.noun) && !isOneName(a.name, b.name);

/** «كوستا», «كوستا كونكورديا»: a part of the name, or a spelling of it. */
const isOneName = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || lettersInCommon(a, b) >= SPELLINGS;

function findingOf(named: readonly Christened[]): Finding[] {
  const sides = new Map<string, Mark[]>();
  // A name before those that it is part of, whatever the order of the texts.
  for (const { name, mark } of [...named].sort((a, b) => byCodeUnit(a.name, b.name))) {
    const known = [...sides.keys()].find((other) => isOneName(other, name)) ?? name;
    sides.set(known, [...(sides.get(known) ?? []), mark]);
  }
  if (sides.size < 2) return [];
  const list = [...sides].map(([name, marks]): FindingSide => ({ value: name, label: name, marks }));
  const noun = [...new Set(named.map((n) => n.noun))].sort(byCodeUnit)[0]!;
  return [
    {
      rule: 'name-spelling',
      severity: 'note',
      scope: 'cross-source',
      confidence: 'medium',
      reasons: [],
      subject: { id: 'subject.name-spelling', params: { name: { id: `noun.${noun}` } } },
      message: { id: 'message.name-spelling' },
      sides: list,
      identity: ['ship', noun],
    },
  ];
}
