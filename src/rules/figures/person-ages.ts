// In: a topic. Out: ages of one person that differ: 45 سنة here, 54 عاما there.
import type { ClaimFigure } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { acrossLinks, type Clash } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { figureFindings, figuresAsked, type Told } from './figures.ts';

/** A birthday lies between two texts; a year more is worth a look. */
const BIRTHDAY = 1;

export function ageFindings(view: TopicView): Finding[] {
  if (view.members.length > CROWD) return [];
  const told = figuresAsked(view, 'age');
  const clashes = [...acrossLinks(view, told)].flatMap(([mine, theirs]) =>
    mine.flatMap((x) =>
      theirs.flatMap((y): Clash<ClaimFigure>[] => {
        if (!nameOne(view, x.value, y.value)) return [];
        const given = (side: readonly Told[], { value }: Told): boolean =>
          side.some((o) => o.value.value === value.value && nameOne(view, o.value, value));
        return given(mine, y) || given(theirs, x) ? [] : [[x, y]];
      }),
    ),
  );
  return figureFindings(view, 'quantity', told, clashes, ([x, y]) => yearsBetween(x.value, y.value) > BIRTHDAY);
}

const yearsBetween = (a: ClaimFigure, b: ClaimFigure): number => Math.abs(Number(a.value) - Number(b.value));

const SAME: ReadonlySet<string> = new Set(['identical', 'variant', 'transliteration']);

/** One name, or the beginning of it: «محمد يوسف» is the father of «مريم محمد يوسف». */
function nameOne({ compareNames }: TopicView, { of: a }: ClaimFigure, { of: b }: ClaimFigure): boolean {
  if (a === b) return true;
  const [x, y] = [nameIn(a), nameIn(b)];
  const { grade } = compareNames(x, y);
  return SAME.has(grade) || (grade === 'part' && (x.startsWith(`${y} `) || y.startsWith(`${x} `)));
}

const nameIn = (id: string): string => id.slice(id.indexOf(':') + 1);
