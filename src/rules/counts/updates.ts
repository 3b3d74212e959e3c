// In: counts of one thing that differ. Out: whether they are one figure as it grew, or one that was corrected.

import type { ClaimQuantity } from '../../core/claim.ts';
import type { ExplanationKind } from '../../core/conflict.ts';
import type { Message } from '../../core/message.ts';
import type { Outcome } from '../../core/outcome.ts';
import { group } from '../../lexicon/sets.ts';
import { publishedAt } from '../findings/judge.ts';
import type { Observation } from '../findings/observations.ts';

/** Outcomes whose count grows while news comes in; that of the missing also falls. */
export const GROWING: ReadonlySet<string> = new Set<Outcome>([
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
/** Who comes forward while a list is open. */
const COMING_IN = group('comes-forward');
const MOVING: ReadonlySet<string> = new Set<Outcome>(['missing', 'trapped', 'stranded', 'survived']);
/** Two figures of one hour are no sequence. */
const HOUR = 3_600_000;

export type Counted = Observation<ClaimQuantity>;

/** Parts of one whole: twelve dead in both, five attackers here and four there. Nothing grew. */
export function ofOneWhole(group: readonly Counted[]): boolean {
  if (!group.every(({ value }) => value.subset)) return false;
  const wholes = group.map(({ statement: { member }, value: { state } }) => {
    const told = member.extraction.claims.flatMap(({ quantity }) => (quantity ? [quantity] : []));
    return new Set(told.flatMap((q) => (!q.subset && q.state === state ? [q.value ?? q.stated ?? 0] : [])));
  });
  return [...wholes[0]!].some((value) => value > 0 && wholes.every((set) => set.has(value)));
}

/** Acts that are mostly over when they are told: one more or one less is a miscount, not progress. */
export const AT_ONCE: ReadonlySet<string> = new Set<Outcome>(['rescued', 'released', 'arrested', 'evacuated']);
const LEAST_PROGRESS = 1.25;
/** Who is saved is counted for hours, by the dozen. */
const SAVED: ReadonlySet<string> = new Set<Outcome>(['rescued', 'evacuated']);
const MANY_MORE = 30;
/** From so many different figures on the story is one of a count that moves. */
const SERIES = 3;
/** Tolls of one day that are further apart than this are rival counts, not one that grows. */
const RIVAL = 3;
/** Copies of one text that came out this close together differ by a hand, not by news. */
const SAME_EDITION = 3 * HOUR;

/** An explanation where the figures grew or were corrected; undefined where a later one is lower or all are of one hour. */
export function updateOf(group: readonly Counted[]): Explained | undefined {
  const corrected = correctionIn(group);
  if (corrected) return corrected;
  const { state, of } = group[0]!.value;
  const sofar = group.some(isSoFar);
  if (!GROWING.has(state) && !MOVING.has(state) && !COMING_IN.has(of) && !sofar) return undefined;
  if (ofOneWhole(group)) return undefined;
  const figures = group.map(figureOf).sort((a, b) => a.time - b.time || a.value - b.value);
  if (!isProgress(state, figures)) return undefined;
  const timed = figures.every((f) => f.stated);
  const moved = timed ? movesOn(state, figures) : mayGrow(state, figures);
  if (!moved && !saysThatItRose(figures)) return undefined;
  const shown = timed ? figures : [...figures].sort((a, b) => a.value - b.value);
  const steps = shown
    .filter((f, i) => i === 0 || f.value !== shown[i - 1]!.value)
    .map((f) => f.value)
    .join(' → ');
  return { kind: 'updated-figure', text: { id: 'explanation.updated-figure', params: { steps } } };
}

/** «يتنافس على المقاعد 11 صحفيا حتى الآن»: a count that the words leave open. */
const isSoFar = ({ statement: { claim } }: Counted): boolean => claim.pending === true;

export type Explained = { readonly kind: ExplanationKind; readonly text: Message };

export interface Figure {
  readonly value: number;
  /** Milliseconds; 0 where the article states no date. */
  readonly time: number;
  /** The time of day is stated. */
  readonly stated: boolean;
  readonly article: number;
  readonly lineage: number;
  /** At least so many: more is no contradiction. */
  readonly least: boolean;
  readonly outlet: string | undefined;
  /** The sentence says that the figure went up. */
  readonly risen: boolean;
}

export function figureOf({ statement: { member, claim }, value: quantity }: Counted): Figure {
  const time = publishedAt(member);
  return {
    value: quantity.value ?? quantity.stated ?? quantity.min ?? quantity.max ?? 0,
    time: time ?? 0,
    stated: time !== undefined && member.date!.value.length > 10,
    article: member.article,
    lineage: member.lineage,
    least: quantity.value === undefined && quantity.max === undefined,
    outlet: member.extraction.metadata.outlet,
    risen: member.extraction.claims.some((c) => c.sentence === claim.sentence && c.what?.concept === 'rise'),
  };
}

export const valuesOf = (figures: readonly Figure[]): number[] => figures.map((f) => f.value);
const daysOf = (figures: readonly Figure[]): number => new Set(figures.map((f) => f.time)).size;

function isProgress(state: string, figures: readonly Figure[]): boolean {
  if (!AT_ONCE.has(state)) return true;
  const values = valuesOf(figures);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return most >= LEAST_PROGRESS * least || (SAVED.has(state) && most - least >= MANY_MORE);
}

/** Figures with the time of day: do they follow each other, and not within one edition of one text? */
function movesOn(state: string, figures: readonly Figure[]): boolean {
  const [first, last] = [figures[0]!, figures[figures.length - 1]!];
  if (ofOneOutlet(figures)) return last.time > first.time && growsStrictly(figures);
  if (last.time - first.time <= HOUR) return false;
  const oneText = new Set(figures.map((f) => f.lineage)).size === 1;
  if (oneText && last.time - first.time < SAME_EDITION) return false;
  if (onlyGrows(figures)) return true;
  return MOVING.has(state) ? onlyGrows(figures.map((f) => ({ ...f, value: -f.value }))) : mostlyGrows(figures);
}

/** An outlet that tells more of a toll corrects itself. */
const ofOneOutlet = ([first, ...rest]: readonly Figure[]): boolean =>
  first?.outlet !== undefined && rest.every(({ outlet }) => outlet === first.outlet);

const growsStrictly = (figures: readonly Figure[]): boolean =>
  figures.every((late, i) => figures.slice(0, i).every((early) => late.value >= early.value));

/** «ارتفاع عدد المصابين إلى 38», the toll rises to 38: the highest figure says so, and no lower one is later by more than an hour. */
function saysThatItRose(figures: readonly Figure[]): boolean {
  const highest = Math.max(...valuesOf(figures));
  const said = figures.filter((f) => f.risen && f.value === highest);
  return said.length > 0 && figures.every((f) => f.value === highest || said.every((s) => f.time - s.time <= HOUR));
}

/** Figures of which some are dated to the day or not at all: days must follow each other, or there must be a series. */
function mayGrow(state: string, figures: readonly Figure[]): boolean {
  const dated = figures.every((f) => f.time > 0);
  const series = new Set(valuesOf(figures)).size >= SERIES;
  if (dated && daysOf(figures) > 1) return onlyGrows(figures) || (series && mostlyGrows(figures));
  if (!series) return false;
  if (!figures.some((f) => f.time > 0)) return true;
  const values = valuesOf(figures);
  return state === 'dead' && Math.max(...values) <= RIVAL * Math.min(...values);
}

/** No text is lower than one that was out an hour before it; a bound that holds is not lower. */
function onlyGrows(figures: readonly Figure[]): boolean {
  return figures.every((late, i) => figures.slice(0, i).every((early) => inOrder(early, late)));
}

const inOrder = (early: Figure, late: Figure): boolean =>
  late.value >= early.value || late.least || late.time - early.time <= HOUR;

/** A series of figures that grows but for one article, which came late with an old one; of a long series, but for one figure. */
function mostlyGrows(figures: readonly Figure[]): boolean {
  if (new Set(valuesOf(figures)).size < SERIES) return false;
  if (figures.some((stale) => onlyGrows(figures.filter((f) => f.article !== stale.article)))) return true;
  // Copies go on to be printed when the next figure is long out.
  const first = figures.filter((f, i) => figures.findIndex(({ value }) => value === f.value) === i);
  return first.length > SERIES && first.some((late) => onlyGrows(first.filter((f) => f !== late)));
}

/** Concepts by which a text says that a figure was wrong before: صححت, revised down. */
const CORRECTIONS = group('corrects-a-figure');

/** A text that says so beside its own figure, or over it, and is not the first. */
function correctionIn(group: readonly Counted[]): Explained | undefined {
  const said = group.some(({ statement: { member, claim } }) =>
    member.extraction.claims.some(
      (c) => CORRECTIONS.has(c.what?.concept ?? '') && (c.sentence === claim.sentence || c.field === 'title'),
    ),
  );
  return said ? { kind: 'corrected', text: { id: 'explanation.corrected' } } : undefined;
}
