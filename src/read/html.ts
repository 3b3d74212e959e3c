// In: the source of a saved web page. Out: the draft of the article on it, every run of text placed in the source.
import { lineStarts } from '../core/positions.ts';
import type { Draft } from './draft.ts';
import { pageMetadata } from './html-metadata.ts';
import { elementsNamed, type MarkupEvent, markupEvents } from './markup-events.ts';
import type { Stated } from './metadata.ts';
import { draftOfPage } from './page-draft.ts';
import { BLOCKS, type Part } from './page-parts.ts';
import { createPageText, type PageText } from './page-text.ts';
import { readableParts } from './readable.ts';

const SILENT = new Set('script style noscript template svg iframe textarea select option button title head'.split(' '));
/** Parts of a page around its article; left out where the article itself could not be told apart. */
const AROUND = new Set('nav aside footer header form'.split(' '));

/** Reads a page; undefined when no article is on it. */
export function readHtml(source: string): Draft | undefined {
  const events = markupEvents(source, false);
  const lines = lineStarts(source);
  const texts = visibleTexts(events);
  const title = titleOf(events, source, lines, pageMetadata(events, source));
  const parts = readableParts(source, texts) ?? wholePage(events);
  const body = createPageText(source, lines);
  for (const part of parts) {
    if (part === 'break') body.breakLine();
    else if (part === 'caption') body.openCaption();
    else if (part === 'end-caption') body.closeCaption();
    else if (!title.inside.has(part.start)) body.add(part.start, part.end);
  }
  const text = body.done();
  return /\p{L}/u.test(text.text) ? draftOfPage(title.text, text, title.stated, false) : undefined;
}

/** Texts that a browser shows, in order. */
function visibleTexts(events: readonly MarkupEvent[]): Array<{ start: number; end: number }> {
  const texts: Array<{ start: number; end: number }> = [];
  let silent = 0;
  for (const event of events) {
    if (event.kind === 'open' && SILENT.has(event.name)) silent++;
    else if (event.kind === 'close' && SILENT.has(event.name)) silent = Math.max(0, silent - 1);
    else if (event.kind === 'text' && silent === 0) texts.push(event);
  }
  return texts;
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

/** Everything but what is plainly around an article, for pages that the extraction gives up on. */
function* wholePage(events: readonly MarkupEvent[]): Generator<Part> {
  let left = 0;
  for (const event of events) {
    if (event.kind === 'text') {
      if (left === 0) yield event;
      continue;
    }
    if (SILENT.has(event.name) || AROUND.has(event.name)) left = Math.max(0, left + (event.kind === 'open' ? 1 : -1));
    if (event.name === 'figcaption') yield event.kind === 'open' ? 'caption' : 'end-caption';
    else if (BLOCKS.has(event.name)) yield 'break';
  }
}
