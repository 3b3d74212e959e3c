// In: a topic of few articles. Out: pairs of persons of one family name and two given names whom sentences much alike put in one place.

import type { Naming } from '../../core/naming.ts';
import type { Member, TopicPerson, TopicView } from '../../core/topic.ts';
import { CROWD } from '../happenings/likeness.ts';
import { oneOutlet } from '../happenings/same-event.ts';
import { lettersInCommon } from '../wording/replaced-words.ts';
import { sentenceLikeness } from '../wording/sentence-likeness.ts';

/** One passage that names somebody, by his whole name. */
export interface NamedOnce {
  readonly person: TopicPerson;
  readonly member: Member;
  readonly naming: Naming;
}

/** Sentences of one kind of news that are less alike tell of two people. */
const ALIKE = 0.35;

const LONG_ENOUGH = 5;
const SPELLINGS = 0.7;

/** «الناشط محمود الخوالدة», «الناشط محمد الخوالدة»: neither text names the other, nor anybody else of the family. */
export function namesakesOf(view: TopicView): ReadonlyArray<readonly [NamedOnce, NamedOnce]> {
  if (view.members.length > CROWD) return [];
  const like = sentenceLikeness(view);
  return [...familiesOf(view).values()].flatMap((family) =>
    family.flatMap((x, i) =>
      family.slice(i + 1).flatMap((y): Array<readonly [NamedOnce, NamedOnce]> => {
        if (x.person === y.person || !view.linked(x.member, y.member) || oneOutlet(x.member, y.member)) return [];
        if (isOfMore(family, x) || isOfMore(family, y) || !givenApart(view, x, y)) return [];
        return like(x.member, x.naming.sentence, y.member, y.naming.sentence) >= ALIKE ? [[x, y]] : [];
      }),
    ),
  );
}

/** Does the text name two of the family? */
const isOfMore = (family: readonly NamedOnce[], { person, member }: NamedOnce): boolean =>
  family.some((o) => o.member === member && o.person !== person);

/** Whole names by all their parts but the first. */
function familiesOf({ people }: TopicView): ReadonlyMap<string, NamedOnce[]> {
  const families = new Map<string, NamedOnce[]>();
  for (const person of people)
    for (const { member, naming } of person.namings) {
      const blank = naming.name.indexOf(' ');
      if (blank < 0) continue;
      const family = `${member.extraction.lang} ${naming.name.slice(blank + 1)}`;
      const known = families.get(family);
      if (known) known.push({ person, member, naming });
      else families.set(family, [{ person, member, naming }]);
    }
  return families;
}

/** Are the first names two: no spelling of one, none cut short? */
function givenApart({ compareNames }: TopicView, { naming: a }: NamedOnce, { naming: b }: NamedOnce): boolean {
  const [x, y] = [a, b].map(({ name }) => name.slice(0, name.indexOf(' '))) as [string, string];
  const { grade } = compareNames(x, y);
  // «سليمان», «سلمان»: a long name that is spelled in two ways is for `name-spelling`.
  const spelled = Math.min(x.length, y.length) >= LONG_ENOUGH && lettersInCommon(x, y) >= SPELLINGS;
  return !spelled && Math.min(x.length, y.length) > 2 && (grade === 'different' || grade === 'near');
}
