// In: the conflicts that are shown. Out: the rows of the list, headings between them, each with its place from the top.
import { grouped, type Item } from './data.ts';
import type { Grouping } from './state.ts';

/** Heights in CSS pixels; the style sheet keeps to them. */
export const HEADING_HEIGHT = 40;
export const ITEM_HEIGHT = 86;

export type ListRow =
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly first: Item;
      readonly count: number;
      readonly top: number;
    }
  | { readonly kind: 'item'; readonly key: string; readonly item: Item; readonly place: number; readonly top: number };

export interface List {
  readonly rows: readonly ListRow[];
  readonly height: number;
}

const groupOf = (item: Item, grouping: Grouping): string =>
  grouping === 'topic' ? item.topic.id : item.conflict.severity;

/** Items in the order of the list: by the order of the report, or the most severe first across topics. */
export function inListOrder(items: readonly Item[], grouping: Grouping, severities: readonly string[]): Item[] {
  if (grouping === 'topic') return [...items];
  return [...items].sort((a, b) => severities.indexOf(a.conflict.severity) - severities.indexOf(b.conflict.severity));
}

export function listOf(items: readonly Item[], grouping: Grouping): List {
  const rows: ListRow[] = [];
  let top = 0;
  let place = 0;
  for (const [key, group] of grouped(items, (item) => groupOf(item, grouping))) {
    rows.push({ kind: 'heading', key: `heading ${key}`, first: group[0]!, count: group.length, top });
    top += HEADING_HEIGHT;
    for (const item of group) {
      rows.push({ kind: 'item', key: `${item.topic.id} ${item.conflict.id}`, item, place: place++, top });
      top += ITEM_HEIGHT;
    }
  }
  return { rows, height: top };
}

/** Index of the last row that begins at or above `top`. */
export function rowAt({ rows }: List, top: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[middle]!.top <= top) low = middle;
    else high = middle - 1;
  }
  return low;
}
