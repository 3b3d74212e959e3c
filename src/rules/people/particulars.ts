// In: a topic of few articles. Out: persons of one name to whom two texts give two ages, or homes that lie apart.
import type { Finding, Member } from '../../core/finding.ts';
import type { Message } from '../../core/message.ts';
import type { Naming } from '../../core/naming.ts';
import { oncePer } from '../../core/once.ts';
import type { TopicView } from '../../core/topic.ts';
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

/** Years that an age grows by while the news goes on, or that two ways of counting differ by. */
const OF_COUNTING = 1;
/** Milliseconds between texts that give the age of one day. */
const LATEST = 30 * 86_400_000;

/** Ages of one person that differ: an alarm where the name is whole, or several of the family go by their names alone. */
export function agesOf(view: TopicView): Finding[] {
  return met(view).flatMap(({ x, y, sure }): Finding[] => {
    const [a, b] = [x.naming.age, y.naming.age];
    if (a === undefined || b === undefined || a.years === b.years) return [];
    const isSure = sure && Math.abs(a.years - b.years) > OF_COUNTING;
    const sides = [
      { value: a.years, label: String(a.years), marks: [markAt(x.member, { ...x.naming, end: a.end })] },
      { value: b.years, label: String(b.years), marks: [markAt(y.member, { ...y.naming, end: b.end })] },
    ];
    return [finding('person', 'age', x, sides, isSure)];
  });
}

/** Homes of one person that lie apart. */
export function homesApart(view: TopicView): Finding[] {
  return met(view).flatMap(({ x, y, sure }): Finding[] => {
    const [a, b] = [x.naming.home, y.naming.home];
    if (!a || !b || !a.places.every((p) => b.places.every((q) => liesApart(view.world, p, q)))) return [];
    const sides = [
      { value: a.places.join(' '), label: labelOf(a.places[0]!), marks: [markAt(x.member, { ...x.naming, ...a })] },
      { value: b.places.join(' '), label: labelOf(b.places[0]!), marks: [markAt(y.member, { ...y.naming, ...b })] },
    ];
    return [finding('place', 'lives', x, sides, sure)];
  });
}

const labelOf = (place: string): Message => ({ id: `place.${place}` });

function finding(
  rule: 'person' | 'place',
  what: 'age' | 'lives',
  { naming }: Named,
  sides: Finding['sides'],
  sure: boolean,
): Finding {
  const params = { person: naming.name };
  return {
    rule,
    severity: sure ? 'warning' : 'note',
    confidence: sure ? 'high' : 'medium',
    reasons: [],
    scope: 'cross-source',
    subject: { id: `subject.person.${what}`, params },
    message: { id: `message.person.${what}`, params },
    identity: [what, naming.id],
    sides,
  };
}

/** Persons whom two linked texts name with an age or a home, each once; a name that two of one text fit is nobody's. */
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

/** The persons of an article of whom an age or a home is told, each by its longest name. */
function told({ people }: TopicView, member: Member): Named[] {
  return people.flatMap(({ namings }): Named[] => {
    const own = namings.filter((n) => n.member === member).map(({ naming }) => naming);
    const naming = own.find(({ age, home }) => age !== undefined || home !== undefined);
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
