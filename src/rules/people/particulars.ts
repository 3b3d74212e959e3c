// In: a topic of few articles. Out: persons of one name to whom two texts give homes that lie apart.
import type { Finding, Mark } from '../../core/finding.ts';
import type { Naming } from '../../core/naming.ts';
import { oncePer } from '../../core/once.ts';
import { byCodeUnit } from '../../core/order.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import { CROWD } from '../happenings/likeness.ts';
import { agesApart } from '../happenings/same-event.ts';
import { liesApart } from '../places/lies-apart.ts';
import { markAt } from '../wording/passages.ts';
import { lettersInCommon } from '../wording/replaced-words.ts';

interface Named {
  readonly member: Member;
  readonly naming: Naming;
  readonly parts: readonly string[];
}

/** One person in two texts. `sure`: his name says so by itself. */
interface Met {
  readonly x: Named;
  readonly y: Named;
  readonly sure: boolean;
}

/** Milliseconds between texts on one story. */
const LATEST = 30 * 86_400_000;

/** Homes of one person that lie apart: a finding for each person, with all texts that give the one or the other. */
export function homesApart(view: TopicView): Finding[] {
  const byPerson = new Map<string, Met[]>();
  for (const one of met(view)) {
    const [a, b] = [one.x.naming.home, one.y.naming.home];
    if (!a || !b || !a.places.every((p) => b.places.every((q) => liesApart(view.world, p, q)))) continue;
    const pair = [a.places.join(' '), b.places.join(' ')].sort(byCodeUnit);
    const key = [one.x.parts.slice(0, 2).join(' '), ...pair].join('|');
    byPerson.set(key, [...(byPerson.get(key) ?? []), one]);
  }
  return [...byPerson.values()].map(findingOf);
}

function findingOf(pairs: readonly Met[]): Finding {
  const sides = new Map<string, Map<number, Mark>>();
  for (const { member, naming } of pairs.flatMap(({ x, y }) => [x, y])) {
    const home = naming.home!;
    const value = home.places.join(' ');
    const marks = sides.get(value) ?? new Map<number, Mark>();
    sides.set(value, marks.set(member.article, markAt(member, { ...naming, ...home })));
  }
  const { naming } = pairs[0]!.x;
  const sure = pairs.some((p) => p.sure);
  const params = { person: naming.name };
  return {
    rule: 'place',
    severity: sure ? 'warning' : 'note',
    confidence: sure ? 'high' : 'medium',
    reasons: [],
    scope: 'cross-source',
    subject: { id: 'subject.person.lives', params },
    message: { id: 'message.person.lives', params },
    identity: ['lives', naming.id],
    sides: [...sides].map(([value, marks]) => ({
      value,
      label: { id: `place.${value.split(' ')[0]}` },
      marks: [...marks.values()],
    })),
  };
}

/** Persons whom two linked texts name with a home, each once; a name that two of one text fit is nobody's. */
const met = oncePer((view: TopicView): readonly Met[] => {
  if (view.members.length > CROWD) return [];
  const byMember = view.members.map((member) => told(view, member));
  return byMember.flatMap((mine, i) =>
    byMember.slice(i + 1).flatMap((theirs): Met[] => {
      const [a, b] = [mine[0]?.member, theirs[0]?.member];
      if (!a || !b || !view.linked(a, b) || agesApart(a, b) > LATEST) return [];
      const pairs = mine.flatMap((x) => theirs.flatMap((y) => (isOneName(x.parts, y.parts) ? [{ x, y }] : [])));
      const alone = pairs.filter(
        ({ x, y }) => pairs.filter((p) => p.x === x).length === 1 && pairs.filter((p) => p.y === y).length === 1,
      );
      return alone.flatMap(({ x, y }): Met[] => {
        const shared = Math.min(x.parts.length, y.parts.length);
        const family = alone.length >= FAMILY;
        return shared < 2 && !family ? [] : [{ x, y, sure: shared > 2 || family || view.linkedFirmly(a, b) }];
      });
    }),
  );
});

/** So many first names in common are those of one family, or of one crew. */
const FAMILY = 3;

/** The persons of an article of whom a home is told. */
function told({ people }: TopicView, member: Member): Named[] {
  return people.flatMap(({ namings }): Named[] => {
    const own = namings.filter((n) => n.member === member).map(({ naming }) => naming);
    const naming = own.find(({ home }) => home !== undefined);
    return naming ? [{ member, naming, parts: naming.name.split(/[ -]/) }] : [];
  });
}

/** Letters of a part that two spellings of it share. */
const SPELLINGS = 0.8;

/** Do all parts of the shorter stand at the head of the longer: محمد حسين عبد الله, محمد حسين عبد الله يعقوب? */
function isOneName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((part, i) => part === long[i] || lettersInCommon(part, long[i]!) >= SPELLINGS);
}
