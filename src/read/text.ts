// In: the text of a .txt or .md file. Out: its draft: the whole file is the article's text, front matter set apart.
import type { Region } from '../core/article.ts';
import type { Draft } from './draft.ts';
import { frontMatterOf } from './front-matter.ts';
import type { ReadLog } from './log.ts';

/** Reads a text file. Undefined, with a problem, where front matter begins and never ends: nobody can tell where the text does. */
export async function readText(text: string, path: string, log: ReadLog): Promise<Draft | undefined> {
  const front = await frontMatterOf(text);
  if (front === 'unclosed') {
    log.problem(path, 'front-matter-unclosed', { line: 1 });
    return undefined;
  }
  if (front?.fault) log.problem(path, 'front-matter', front.fault);
  const start = front?.span.end ?? 0;
  const body = { start, end: text.length };
  const stated = front?.stated ?? { metadata: {} };
  const { title } = stated.metadata;
  if (title === undefined || !front?.title || titleOpensBody(text, start, title))
    return {
      text,
      stated,
      body,
      headline: { at: 'line' },
      around: front ? [{ kind: 'meta', ...front.span }] : [],
      source: { kind: 'file' },
      record: false,
    };
  const around: Region[] = [
    { kind: 'meta', start: 0, end: front.title.start },
    { kind: 'headline', ...front.title },
    { kind: 'meta', start: front.title.end, end: front.span.end },
  ];
  return { text, stated, body, headline: { at: 'apart', title }, around, source: { kind: 'file' }, record: false };
}

/** The title stands above the text once more, as most exports write it: that line is the headline. */
function titleOpensBody(text: string, start: number, title: string): boolean {
  const first = text
    .slice(start, start + title.length + 40)
    .trimStart()
    .replace(/^#+\s*/, '');
  return first.startsWith(title) && /^\s*(?:\n|$)/.test(first.slice(title.length).replace('\r', ''));
}
