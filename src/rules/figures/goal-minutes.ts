// In: a topic. Out: minutes of one goal that differ: في الدقيقة السادسة here, في الدقيقة 16 there.
import type { ClaimFigure } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { acrossLinks, type Clash } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { figureFindings, figuresAsked, lacking, ofOneDay, sharePerson, type Told } from './figures.ts';

/** Goals are told of side by side: two minutes are of one where both name the scorer, or say which goal it was, and neither text has the other's. */
export function goalMinuteFindings(view: TopicView): Finding[] {
  if (view.members.length > CROWD) return [];
  const told = figuresAsked(view, 'goal-minute');
  const clashes = [...acrossLinks(view, told)].flatMap(([mine, theirs]): Clash<ClaimFigure>[] => {
    if (!ofOneDay(mine[0]!.statement.member, theirs[0]!.statement.member)) return [];
    const [left, right] = [lacking(mine, theirs), lacking(theirs, mine)];
    return left.flatMap((x) => {
      const partners = right.filter((y) => ofOneGoal(view, x, y));
      const rivals = partners[0] && left.filter((other) => ofOneGoal(view, other, partners[0]!));
      const sole = new Set(partners.map(({ value }) => value.value)).size === 1;
      const alone = new Set(rivals?.map(({ value }) => value.value)).size === 1;
      return sole && alone ? partners.map((y): Clash<ClaimFigure> => [x, y]) : [];
    });
  });
  return figureFindings(view, 'time', told, clashes, ([x, y]) => nameOne(view, x.value, y.value));
}

/** Which goal it was says nothing of which match: only of two languages is it asked alone. */
function ofOneGoal(view: TopicView, { statement: a, value: x }: Told, { statement: b, value: y }: Told): boolean {
  if (x.of !== '' && y.of !== '' && x.of !== y.of) return false;
  return nameOne(view, x, y) || (x.of !== '' && x.of === y.of && a.member.extraction.lang !== b.member.extraction.lang);
}

const nameOne = (view: TopicView, x: ClaimFigure, y: ClaimFigure): boolean =>
  sharePerson(view, x, y) || x.names.some((name) => isPersonal(name) && y.names.includes(name));

/** A club or country is named beside every goal. */
const isPersonal = (name: string): boolean => !name.startsWith('place:') && !name.startsWith('organisation:');
