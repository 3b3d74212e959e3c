// In: the tags and texts of a page. Out: what the page says of its article: JSON-LD first, then meta tags, then the markup itself.
import { decodeHTML } from 'entities';
import { elementsNamed, type MarkupEvent } from './markup-events.ts';
import { firstOf, type Stated, statedIn } from './metadata.ts';

const ARTICLE_TYPES =
  /^(?:News|Reportage|Opinion|Analysis|BackgroundNews|ReviewNews|LiveBlog)?(?:Article|Posting|BlogPosting)$/;

/** Names of meta tags, best first, for each of our names. */
const META: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['outlet', ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:site']],
  [
    'published',
    [
      'article:published_time',
      'og:article:published_time',
      'og:published_time',
      'datepublished',
      'rnews:datepublished',
      'dc.date.issued',
      'dc.date',
      'dcterms.issued',
      'dcterms.created',
      'dcterms.date',
      'parsely-pub-date',
      'sailthru.date',
      'citation_publication_date',
      'publish-date',
      'publish_date',
      'publishdate',
      'pub_date',
      'pubdate',
      'date',
    ],
  ],
  ['title', ['og:title', 'twitter:title', 'dc.title']],
  ['url', ['og:url']],
];

export function pageMetadata(events: readonly MarkupEvent[], source: string): Stated {
  return firstOf(linkedData(events, source), metaTags(events), ownMarkup(events));
}

/** The first JSON-LD block that describes an article (schema.org NewsArticle and its kin). */
function linkedData(events: readonly MarkupEvent[], source: string): Stated | undefined {
  for (const { attributes, events: inside } of elementsNamed(events, 'script')) {
    if (!/ld\+json/i.test(attributes.type ?? '')) continue;
    const text = inside.map((e) => (e.kind === 'text' ? source.slice(e.start, e.end) : '')).join('');
    const record = articleIn(text);
    if (!record) continue;
    const { '@id': _id, ...described } = record;
    return statedIn(described);
  }
  return undefined;
}

function articleIn(text: string): Record<string, unknown> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const graph = (value as Record<string, unknown> | null)?.['@graph'];
  const things = Array.isArray(value) ? value : Array.isArray(graph) ? graph : [value];
  return things.find((thing) => {
    const type = (thing as Record<string, unknown> | null)?.['@type'];
    return [type].flat().some((t) => typeof t === 'string' && ARTICLE_TYPES.test(t));
  }) as Record<string, unknown> | undefined;
}

function metaTags(events: readonly MarkupEvent[]): Stated {
  const values = new Map<string, string>();
  for (const event of events) {
    if (event.kind !== 'open' || event.name !== 'meta') continue;
    const { property, name, itemprop, content } = event.attributes;
    const key = (property ?? name ?? itemprop)?.toLowerCase();
    if (key && content && !values.has(key)) values.set(key, decodeHTML(content));
  }
  const record: Record<string, string> = {};
  for (const [field, names] of META) {
    const found = names.find((name) => values.has(name));
    if (found) record[field] = values.get(found)!;
  }
  return statedIn(record);
}

/** `<html lang>`, `<link rel=canonical>`, the first `<time datetime>`, or the `published` of hAtom. */
function ownMarkup(events: readonly MarkupEvent[]): Stated {
  const record: Record<string, string> = {};
  for (const event of events) {
    if (event.kind !== 'open') continue;
    const { lang, rel, href, datetime, title } = event.attributes;
    if (event.name === 'html' && lang) record.lang ??= lang;
    if (event.name === 'link' && rel === 'canonical' && href) record.url ??= href;
    if (event.name === 'time' && datetime) record.published ??= datetime;
    if (title && /(?:^|\s)published(?:\s|$)/.test(event.attributes.class ?? '')) record.published ??= title;
  }
  return statedIn(record);
}
