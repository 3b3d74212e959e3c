// In: a topic. Out: ages of one person that differ: 45 سنة here, 54 عاما there.

import type { ClaimFigure } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { acrossLinks, type Clash } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { figureFindings, figuresAsked, namesOne, type Told } from './figures.ts';

/** A birthday lies between two texts; a year more is worth a look. */
const BIRTHDAY = 1;

export function ageFindings(view: TopicView): Finding[] {
  if (view.members.length > CROWD) return [];
  const told = figuresAsked(view, 'age');
  const clashes = [...acrossLinks(view, told)].flatMap(([mine, theirs]) =>
    mine.flatMap((x) =>
      theirs.flatMap((y): Clash<ClaimFigure>[] => {
        if (!namesOne(view, x.value.of, y.value.of)) return [];
        const given = (side: readonly Told[], { value }: Told): boolean =>
          side.some((o) => o.value.value === value.value && mayNameOne(view, o.value.of, value.of));
        return given(mine, y) || given(theirs, x) ? [] : [[x, y]];
      }),
    ),
  );
  return figureFindings(view, 'quantity', told, clashes, ([x, y]) => yearsBetween(x.value, y.value) > BIRTHDAY);
}

/** «أحمد صلاح», «أحمد صلاح أحمد»: one name, or the beginning of the other, whoever else of the article is called so. */
function mayNameOne(view: TopicView, a: string, b: string): boolean {
  return namesOne(view, a, b) || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

const yearsBetween = (a: ClaimFigure, b: ClaimFigure): number => Math.abs(Number(a.value) - Number(b.value));
