// In: what a reader types. Out: whether a conflict speaks of it, whatever the spelling: hamza, marks, case, digits of either kind.
import { fold } from '../lang/ar/fold.ts';
import type { Item } from './data.ts';

const MARKS = /[\p{M}\u0640]/gu;
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The form in which texts are compared: بِلينكِن and بلينكن, مسؤول and مسئول, ٣ and 3 meet. */
export function searchable(text: string): string {
  return fold(text.normalize('NFKC'))
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(EASTERN_DIGITS, (d) => String(d.charCodeAt(0) & 0xf))
    .toLowerCase();
}

const haystacks = new WeakMap<Item, string>();

/** All that a conflict shows, in either language, made once for each. */
function haystackOf(item: Item): string {
  const known = haystacks.get(item);
  if (known !== undefined) return known;
  const { conflict, topic, articles, evidence } = item;
  const text = searchable(
    [
      conflict.id,
      conflict.subject,
      ...item.said,
      topic.label,
      ...articles.flatMap((a) => [a.outlet, a.title, a.path]),
      ...evidence.flatMap((e) => [e.quote, e.context, e.attribution.speaker, e.attribution.via]),
    ].join('\n'),
  );
  haystacks.set(item, text);
  return text;
}

/** A test that is true of items that hold every word of the query. */
export function searchFor(query: string): (item: Item) => boolean {
  const words = searchable(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (item) => words.every((word) => haystackOf(item).includes(word));
}
