// In: the articles of a topic. Out: which of them tell of different happenings of one kind: by issues of one form, and by what they count.

import type { ClaimQuantity } from '../core/claim.ts';
import { isKindOf } from '../core/hierarchy.ts';
import { pairKey } from '../core/pair-key.ts';
import type { Gate, Member } from '../core/topic.ts';
import type { WorldRecords } from '../core/world.ts';
import { instantOf } from '../values/time-zone.ts';
import type { Serial } from './serials.ts';

/** Do two articles of a topic tell of different happenings? By their numbers in the run. */
export type Parted = (a: number, b: number) => boolean;

/** A tally of later date is no lower: so many counts that fell, and more than stayed, are of another day. */
const LEAST_FALLEN = 2;
/** Articles this close together may correct each other. */
const HOURS_BETWEEN = 12;
/** Articles that agree in so many counts and differ in none are of one issue: what parts one of them from a third parts both. */
const LEAST_SHARED = 2;

/**
 * Which members are parted by `serial`, by their counts, or through a member that counts the same. Counts do not part articles that were
 * `picked` by hand: that a later text is lower is what their reader asks for.
 */
export function partedBy(members: readonly Member[], serial: Serial, world: WorldRecords, picked = false): Parted {
  const tallies = members.length > 1 ? members.map((m) => tallyOf(m, world)) : [];
  const apart = new Set<string>();
  const alike = new Map<number, number[]>();
  members.forEach((x, i) => {
    for (let j = i + 1; j < members.length; j++) {
      const y = members[j]!;
      const { same, fallen, differing, hours } = comparison(x, tallies[i]!, y, tallies[j]!);
      const [a, b] = [x.article, y.article];
      // A toll that is told anew keeps its form and some of its counts; the others rise.
      const isUpdate = same > 0 && (fallen === 0 || hours < HOURS_BETWEEN);
      const hasFallen = !picked && hours >= HOURS_BETWEEN && fallen >= LEAST_FALLEN && fallen > same;
      if ((serial(a, b) && !isUpdate) || hasFallen) apart.add(pairKey(a, b));
      else if (differing === 0 && same >= LEAST_SHARED) {
        alike.set(a, [...(alike.get(a) ?? []), b]);
        alike.set(b, [...(alike.get(b) ?? []), a]);
      }
    }
  });
  const through = (a: number, b: number): boolean => (alike.get(a) ?? []).some((c) => apart.has(pairKey(c, b)));
  return (a, b) => a !== b && (apart.has(pairKey(a, b)) || through(a, b) || through(b, a));
}

/** The gate that also parts what is told of different happenings. */
export function gateBetweenHappenings(gate: Gate, parted: Parted): Gate {
  return (x, y) => (parted(x.member.article, y.member.article) ? { id: 'gate.serial' } : gate(x, y));
}

/** Counts of people and things by what is counted and what became of it. */
type Tally = ReadonlyMap<string, ReadonlySet<number>>;

function tallyOf({ extraction }: Member, world: WorldRecords): Tally {
  const found = new Map<string, Set<number>>();
  for (const { quantity, setting } of extraction.claims) {
    if (!quantity || setting.background || quantity.value === undefined || quantity.implied || !isCount(quantity))
      continue;
    const key = `${quantity.state} ${kindOf(world, quantity.of)} ${quantity.subset}`;
    found.set(key, (found.get(key) ?? new Set()).add(quantity.value));
  }
  return found;
}

const isCount = ({ unit, cumulative }: ClaimQuantity): boolean =>
  !cumulative && (unit === 'person' || unit === 'thing');

/** Everyone who is counted is a person: students, victims, men. */
const kindOf = (world: WorldRecords, noun: string): string => (isKindOf(world, noun, 'person') ? 'person' : noun);

/** People of whom nothing is told, and parts of a whole, may be any: `two Filipinos`, `one of the sailors`, `including two Indians`. */
const isTold = (key: string): boolean => !key.startsWith(' ') && key.endsWith(' false');

function comparison(
  x: Member,
  a: Tally,
  y: Member,
  b: Tally,
): { readonly same: number; readonly fallen: number; readonly differing: number; readonly hours: number } {
  const hours = hoursBetween(x, y);
  let [same, fallen, differing] = [0, 0, 0];
  for (const [key, mine] of a) {
    const theirs = b.get(key);
    if (!theirs) continue;
    if ([...mine].some((n) => theirs.has(n))) same++;
    else {
      differing++;
      const [first, later] = hours < 0 ? [theirs, mine] : [mine, theirs];
      if (isTold(key) && !Number.isNaN(hours) && Math.max(...later) < Math.max(...first)) fallen++;
    }
  }
  return { same, fallen, differing, hours: Math.abs(hours) };
}

/** From the first to the second; NaN where either has no date. */
function hoursBetween(x: Member, y: Member): number {
  if (x.date?.basis !== 'stated' || y.date?.basis !== 'stated') return Number.NaN;
  return (instantOf(y.date.value) - instantOf(x.date.value)) / 3_600_000;
}
