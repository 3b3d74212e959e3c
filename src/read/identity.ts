// In: an article's text or stated id. Out: its id, unique in the run.
import { createHash } from 'node:crypto';

/** Gives ids in turn: a second article with the same id becomes `id#2`. Articles must come in their fixed order. */
export function createIdentities(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}#${times}`;
  };
}

/**
 * 12 hexadecimal digits of the SHA-256 of a text. Front matter is left out by the caller; a byte-order mark and the kind of line
 * end do not count: a file that was saved again on another machine stays the same article.
 */
export function contentId(text: string): string {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const content = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
