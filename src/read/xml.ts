// In: the source of an XML file. Out: the drafts of the articles in it: a feed's items, a NITF or NewsML-G2 document.
import type { Draft } from './draft.ts';
import { readFeed } from './feed.ts';
import { hasTooMuchMarkup, localName, markupEvents } from './markup-events.ts';
import { readNewsXml } from './news-xml.ts';

interface XmlRead {
  readonly drafts: readonly Draft[];
  readonly fault?: string;
  readonly reason?: string;
}

const FEED_ROOTS = new Set(['rss', 'feed', 'RDF']);
const NEWS_ROOTS = new Set(['nitf', 'newsItem', 'newsMessage', 'packageItem', 'NewsML']);

/** Characters that comments and a document type may take before the root. */
const LONGEST_PROLOG = 20_000;

const ITEM_END = /<\/(?:[\w-]+:)?(?:item|entry)\s*>/g;

/** Reads by the name of the root element. */
export function readXml(source: string): XmlRead {
  if (hasTooMuchMarkup(source)) return { drafts: [], fault: 'too-much-markup' };
  const prolog = source.slice(0, LONGEST_PROLOG);
  const root = /<([A-Za-z][\w:.-]*)/.exec(
    prolog.replace(/<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>/g, ''),
  )?.[1];
  const name = root === undefined ? '' : localName(root);
  if (FEED_ROOTS.has(name)) return feed(source, root!);
  if (!NEWS_ROOTS.has(name)) return { drafts: [], fault: 'xml' };
  const drafts = readNewsXml(markupEvents(source, true), source);
  return drafts.length > 0 ? { drafts } : { drafts, fault: 'xml' };
}

/** A feed that breaks off is read as far as its last whole item. */
function feed(source: string, root: string): XmlRead {
  // Servers write a comment behind the end: <!-- Cached -->.
  const whole = source.includes(`</${root}>`);
  try {
    const drafts = readFeed(whole ? source : mended(source, root));
    return whole ? { drafts } : { drafts, fault: 'xml-cut' };
  } catch (error) {
    return { drafts: [], fault: 'xml-damaged', reason: (error as Error).message.slice(0, 120) };
  }
}

function mended(source: string, root: string): string {
  const last = [...source.matchAll(ITEM_END)].at(-1);
  const items = last ? source.slice(0, last.index + last[0].length) : '';
  return `${items}${root === 'rss' ? '</channel>' : ''}</${root}>`;
}
