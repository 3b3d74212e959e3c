// In: the source of an XML file. Out: the drafts of the articles in it: a feed's items, a NITF or NewsML-G2 document.
import type { Draft } from './draft.ts';
import { readFeed } from './feed.ts';
import { hasTooMuchMarkup, localName, markupEvents } from './markup-events.ts';
import { readNewsXml } from './news-xml.ts';

export interface XmlRead {
  readonly drafts: readonly Draft[];
  readonly fault?: string;
  readonly reason?: string;
}

const FEED_ROOTS = new Set(['rss', 'feed', 'RDF']);
const NEWS_ROOTS = new Set(['nitf', 'newsItem', 'newsMessage', 'packageItem', 'NewsML']);

/** Reads by the name of the root element. */
export function readXml(source: string): XmlRead {
  if (hasTooMuchMarkup(source)) return { drafts: [], fault: 'too-much-markup' };
  const root = /<([A-Za-z][\w:.-]*)/.exec(
    source.replace(/<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>/g, ''),
  )?.[1];
  const name = root === undefined ? '' : localName(root);
  if (FEED_ROOTS.has(name)) return feed(source);
  if (!NEWS_ROOTS.has(name)) return { drafts: [], fault: 'xml' };
  const drafts = readNewsXml(markupEvents(source, true), source);
  return drafts.length > 0 ? { drafts } : { drafts, fault: 'xml' };
}

/** A feed that breaks off is read as far as its last whole item. */
function feed(source: string): XmlRead {
  const root = /<((?:rdf:)?RDF|rss|feed)[\s>]/.exec(source)![1]!;
  const whole = source.trimEnd().endsWith(`</${root}>`);
  try {
    const drafts = readFeed(whole ? source : mended(source, root));
    return whole ? { drafts } : { drafts, fault: 'xml-cut' };
  } catch (error) {
    return { drafts: [], fault: 'xml-damaged', reason: (error as Error).message.slice(0, 120) };
  }
}

function mended(source: string, root: string): string {
  const last = Math.max(
    ...['</item>', '</entry>'].map((tag) => source.lastIndexOf(tag) + (source.includes(tag) ? tag.length : 0)),
  );
  return `${source.slice(0, Math.max(0, last))}${root === 'rss' ? '</channel>' : ''}</${root}>`;
}
