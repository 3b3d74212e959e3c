// In: conflicts and what a reader wants to see of them. Out: which are shown, and how many each choice would show.
import type { Item, Status } from './data.ts';
import { searchFor } from './search.ts';
import type { VerdictKind } from './verdicts.ts';

export const FACETS = ['severity', 'rule', 'outlet', 'language', 'scope', 'topic', 'verdict'] as const;
/** What conflicts can be chosen by. */
export type Facet = (typeof FACETS)[number];

export interface Filters {
  readonly status: Status | 'all';
  readonly text: string;
  /** Wanted values by facet; none of a facet is all of it. */
  readonly wanted: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** The verdict that a conflict has in this reader's eyes; `none` where it has none. */
export type VerdictOf = (item: Item) => VerdictKind | 'none';

/** Stands for articles of which no outlet is known. */
export const NO_OUTLET = '';

function valuesOf(item: Item, facet: Facet, verdictOf: VerdictOf): readonly string[] {
  switch (facet) {
    case 'severity':
      return [item.conflict.severity];
    case 'rule':
      return [item.conflict.rule];
    case 'scope':
      return [item.conflict.scope];
    case 'topic':
      return [item.topic.id];
    case 'outlet':
      return [...new Set(item.articles.map((a) => a.outlet ?? NO_OUTLET))];
    case 'language':
      return [...new Set(item.articles.map((a) => a.lang))];
    case 'verdict':
      return [verdictOf(item)];
  }
}

/** Facets that tell conflicts apart: those of which there are two values or more. Verdicts are still to be given. */
export function choosable(items: readonly Item[]): readonly Facet[] {
  const values = (facet: Facet): number => new Set(items.flatMap((item) => valuesOf(item, facet, () => 'none'))).size;
  return FACETS.filter((facet) => facet === 'verdict' || values(facet) > 1);
}

/** Items that fulfil the filters; one facet may be left out of account. */
export function filtered(
  items: readonly Item[],
  { status, text, wanted }: Filters,
  verdictOf: VerdictOf,
  except?: Facet,
): Item[] {
  const facets = FACETS.filter((facet) => facet !== except && (wanted[facet]?.length ?? 0) > 0);
  const speaksOfIt = searchFor(text);
  return items.filter(
    (item) =>
      (status === 'all' || item.status === status) &&
      facets.every((facet) => valuesOf(item, facet, verdictOf).some((value) => wanted[facet]!.includes(value))) &&
      speaksOfIt(item),
  );
}

/** Each value of a facet with the number of conflicts that choosing it alone would show, in the order of `items`. */
export function choicesOf(
  items: readonly Item[],
  filters: Filters,
  facet: Facet,
  verdictOf: VerdictOf,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const value of valuesOf(item, facet, verdictOf)) counts.set(value, 0);
  for (const item of filtered(items, filters, verdictOf, facet))
    for (const value of valuesOf(item, facet, verdictOf)) counts.set(value, counts.get(value)! + 1);
  return counts;
}

/** The filters with one value of a facet taken in, or out where it was in. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const before = filters.wanted[facet] ?? [];
  const after = before.includes(value) ? before.filter((v) => v !== value) : [...before, value];
  return { ...filters, wanted: { ...filters.wanted, [facet]: after } };
}

/** The number of choices that are on. */
export function chosenCount({ wanted }: Filters): number {
  return FACETS.reduce((n, facet) => n + (wanted[facet]?.length ?? 0), 0);
}
