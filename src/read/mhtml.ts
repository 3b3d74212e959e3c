// In: a page that a browser saved as one file (MHTML, RFC 2557). Out: the draft of the article on the page.

import { declaredIn, decode } from './decode.ts';
import type { DraftRead } from './draft.ts';
import { readPage } from './html.ts';

/** Reads the page of such a file; lines and columns are those of the page in it. */
export async function readMhtml(file: Buffer): Promise<DraftRead> {
  const page = savedPage(file);
  if (!page) return { fault: 'html' };
  const decoded = await decode(page.bytes, page.charset ?? declaredIn(page.bytes));
  return 'fault' in decoded ? decoded : readPage(decoded.text, page.url);
}

/** The root of a saved page: the part that a browser opens. */
interface SavedPage {
  readonly bytes: Buffer;
  /** Encoding named by the part's own header. */
  readonly charset?: string;
  readonly url?: string;
}

/** The first HTML part; undefined when the file has none. Headers are ASCII, so the file is read byte by byte. */
function savedPage(file: Buffer): SavedPage | undefined {
  const whole = partAt(file, 0, file.length);
  const boundary = /boundary="?([^";\r\n]+)/i.exec(whole.headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return isPage(whole) ? pageOf(whole) : undefined;
  const delimiter = `--${boundary.trim()}`;
  let from = file.indexOf(delimiter, whole.from);
  for (let parts = 0; from >= 0 && parts < MOST_PARTS; parts++) {
    const next = file.indexOf(delimiter, from + delimiter.length);
    const part = partAt(file, from + delimiter.length, next < 0 ? file.length : next);
    if (isPage(part)) return pageOf(part);
    from = next;
  }
  return undefined;
}

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  /** Where the content begins in the file. */
  readonly from: number;
  readonly content: Buffer;
}

/** A page has some hundreds of pictures and frames. */
const MOST_PARTS = 10_000;
/** Headers of more than this are no headers. */
const LONGEST_HEADERS = 65_536;

/** The headers of a part, folded lines joined, and what follows the first empty line. */
function partAt(file: Buffer, start: number, end: number): Part {
  const text = file
    .toString('latin1', start, Math.min(end, start + LONGEST_HEADERS))
    .replace(/^\s+/, (s) => ' '.repeat(s.length));
  const gap = /\r?\n\r?\n/.exec(text);
  const from = gap ? start + gap.index + gap[0].length : end;
  const lines = text
    .slice(0, gap?.index ?? 0)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).trim().toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { headers, from, content: file.subarray(from, end) };
}

const isPage = ({ headers }: Part): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)/i.test(headers['content-type'] ?? '');

function pageOf({ headers, content }: Part): SavedPage {
  const encoding = headers['content-transfer-encoding']?.toLowerCase();
  const charset = /charset="?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1];
  const url = headers['content-location'];
  return {
    bytes:
      encoding === 'quoted-printable'
        ? fromQuotedPrintable(content)
        : encoding === 'base64'
          ? fromBase64(content)
          : content,
    ...(charset !== undefined && { charset }),
    ...(url !== undefined && /^https?:/i.test(url) && { url }),
  };
}

const fromBase64 = (content: Buffer): Buffer => Buffer.from(content.toString('latin1'), 'base64');

/** RFC 2045, section 6.7: `=D8` is a byte, `=` at a line's end is no line end. What is neither is kept as it stands. */
function fromQuotedPrintable(content: Buffer): Buffer {
  const out = Buffer.allocUnsafe(content.length);
  let length = 0;
  for (let i = 0; i < content.length; i++) {
    const byte = content[i]!;
    const broken = byte === EQUALS ? lineEndAfter(content, i + 1) : -1;
    const value = byte === EQUALS ? (digitOf(content[i + 1]) << 4) | digitOf(content[i + 2]) : -1;
    if (broken >= 0) i = broken;
    else if (value >= 0) {
      out[length++] = value;
      i += 2;
    } else out[length++] = byte;
  }
  return out.subarray(0, length);
}

const EQUALS = 0x3d;

/** Place of the line feed that follows after nothing but blanks; -1 where something else does. */
function lineEndAfter(content: Buffer, from: number): number {
  let at = from;
  while (content[at] === 0x20 || content[at] === 0x09) at++;
  if (content[at] === 0x0d) at++;
  return content[at] === 0x0a ? at : -1;
}

/** Value of a hexadecimal digit; -1 for any other byte, which makes a pair negative too. */
function digitOf(byte = 0): number {
  return byte < 0x30 ? -1 : '0123456789abcdef'.indexOf(String.fromCharCode(byte | 0x20));
}
