// In: a topic. Out: scores of one match that differ: 3-2 here, بثلاثة أهداف لهدف there. Who won is told by other rules.
import type { ClaimFigure } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { acrossLinks, byKey, type Clash } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { figureFindings, figuresAsked, ofOneDay, type Told } from './figures.ts';

/** Names that two sentences share from which they surely tell of one match. */
const BOTH_SIDES = 2;

/**
 * An article on a match gives its score once for each part of the match (the half, the end, the shoot-out); one that gives several of
 * a part is a round-up, and is compared by the names beside each.
 */
export function scoreFindings(view: TopicView): Finding[] {
  if (view.members.length > CROWD) return [];
  const told = ofOnePart(figuresAsked(view, 'score'));
  const clashes = byKey(told).flatMap((part) => [...acrossLinks(view, part)].flatMap((pair) => clashesOf(view, pair)));
  return figureFindings(view, 'quantity', told, clashes, ([x, y]) => isSure(view, x, y));
}

/** «انتهى الشوط الأول بالتعادل السلبي بدون أهداف»: a score said twice in one sentence is that of the part which is named. */
function ofOnePart(told: readonly Told[]): Told[] {
  const isAgain = (x: Told, y: Told): boolean =>
    y.value.of === 'half' &&
    y.value.value === x.value.value &&
    y.statement.member === x.statement.member &&
    y.statement.claim.sentence === x.statement.claim.sentence;
  return told.filter((x) => x.value.of === 'half' || !told.some((y) => isAgain(x, y)));
}

/** Both sides are named, or one of them in texts that share enough by themselves to be on one match. */
function isSure(view: TopicView, { statement: a, value: x }: Told, { statement: b, value: y }: Told): boolean {
  const named = shared(x, y);
  return named >= BOTH_SIDES || (named > 0 && view.linkedFirmly(a.member, b.member));
}

function clashesOf(
  { gate }: TopicView,
  [mine, theirs]: readonly [readonly Told[], readonly Told[]],
): Clash<ClaimFigure>[] {
  const [a, b] = [mine[0]!.statement.member, theirs[0]!.statement.member];
  if (!ofOneDay(a, b)) return [];
  const single = valuesOf(mine).size === 1 && valuesOf(theirs).size === 1;
  const given = (side: readonly Told[], { value }: Told): boolean => side.some((o) => o.value.value === value.value);
  return mine.flatMap((x) =>
    theirs.flatMap((y): Clash<ClaimFigure>[] => {
      if (given(theirs, x) || given(mine, y) || gate(x.statement, y.statement) !== true) return [];
      const named = shared(x.value, y.value);
      const oneLanguage = a.extraction.lang === b.extraction.lang;
      const least = single ? (oneLanguage ? 1 : 0) : BOTH_SIDES;
      return named >= least ? [[x, y]] : [];
    }),
  );
}

const valuesOf = (side: readonly Told[]): ReadonlySet<string> => new Set(side.map(({ value }) => value.value));

const shared = ({ names: a }: ClaimFigure, { names: b }: ClaimFigure): number =>
  a.filter((name) => b.includes(name)).length;
