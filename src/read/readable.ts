// In: a page's source and its texts. Out: the parts that are the article, found by Readability, in terms of the source.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { BLOCKS, type Part } from './page-parts.ts';

/** Above this, extraction would take longer than a reader waits; the page is then read whole. */
const LARGEST_PAGE = 8 * 1024 * 1024;
const MOST_ELEMENTS = 60_000;

/** What is used of the DOM that linkedom makes. */
interface DomNode {
  readonly localName?: string;
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly getAttribute?: (name: string) => string | null;
}

/**
 * Readability keeps no offsets. So each text is wrapped in `<data value="N">`, a phrasing element that its scoring passes over and
 * its cleaning keeps; what comes back is read as numbers of texts. Undefined where it finds no article or the page defeats it.
 */
export function readableParts(
  source: string,
  texts: ReadonlyArray<{ start: number; end: number }>,
): readonly Part[] | undefined {
  const page = source.length > LARGEST_PAGE ? undefined : numbered(source, texts);
  if (page === undefined) return undefined;
  try {
    const { document } = parseHTML(page);
    const options = { serializer: (node: unknown) => node as DomNode, maxElemsToParse: MOST_ELEMENTS };
    const content = new Readability<DomNode>(document as never, options as never).parse()?.content;
    if (!content) return undefined;
    const parts: Part[] = [];
    collect(content, texts, parts);
    return parts;
  } catch {
    // Too many elements, or markup that defeats the parser: the page is then read whole, without a tree.
    return undefined;
  }
}

/** The source with its texts wrapped; undefined where that alone makes too many elements, which building the tree would tell much later. */
function numbered(source: string, texts: ReadonlyArray<{ start: number; end: number }>): string | undefined {
  const pieces: string[] = [];
  let wrapped = 0;
  let at = 0;
  for (const [i, { start, end }] of texts.entries()) {
    const text = source.slice(start, end);
    if (text.trim() === '') continue;
    if (++wrapped > MOST_ELEMENTS) return undefined;
    pieces.push(source.slice(at, start), `<data value="${i}">`, text, '</data>');
    at = end;
  }
  return pieces.join('') + source.slice(at);
}

function collect(node: DomNode, texts: ReadonlyArray<{ start: number; end: number }>, parts: Part[]): void {
  for (const child of node.childNodes) {
    const name = child.localName;
    if (name === undefined) continue;
    const number = name === 'data' ? child.getAttribute?.('value') : null;
    const text = number != null && /^\d+$/.test(number) ? texts[Number(number)] : undefined;
    if (text) parts.push(text);
    else {
      if (name === 'figcaption') parts.push('caption');
      else if (BLOCKS.has(name)) parts.push('break');
      collect(child, texts, parts);
      if (name === 'figcaption') parts.push('end-caption');
      else if (BLOCKS.has(name)) parts.push('break');
    }
  }
}
