// In: the tags and texts of a news document. Out: the drafts of its articles: NITF 3 and NewsML-G2 (IPTC), every run placed in the source.
import { lineStarts } from '../core/positions.ts';
import type { Draft } from './draft.ts';
import { elementsNamed, localName, type MarkupElement, type MarkupEvent } from './markup-events.ts';
import { type Stated, statedIn } from './metadata.ts';
import { draftOfPage } from './page-draft.ts';
import { BLOCKS } from './page-parts.ts';
import { createPageText, type PageText } from './page-text.ts';

const CAPTIONS = new Set(['media-caption', 'figcaption', 'media-producer']);
const SILENT = new Set([
  'media-reference',
  'media-metadata',
  'script',
  'style',
  'head',
  'hedline',
  'byline',
  'dateline',
  'title',
]);

/** The articles of a document: one of a NITF file, one of each `newsItem` of NewsML-G2. */
export function readNewsXml(events: readonly MarkupEvent[], source: string): Draft[] {
  const lines = lineStarts(source);
  const items = [...elementsNamed(events, 'newsItem')];
  if (items.length === 0) return nitf(events, source, lines) ?? [];
  return items.flatMap((item) => newsItem(item, items.length > 1, source, lines));
}

/** NITF: `hl1` or `title`, `body.content`, `docdata`. */
function nitf(events: readonly MarkupEvent[], source: string, lines: readonly number[]): Draft[] | undefined {
  const content = first(events, 'body.content');
  if (!content) return undefined;
  const issued = first(events, 'date.issue')?.attributes.norm;
  const stated = statedIn({
    id: first(events, 'doc-id')?.attributes['id-string'],
    published: issued && basicDate(issued),
    outlet: first(events, 'pubdata')?.attributes.name,
    agency: first(events, 'doc.copyright')?.attributes.holder,
    lang: first(events, 'nitf')?.attributes['xml:lang'] ?? first(events, 'nitf')?.attributes.lang,
  });
  const headline = first(events, 'hl1') ?? first(events, 'title');
  return [
    draftOfPage(headline && text(headline.events, source, lines), text(content.events, source, lines), stated, false),
  ];
}

/** NewsML-G2: metadata in `itemMeta` and `contentMeta`, text in `inlineXML` (NITF or XHTML) or `inlineData`. */
function newsItem(item: MarkupElement, several: boolean, source: string, lines: readonly number[]): Draft[] {
  const { events } = item;
  const content =
    first(events, 'body.content') ?? first(events, 'body') ?? first(events, 'inlineXML') ?? first(events, 'inlineData');
  if (!content) return [];
  const words = (name: string): string | undefined => {
    const found = first(events, name);
    return found && text(found.events, source, lines).text;
  };
  const provider = first(events, 'provider');
  const stated: Stated = statedIn({
    id: item.attributes.guid,
    published: words('contentCreated') ?? words('firstCreated') ?? words('versionCreated'),
    agency:
      (provider &&
        first(provider.events, 'name') &&
        text(first(provider.events, 'name')!.events, source, lines).text) ||
      words('creditline'),
    outlet: words('infoSource') || undefined,
    lang: first(events, 'language')?.attributes.tag ?? item.attributes['xml:lang'],
  });
  const headline = first(events, 'headline') ?? first(events, 'hl1') ?? first(events, 'itemClass');
  const title = headline && text(headline.events, source, lines);
  return [draftOfPage(title, text(content.events, source, lines), stated, several)];
}

function first(events: readonly MarkupEvent[], name: string): MarkupElement | undefined {
  return elementsNamed(events, name).next().value ?? undefined;
}

/** `20210407T101500+0300`, as NITF writes times, in the extended form of ISO 8601. */
function basicDate(norm: string): string {
  const [, year, month, day, hour, minute, second, zone] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?$/.exec(norm) ?? [];
  if (year === undefined) return norm;
  const offset = zone?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? '';
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second ?? '00'}${offset}`}`;
}

function text(events: readonly MarkupEvent[], source: string, lines: readonly number[]): PageText {
  const page = createPageText(source, lines);
  let silent = 0;
  for (const event of events) {
    if (event.kind === 'text') {
      if (silent === 0) page.add(event.start, event.end, event.cdata);
      continue;
    }
    const name = localName(event.name);
    const opens = event.kind === 'open';
    if (SILENT.has(name)) silent = Math.max(0, silent + (opens ? 1 : -1));
    else if (CAPTIONS.has(name)) opens ? page.openCaption() : page.closeCaption();
    else if (BLOCKS.has(name)) page.breakLine();
  }
  return page.done();
}
