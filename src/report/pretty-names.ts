// In: the articles of a report. Out: the short names by which a page for people refers to articles and conflicts.

import type { Evidence, Report, ReportedArticle } from '../core/conflict.ts';
import type { ReportContext } from '../core/reporter.ts';
import { lengthOfIds } from '../core/short-ids.ts';
import { shown } from './display.ts';

export { dateRangeText, dateText } from './date-text.ts';

const LONGEST_NAME = 28;

/** What names a report's articles and conflicts in few columns. */
export interface Names {
  /** File name without the folder that all articles share: `000_7bb98b9dfc….txt`. */
  readonly path: (path: string) => string;
  /** The first digits of a conflict's id that no other conflict begins with. */
  readonly id: (id: string) => string;
  readonly article: (id: string) => ReportedArticle | undefined;
}

export function namesIn(report: Report): Names {
  const folder = sharedFolder(report.articles.map((a) => a.path));
  const articles = new Map(report.articles.map((a) => [a.id, a]));
  const length = lengthOfIds(report.conflicts.map((c) => c.id));
  return {
    path: (path) => shortName(path.startsWith(folder) ? path.slice(folder.length) : path),
    id: (id) => id.slice(0, length),
    article: (id) => articles.get(id),
  };
}

function sharedFolder(paths: readonly string[]): string {
  const [first, ...rest] = paths.map((p) => p.split('/').slice(0, -1));
  if (!first) return '';
  let depth = first.length;
  for (const parts of rest)
    while (depth > 0 && first.slice(0, depth).join('/') !== parts.slice(0, depth).join('/')) depth--;
  return depth === 0 ? '' : `${first.slice(0, depth).join('/')}/`;
}

/** A long name keeps its beginning and its ending. */
function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const ending = /\.[A-Za-z.]{1,8}$/.exec(name)?.[0] ?? name.slice(-6);
  return `${name.slice(0, LONGEST_NAME - ending.length - 1)}…${ending}`;
}

/** `TRT عربي · 000_7bb….txt:6 · citing AP`: who says it and where, as one line. Each part is isolated by itself, so that their order holds. */
export const sourceOf = (evidence: Evidence, names: Names, context: Pick<ReportContext, 'say' | 'isolate'>): string =>
  sourceParts(evidence, names, context).join(' · ');

/** The parts of that line. */
export function sourceParts(
  evidence: Evidence,
  names: Names,
  { say, isolate }: Pick<ReportContext, 'say' | 'isolate'>,
): readonly string[] {
  const { speaker, via, stance, voice } = evidence.attribution;
  const outlet = names.article(evidence.article)?.outlet;
  return [
    ...(outlet ? [shown(outlet, isolate)] : []),
    `${shown(names.path(evidence.path), isolate)}:${evidence.line}`,
    ...(voice !== 'narrator' && speaker ? [say('pretty.says', { name: shown(speaker, isolate) })] : []),
    ...(via ? [say('pretty.citing', { name: shown(via, isolate) })] : []),
    ...(stance === 'asserts' ? [] : [say(`pretty.${stance}`)]),
    ...(evidence.field === 'title' ? [say('pretty.title')] : []),
  ];
}
