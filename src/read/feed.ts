// In: the source of an RSS, Atom or RDF feed. Out: the drafts of its items, each with the line its element begins on.
import { parseFeed } from 'feedsmith';
import { lineAndColumn, lineStarts } from '../core/positions.ts';
import { type Draft, draftOfFields } from './draft.ts';
import { plainText } from './markup.ts';
import { statedIn } from './metadata.ts';

/** An item with the names that all three kinds of feed can be brought to. */
interface Item {
  readonly title: string | undefined;
  readonly body: string;
  readonly url: string | undefined;
  readonly published: string | undefined;
  readonly id: string | undefined;
}

interface Feed {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly items: readonly Item[];
}

const ITEM = /<(?:[\w-]+:)?(?:item|entry)[\s>]/g;

/** Reads a feed; items without text are left out. @throws Error when it is none. */
export function readFeed(source: string): Draft[] {
  const feed = feedOf(source);
  const starts = lineStarts(source);
  const lines = [...source.matchAll(ITEM)].map((m) => lineAndColumn(starts, m.index)[0]);
  return feed.items.flatMap((item, i) => {
    const body = plainText(item.body);
    if (body === '') return [];
    const title = item.title === undefined ? undefined : plainText(item.title).replaceAll('\n', ' ');
    const stated = statedIn({
      ...item,
      body: undefined,
      title,
      outlet: feed.title && plainText(feed.title),
      lang: feed.lang,
    });
    const line = lines[i] ?? 1;
    return [draftOfFields(stated.metadata.title, body, stated, (fields) => ({ kind: 'record', line, fields }))];
  });
}

/** What is used of the feeds as the library gives them. */
interface RssItem {
  readonly title?: string;
  readonly link?: string;
  readonly description?: string;
  readonly pubDate?: unknown;
  readonly guid?: { readonly value?: string };
  readonly content?: { readonly encoded?: string };
  readonly dc?: { readonly dates?: readonly unknown[] };
  readonly rdf?: { readonly about?: string };
}

interface AtomEntry {
  readonly id?: string;
  readonly title?: unknown;
  readonly content?: unknown;
  readonly summary?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly links?: ReadonlyArray<{ readonly href?: string; readonly rel?: string }>;
}

function feedOf(source: string): Feed {
  const parsed = parseFeed(source);
  if (parsed.format === 'rss') return rss(parsed.feed);
  if (parsed.format === 'atom') return atom(parsed.feed);
  if (parsed.format === 'rdf') return rdf(parsed.feed);
  throw new Error(parsed.format);
}

function rss({ title, language, items = [] }: { title?: string; language?: string; items?: readonly RssItem[] }): Feed {
  return {
    title,
    lang: language,
    items: items.map((item) => ({
      title: item.title,
      body: item.content?.encoded ?? item.description ?? '',
      url: item.link,
      published: asText(item.pubDate ?? item.dc?.dates?.[0]),
      id: item.guid?.value,
    })),
  };
}

function atom({ title, entries = [] }: { title?: unknown; entries?: readonly AtomEntry[] }): Feed {
  return {
    title: textOf(title),
    lang: undefined,
    items: entries.map((entry) => ({
      title: textOf(entry.title),
      body: textOf(entry.content) ?? textOf(entry.summary) ?? '',
      url: (entry.links?.find((l) => (l.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
      published: asText(entry.published ?? entry.updated),
      id: entry.id,
    })),
  };
}

function rdf({
  title,
  dc,
  items = [],
}: {
  title?: string;
  dc?: { languages?: string[] };
  items?: readonly RssItem[];
}): Feed {
  return {
    title,
    lang: dc?.languages?.[0],
    items: items.map((item) => ({
      title: item.title,
      body: item.content?.encoded ?? item.description ?? '',
      url: item.link,
      published: asText(item.dc?.dates?.[0]),
      id: item.rdf?.about,
    })),
  };
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Atom texts are plain or things with a value. */
function textOf(text: unknown): string | undefined {
  if (typeof text === 'string') return text;
  return asText((text as { value?: unknown } | undefined)?.value);
}
