// In: the source of a saved web page. Out: the draft of the article on it, every run of text placed in the source.
import { lineStarts } from '../core/positions.ts';
import type { Draft, DraftRead } from './draft.ts';
import { pageMetadata } from './html-metadata.ts';
import { elementsNamed, hasTooMuchMarkup, type MarkupEvent, markupEvents } from './markup-events.ts';
import { firstOf, type Stated } from './metadata.ts';
import { draftOfPage } from './page-draft.ts';
import { BLOCKS, type Part } from './page-parts.ts';
import { createPageText, type PageText } from './page-text.ts';
import { readableParts } from './readable.ts';
import { notedAddress, savedAt, websiteOf } from './saved-from.ts';

const SILENT = new Set('script style noscript template svg iframe textarea select option button title head'.split(' '));
/** Never part of an article; the second, never unless they stand inside one. */
const NAVIGATION = new Set(['nav', 'form']);
const AROUND = new Set(['aside', 'footer']);
/** Trees deeper than this are built to hurt: extraction takes quadratic time on them. Real pages stay under a hundred. */
const DEEPEST = 400;

/** Reads a page. `savedFrom` is the address that a browser noted beside it. */
export function readPage(source: string, savedFrom?: string): DraftRead {
  if (hasTooMuchMarkup(source)) return { fault: 'too-much-markup' };
  const draft = draftOf(source, savedFrom);
  return draft ? { draft } : { fault: 'html' };
}

function draftOf(source: string, savedFrom: string | undefined): Draft | undefined {
  const events = markupEvents(source, false);
  const lines = lineStarts(source);
  const { texts, parts: whole, depth } = visible(events);
  const stated = firstOf(pageMetadata(events, source), savedAt(savedFrom ?? notedAddress(source)));
  const title = titleOf(events, source, lines, stated);
  const parts = (depth <= DEEPEST && readableParts(source, texts)) || whole;
  const body = createPageText(source, lines);
  for (const part of parts) {
    if (part === 'break') body.breakLine();
    else if (part === 'caption') body.openCaption();
    else if (part === 'end-caption') body.closeCaption();
    else if (!title.inside.has(part.start)) body.add(part.start, part.end);
  }
  const text = body.done();
  if (!/\p{L}/u.test(text.text)) return undefined;
  const site = websiteOf(stated.metadata.url);
  return { ...draftOfPage(title.text, text, title.stated, false), ...(site !== undefined && { site }) };
}

interface Visible {
  /** Texts that a browser shows and that may be article, in order. */
  readonly texts: ReadonlyArray<{ readonly start: number; readonly end: number }>;
  /** What stands between them when the whole page is read. */
  readonly parts: readonly Part[];
  readonly depth: number;
}

/** Goes through a page once. */
function visible(events: readonly MarkupEvent[]): Visible {
  const parts: Part[] = [];
  const open = { left: 0, article: 0, depth: 0 };
  let deepest = 0;
  const entered: boolean[] = [];
  for (const event of events) {
    if (event.kind === 'text') {
      if (open.left === 0) parts.push(event);
      continue;
    }
    const by = event.kind === 'open' ? 1 : -1;
    open.depth += by;
    deepest = Math.max(deepest, open.depth);
    if (event.name === 'article') open.article = Math.max(0, open.article + by);
    if (SILENT.has(event.name) || NAVIGATION.has(event.name)) open.left = Math.max(0, open.left + by);
    else if (AROUND.has(event.name)) {
      const leaves = by > 0 ? open.article === 0 : (entered.pop() ?? false);
      if (by > 0) entered.push(leaves);
      if (leaves) open.left = Math.max(0, open.left + by);
    }
    if (event.name === 'figcaption') parts.push(by > 0 ? 'caption' : 'end-caption');
    else if (BLOCKS.has(event.name)) parts.push('break');
  }
  return { texts: parts.filter((part) => typeof part === 'object'), parts, depth: deepest };
}

interface Title {
  readonly text: PageText | undefined;
  readonly stated: Stated;
  /** Where the texts of the heading begin that is the title: they are not body. */
  readonly inside: ReadonlySet<number>;
}

/** The heading that says what the page's title says, else the stated title, else the only `h1`. */
function titleOf(events: readonly MarkupEvent[], source: string, lines: readonly number[], stated: Stated): Title {
  const headings = [...elementsNamed(events, 'h1')].map(({ events: inside }) => ({
    inside,
    text: placed(inside, source, lines),
  }));
  const wanted =
    stated.metadata.title ?? placed([...elementsNamed(events, 'title')][0]?.events ?? [], source, lines).text;
  const same = headings.find(
    ({ text }) => text.text !== '' && (wanted.includes(text.text) || text.text.includes(wanted)),
  );
  const heading = same ?? (headings.length === 1 && headings[0]!.text.text !== '' ? headings[0] : undefined);
  if (!heading)
    return { text: wanted === '' ? undefined : { text: wanted, runs: [], captions: [] }, stated, inside: new Set() };
  const inside = new Set(heading.inside.flatMap((e) => (e.kind === 'text' ? [e.start] : [])));
  return { text: heading.text, stated, inside };
}

function placed(events: readonly MarkupEvent[], source: string, lines: readonly number[]): PageText {
  const text = createPageText(source, lines);
  for (const event of events) if (event.kind === 'text') text.add(event.start, event.end, event.cdata);
  return text.done();
}
