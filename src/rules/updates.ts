// In: counts of one thing that differ. Out: whether they are one figure as it grew, or one that was corrected.
import type { ClaimQuantity } from '../core/claim.ts';
import type { ExplanationKind } from '../core/conflict.ts';
import type { Message } from '../core/message.ts';
import { publishedAt } from './judge.ts';
import type { Observation } from './observations.ts';

/** Outcomes whose count grows while news comes in; that of the missing also falls. */
const GROWING = new Set([
  'dead',
  'injured',
  'casualty',
  'rescued',
  'arrested',
  'displaced',
  'infected',
  'damaged',
  'destroyed',
  'evacuated',
  'hospitalised',
  'recovered',
  'released',
  'survived',
]);
const MOVING = new Set(['missing', 'trapped', 'stranded']);
/** Two figures of one hour are no sequence. */
const HOUR = 3_600_000;

type Counted = Observation<ClaimQuantity>;

/** An explanation where the later texts have the higher figures; undefined where a later one is lower or all are of one hour. */
export function updateOf(
  group: readonly Counted[],
): { readonly kind: ExplanationKind; readonly text: Message } | undefined {
  const { state } = group[0]!.value;
  if (!GROWING.has(state) && !MOVING.has(state)) return undefined;
  const figures = group.flatMap((o) => {
    const [value, time] = [o.value.value ?? o.value.stated, publishedAt(o.statement.member)];
    return value === undefined || time === undefined ? [] : [{ value, time }];
  });
  if (figures.length < group.length) return undefined;
  figures.sort((a, b) => a.time - b.time || a.value - b.value);
  const [first, last] = [figures[0]!, figures[figures.length - 1]!];
  if (last.time - first.time <= HOUR) return undefined;
  if (MOVING.has(state) ? !onlyMoves(figures) : !onlyGrows(figures)) return undefined;
  const steps = figures
    .filter((f, i) => i === 0 || f.value !== figures[i - 1]!.value)
    .map((f) => f.value)
    .join(' → ');
  return { kind: 'updated-figure', text: { id: 'explanation.updated-figure', params: { steps } } };
}

interface Figure {
  readonly value: number;
  readonly time: number;
}

/** No text is lower than one that was out an hour before it. */
function onlyGrows(figures: readonly Figure[]): boolean {
  return figures.every((late, i) =>
    figures.slice(0, i).every((early) => late.value >= early.value || late.time - early.time <= HOUR),
  );
}

function onlyMoves(figures: readonly Figure[]): boolean {
  return onlyGrows(figures) || onlyGrows(figures.map(({ value, time }) => ({ value: -value, time })));
}
