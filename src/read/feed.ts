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

function feedOf(source: string): Feed {
  const parsed = parseFeed(source);
  switch (parsed.format) {
    case 'rss': {
      const { title, language, items = [] } = parsed.feed;
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
    case 'atom':
      return {
        title: textOf(parsed.feed.title),
        lang: undefined,
        items: (parsed.feed.entries ?? []).map((entry) => ({
          title: textOf(entry.title),
          body: textOf(entry.content) ?? textOf(entry.summary) ?? '',
          url: (entry.links?.find((l) => (l.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
          published: asText(entry.published ?? entry.updated),
          id: entry.id,
        })),
      };
    case 'rdf':
      return {
        title: parsed.feed.title,
        lang: parsed.feed.dc?.languages?.[0],
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          body: item.content?.encoded ?? item.description ?? '',
          url: item.link,
          published: asText(item.dc?.dates?.[0]),
          id: item.rdf?.about,
        })),
      };
    default:
      throw new Error(parsed.format);
  }
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Atom texts are plain or things with a value. */
function textOf(text: unknown): string | undefined {
  if (typeof text === 'string') return text;
  return asText((text as { value?: unknown } | undefined)?.value);
}
