// In: a topic. Out: offices of one holder that linked articles give to two persons at one time.

import type { Finding, Mark } from '../../core/finding.ts';
import type { NamedTitle, Naming } from '../../core/naming.ts';
import type { Member, TopicPerson, TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';
import { judge } from '../findings/judge.ts';
import { markAt } from '../wording/passages.ts';
import { lettersInCommon } from '../wording/replaced-words.ts';
import { sentenceLikeness } from '../wording/sentence-likeness.ts';
import { officeOf, ownerName } from './eras.ts';

/** Offices that have one holder in the country, province or body that is named with them. */
const SINGLE = group('offices-with-one-holder');
/** Sentences of one language that name the holder must be this alike to speak of one occasion. */
const ALIKE = 0.25;

interface Holding {
  readonly person: TopicPerson;
  readonly member: Member;
  readonly naming: Naming;
  readonly title: NamedTitle;
}

/** Findings of offices with two holders; holders whose names are spellings of one another are none. */
export function seatsOf(view: TopicView): Finding[] {
  const bySeat = new Map<string, Holding[]>();
  for (const person of view.people)
    for (const { member, naming } of person.namings)
      for (const title of naming.titles) {
        if (!isSeat(title) || !naming.name.includes(' ')) continue;
        const seat = `${title.id}@${title.of}`;
        bySeat.set(seat, [...(bySeat.get(seat) ?? []), { person, member, naming, title }]);
      }
  const like = sentenceLikeness(view);
  return [...bySeat].flatMap(([seat, holdings]) => {
    const clear = holdings.filter((h) => !holdings.some((o) => o.member === h.member && o.person !== h.person));
    const clashing = clear.filter((x) => clear.some((y) => clash(view, x, y, like)));
    return clashing.length === 0 ? [] : [findingOf(view, seat, clashing)];
  });
}

const isSeat = ({ id, of, tenure }: NamedTitle): boolean =>
  of !== undefined && tenure === undefined && (SINGLE.has(id) || id.endsWith('-minister')) && !id.startsWith('deputy-');

function clash(view: TopicView, x: Holding, y: Holding, like: ReturnType<typeof sentenceLikeness>): boolean {
  if (x.person === y.person || x.member === y.member || !view.linked(x.member, y.member)) return false;
  if (x.title.body !== y.title.body) return false;
  // «اللواء جمال امبابي محافظ الاسماعيلية علي تخفيض»: who names the other's holder too was read wrongly, or tells of both.
  if (isNamedIn(x.person, y.member) || isNamedIn(y.person, x.member)) return false;
  // Who is in the tables of office-holders is a matter of the era.
  if ([x, y].some(({ person, title }) => officeOf(view.world, title, person.id.slice('person:'.length)))) return false;
  const { grade } = view.compareNames(x.naming.name, y.naming.name);
  if (grade !== 'different' || alike(x.naming.name, y.naming.name)) return false;
  const [a, b] = [x.member.extraction, y.member.extraction];
  return a.lang !== b.lang || like(x.member, x.naming.sentence, y.member, y.naming.sentence) >= ALIKE;
}

const isNamedIn = ({ namings }: TopicPerson, member: Member): boolean => namings.some((n) => n.member === member);

/** Do all parts of two names share most of their letters (يان يامبون, جان جامبون)? */
function alike(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.length === y.length && x.every((part, i) => lettersInCommon(part, y[i]!) >= 0.5);
}

function findingOf(view: TopicView, seat: string, holdings: readonly Holding[]): Finding {
  const sides = new Map<TopicPerson, Mark[]>();
  for (const { person, member, naming, title } of holdings) {
    const [start, end] = [Math.min(title.start, naming.start), Math.max(title.end, naming.end)];
    sides.set(person, [...(sides.get(person) ?? []), markAt(member, { ...naming, start, end })]);
  }
  const list = [...sides].map(([{ id, namings }, marks]) => ({
    value: id.replace(/^person:/, ''),
    label: namings[0]!.naming.known ? { id: id.replace(':', '.') } : namings[0]!.naming.name,
    marks,
  }));
  const { title } = holdings[0]!;
  const params = { role: { id: `role.${title.id}` }, of: ownerName(view.world, title.of!) };
  return {
    rule: 'role',
    scope: 'cross-source',
    subject: { id: 'subject.role.holder', params },
    message: { id: 'message.role.holder', params },
    identity: ['holder', seat],
    sides: list,
    ...judge(view, list, 'error', 'role'),
  };
}
