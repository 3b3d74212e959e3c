// In: a topic. Out: what a side or player has, told otherwise: 58 نقطة and 56, a hat-trick and four goals, the 12th title and the 13th.
import type { ClaimFigure } from '../../core/claim.ts';
import type { RuleId } from '../../core/conflict.ts';
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { acrossLinks, type Clash } from '../findings/observations.ts';
import { contextAcross } from '../happenings/context-across.ts';
import { CROWD } from '../happenings/likeness.ts';
import { figureFindings, figuresAsked, lacking, ofOneDay, sharePerson, type Told } from './figures.ts';

type Tally = 'points' | 'goals' | 'titles';

/** By how much two tallies of one side differ at most: what lies further apart is of another side or another cup. */
const FURTHEST: Readonly<Record<Tally, number>> = { points: 6, goals: 2, titles: 2 };

/** Sentences that share so much tell of one side, though no table knows its name: الطلبة. */
const ALIKE = 0.08;

/** Each text must leave one figure that the other lacks, and name somebody whom the other names. */
export function tallyFindings(view: TopicView, rule: RuleId, asks: Tally): Finding[] {
  if (view.members.length > CROWD) return [];
  const told = figuresAsked(view, asks);
  const context = contextAcross(view);
  const clashes = [...acrossLinks(view, told)].flatMap(([mine, theirs]): Clash<ClaimFigure>[] => {
    if (!ofOneDay(mine[0]!.statement.member, theirs[0]!.statement.member)) return [];
    const [left, right] = [lacking(mine, theirs), lacking(theirs, mine)];
    if (valuesOf(left).size !== 1 || valuesOf(right).size !== 1) return [];
    const one = (x: Told, y: Told): boolean =>
      mayBeOne(view, x, y, asks) || (asks === 'points' && context(x.statement, y.statement) >= ALIKE);
    return left.flatMap((x) =>
      right.flatMap((y): Clash<ClaimFigure>[] => (one(x, y) && isNear(x, y, asks) ? [[x, y]] : [])),
    );
  });
  return figureFindings(view, rule, told, clashes, () => false);
}

const isNear = ({ value: x }: Told, { value: y }: Told, asks: Tally): boolean =>
  Math.abs(Number(x.value) - Number(y.value)) <= FURTHEST[asks];

const valuesOf = (side: readonly Told[]): ReadonlySet<string> => new Set(side.map(({ value }) => value.value));

function mayBeOne(
  view: TopicView,
  { statement: a, value: x }: Told,
  { statement: b, value: y }: Told,
  asks: Tally,
): boolean {
  // Names of clubs that no table knows are not the same words in two languages.
  if (asks === 'titles' && a.member.extraction.lang !== b.member.extraction.lang) return true;
  if (asks === 'goals') return sharePerson(view, x, y);
  return x.names.some((name) => y.names.includes(name));
}
