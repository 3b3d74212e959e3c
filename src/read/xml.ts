// In: the source of an XML file. Out: the drafts of the articles in it: a feed's items, a NITF or NewsML-G2 document.
import type { Draft } from './draft.ts';
import { readFeed } from './feed.ts';
import { localName, markupEvents } from './markup-events.ts';
import { readNewsXml } from './news-xml.ts';

export type XmlRead = { readonly drafts: readonly Draft[] } | { readonly fault: string; readonly reason?: string };

const FEED_ROOTS = new Set(['rss', 'feed', 'RDF']);
const NEWS_ROOTS = new Set(['nitf', 'newsItem', 'newsMessage', 'packageItem', 'NewsML']);

/** Reads by the name of the root element. */
export function readXml(source: string): XmlRead {
  const root = /<([A-Za-z][\w:.-]*)/.exec(
    source.replace(/<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>/g, ''),
  )?.[1];
  const name = root === undefined ? '' : localName(root);
  if (FEED_ROOTS.has(name)) return feed(source);
  if (!NEWS_ROOTS.has(name)) return { fault: 'xml' };
  const drafts = readNewsXml(markupEvents(source, true), source);
  return drafts.length > 0 ? { drafts } : { fault: 'xml' };
}

function feed(source: string): XmlRead {
  try {
    return { drafts: readFeed(source) };
  } catch (error) {
    return { fault: 'xml-damaged', reason: (error as Error).message.slice(0, 120) };
  }
}
