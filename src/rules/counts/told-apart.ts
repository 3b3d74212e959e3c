// In: the counts of a topic. Out: whether an article other than theirs tells two of them as two things.
import type { ClaimQuantity } from '../../core/claim.ts';
import type { Member } from '../../core/topic.ts';
import type { Observation } from '../findings/observations.ts';
import { quantityId } from './amounts.ts';

type Counted = Observation<ClaimQuantity>;

/**
 * Does some article give both figures in its own words and in two sentences: four hurt at one post of a road, five at another? An
 * article that gives what two speakers say, or a headline and its body, tells of one thing.
 */
export function toldApart(observations: readonly Counted[]): (x: Counted, y: Counted) => boolean {
  const tellers = new Map<string, Map<Member, Counted>>();
  for (const o of observations) {
    const { claim, member } = o.statement;
    if (claim.attribution.voice !== 'narrator' || claim.field !== 'body') continue;
    const told = tellers.get(sideOf(o));
    if (told === undefined) tellers.set(sideOf(o), new Map([[member, o]]));
    else if (!told.has(member)) told.set(member, o);
  }
  return (x, y) => {
    const others = tellers.get(sideOf(y));
    return [...(tellers.get(sideOf(x)) ?? [])].some(([member, a]) => {
      const b = others?.get(member);
      const third = member !== x.statement.member && member !== y.statement.member;
      return b !== undefined && third && a.statement.claim.sentence !== b.statement.claim.sentence;
    });
  };
}

const sideOf = ({ key, value }: Counted): string => `${key}|${quantityId(value)}`;
