// In: a topic. Out: ages of one person that differ: 45 سنة here, 54 عاما there.
import type { ClaimFigure } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { acrossLinks, byKey, type Clash } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { figureFindings, figuresAsked } from './figures.ts';

/** A birthday lies between two texts; a year more is worth a look. */
const BIRTHDAY = 1;

export function ageFindings(view: TopicView): Finding[] {
  if (view.members.length > CROWD) return [];
  const told = personsOf(view, figuresAsked(view, 'age'));
  const clashes = byKey(told).flatMap((ages) =>
    [...acrossLinks(view, ages)].flatMap(([mine, theirs]) =>
      mine.flatMap((x) =>
        theirs.flatMap((y): Clash<ClaimFigure>[] => {
          const given =
            mine.some((o) => o.value.value === y.value.value) || theirs.some((o) => o.value.value === x.value.value);
          return given ? [] : [[x, y]];
        }),
      ),
    ),
  );
  return figureFindings(view, 'quantity', told, clashes, ([x, y]) => yearsBetween(x.value, y.value) > BIRTHDAY);
}

const yearsBetween = (a: ClaimFigure, b: ClaimFigure): number => Math.abs(Number(a.value) - Number(b.value));

/** Ages by the topic's person, whatever the spelling of the name. */
function personsOf({ people }: TopicView, ages: ReturnType<typeof figuresAsked>): ReturnType<typeof figuresAsked> {
  if (ages.length === 0) return ages;
  return ages.map((o) => {
    const { member } = o.statement;
    const person = people.find(({ namings }) =>
      namings.some(({ member: m, naming }) => m === member && naming.id === o.value.of),
    );
    return person ? { ...o, key: person.id } : o;
  });
}
