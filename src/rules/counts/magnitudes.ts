// In: the sums and counts of a topic. Out: pairs that are one figure but for its magnitude: a loan of 12 million here, of 12 billion there.
import type { ClaimQuantity } from '../../core/claim.ts';
import type { TopicView } from '../../core/topic.ts';
import type { Clash, Observation } from '../findings/observations.ts';
import { CROWD, contextLikeness } from '../happenings/likeness.ts';
import { agreeing } from './amounts.ts';

type Sum = Observation<ClaimQuantity>;

/** A figure of one digit is shared by chance. */
const LEAST_DIGITS = 2;
/** Sentences less alike than this tell of two sums, unless the same is done with both. */
const ALIKE = 0.15;

/** `observations`: affirmed quantities, those of the background among them: what was lent two years ago is one sum. */
export function magnitudesApart(view: TopicView, observations: readonly Sum[]): Clash<ClaimQuantity>[] {
  if (view.members.length > CROWD) return [];
  const context = contextLikeness(view);
  const groups = new Map<string, Sum[]>();
  for (const sum of observations) {
    const key = keyOf(view, sum.value);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), sum]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((x, i) =>
      group.slice(i + 1).flatMap((y): Clash<ClaimQuantity>[] => {
        const [a, b] = [x.statement, y.statement];
        const near = a.member === b.member || view.linked(a.member, b.member);
        const alike = (x.value.state === y.value.state && x.value.state !== '') || context(a, b) >= ALIKE;
        return near && alike && isThousandfold(x.value, y.value) && !agreeing(x.value, y.value) ? [[x, y]] : [];
      }),
    ),
  );
}

/** Unit, thing and digits without zeros; undefined where nothing of the lexicon is measured or the digits are too few. */
function keyOf({ world }: TopicView, { value, unit, of }: ClaimQuantity): string | undefined {
  if (value === undefined || value <= 0 || world.nouns[of] === undefined) return undefined;
  const digits = String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return digits.length < LEAST_DIGITS ? undefined : `${unit}|${of}|${digits}`;
}

function isThousandfold({ value: a = 0 }: ClaimQuantity, { value: b = 0 }: ClaimQuantity): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b);
  return ratio === 1e3 || ratio === 1e6;
}
