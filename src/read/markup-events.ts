// In: the source of an HTML or XML page. Out: its tags and texts as a flat list, each text by its place in the source. No tree, no recursion.
import { Parser } from 'htmlparser2';

export type MarkupEvent =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly at: number;
    }
  | { readonly kind: 'close'; readonly name: string }
  /** `source.slice(start, end)` is text as written, entities undecoded; in CDATA there are none. */
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly cdata: boolean };

/** Saved pages and feeds have some thousands of tags. */
const MOST_TAGS = 500_000;

export function hasTooMuchMarkup(text: string): boolean {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = text.indexOf('<', at + 1)) tags++;
  return tags > MOST_TAGS;
}

/** Reads a page. Damaged markup is read as browsers do; entities that a document type declares are never expanded. */
export function markupEvents(source: string, xmlMode: boolean): MarkupEvent[] {
  const events: MarkupEvent[] = [];
  let cdata = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void events.push({ kind: 'open', name, attributes, at: parser.startIndex }),
      onclosetag: (name) => void events.push({ kind: 'close', name }),
      oncdatastart: () => {
        cdata = true;
      },
      oncdataend: () => {
        cdata = false;
      },
      ontext: (text) => {
        const start = cdata ? source.indexOf(text, parser.startIndex) : parser.startIndex;
        const last = events[events.length - 1];
        if (last?.kind === 'text' && last.end === start && last.cdata === cdata)
          events[events.length - 1] = { ...last, end: start + text.length };
        else events.push({ kind: 'text', start, end: start + text.length, cdata });
      },
    },
    { xmlMode, decodeEntities: false },
  );
  parser.end(source);
  return events;
}

/**
 * The events inside each element of a name (prefix left aside), with its attributes. What has the same name inside one is a part of it:
 * were it given apart, a page of nested headings would take memory by the square of its size.
 */
export function* elementsNamed(events: readonly MarkupEvent[], name: string): Generator<MarkupElement> {
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    if (event.kind !== 'open' || localName(event.name) !== name) continue;
    const end = endOf(events, i);
    yield { attributes: event.attributes, at: event.at, events: events.slice(i + 1, end) };
    i = end;
  }
}

export interface MarkupElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly at: number;
  readonly events: readonly MarkupEvent[];
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function endOf(events: readonly MarkupEvent[], from: number): number {
  let depth = 0;
  for (let i = from; i < events.length; i++) {
    const { kind } = events[i]!;
    if (kind === 'open') depth++;
    else if (kind === 'close' && --depth === 0) return i;
  }
  return events.length;
}
