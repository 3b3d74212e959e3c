// In: the text of a file. Out: its YAML front matter, where it ends and where the title in it stands.
import type { Span } from '../core/span.ts';
import { type Stated, statedIn } from './metadata.ts';

interface FrontMatter {
  /** Covers both fences and the line end after the second. */
  readonly span: Span;
  readonly stated: Stated;
  /** The title's value as it stands in the text, quotation marks left out. */
  readonly title?: Span;
  /** What is wrong with it, with its 1-based line in the file; the text after it can still be read. */
  readonly fault?: { readonly line: number; readonly reason: string };
}

const LONGEST = 65_536;
const FENCE = /^\ufeff?---[ \t]*\r?\n/;
const KEY = /^[A-Za-z_][\w-]*[ \t]*:/;
/** What YAML looks like: a key, a list, a comment, or nothing at all. */
const YAML_LINE = /^(?:[ \t]*[\w"'-]+[ \t]*:|[ \t]*- |[ \t]*#)/m;
/** A line that means the same to YAML and to anyone else: a key and a plain scalar that needs no quoting. */
const PLAIN_LINE = /^([A-Za-z_][\w-]*):[ \t]+([^\s#&*!|>'"%@`{}[\],?:-][^\r\n]*?)[ \t]*$/;
const NOT_TEXT = /^(?:~|null|true|false|yes|no|on|off|[-+]?[.\d][\d._eE+-]*|0[xo][\da-f]+|[-+]?\.(?:inf|nan))$/i;

/**
 * Front matter between `---` lines at the very beginning. `'unclosed'` when it begins and never ends; undefined when there is none
 * (a first line `---` with no key after it is a rule, not front matter).
 */
export async function frontMatterOf(text: string): Promise<FrontMatter | 'unclosed' | undefined> {
  const opening = FENCE.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(start, start + LONGEST));
  if (!close) return KEY.test(text.slice(start, start + 200)) ? 'unclosed' : undefined;
  const source = text.slice(start, start + close.index);
  if (source.trim() !== '' && !YAML_LINE.test(source)) return undefined;
  const span = { start: 0, end: start + close.index + close[0].length };
  return { span, ...(plain(source, start) ?? (await parsed(source, start))) };
}

type Content = Omit<FrontMatter, 'span'>;

/** The common case without a parser: every line `key: plain text`. Anything else is left to the YAML library. */
function plain(source: string, offset: number): Content | undefined {
  const record: Record<string, string> = {};
  let title: Span | undefined;
  let at = offset;
  for (const line of source.split('\n')) {
    const bare = line.replace(/\r$/, '');
    const match = PLAIN_LINE.exec(bare);
    if (bare !== '') {
      if (!match || match[1]! in record || / #|: |:$/.test(match[2]!) || NOT_TEXT.test(match[2]!)) return undefined;
      record[match[1]!] = match[2]!;
      const start = at + bare.indexOf(match[2]!, match[1]!.length + 1);
      if (match[1] === 'title') title = { start, end: start + match[2]!.length };
    }
    at += line.length + 1;
  }
  return { stated: statedIn(record), ...(title && { title }) };
}

async function parsed(source: string, offset: number): Promise<Content> {
  const { isScalar, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const doc = parseDocument(source, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const error = doc.errors[0];
  if (error)
    return { stated: { metadata: {} }, fault: { line: lines.linePos(error.pos[0]).line + 1, reason: error.message } };
  let record: unknown;
  try {
    record = doc.toJS({ maxAliasCount: 20 });
  } catch (cause) {
    return { stated: { metadata: {} }, fault: { line: 1, reason: (cause as Error).message } };
  }
  if (record === null) return { stated: { metadata: {} } };
  if (typeof record !== 'object' || Array.isArray(record))
    return { stated: { metadata: {} }, fault: { line: 2, reason: 'not a list of `name: value` lines' } };
  const node = doc.get('title', true);
  const stated = statedIn(record as Record<string, unknown>);
  if (!isScalar(node) || !node.range) return { stated };
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  return { stated, title: { start: offset + node.range[0] + quoted, end: offset + node.range[1] - quoted } };
}
