// In: a conflict. Out: what every format that has one line for it says; and the places it points at.
import type { Conflict, Evidence, Report, Severity } from '../core/conflict.ts';
import { CONFIDENCES, isLoud, SEVERITIES } from '../core/conflict.ts';
import { byCodeUnit } from '../core/order.ts';
import type { ReportContext } from '../core/reporter.ts';
import { plain } from './display.ts';

/** `Which round was it? “fourth”: TRT عربي (seeds/000.txt:8); “third”: …` in the words of the user's language. */
export function sentenceOf(conflict: Conflict, report: Report, { say }: ReportContext): string {
  const outlets = new Map(report.articles.map((a) => [a.id, a.outlet]));
  const sides = conflict.sides.map((side) => {
    const places = side.evidence.map((e) => {
      const outlet = outlets.get(e.article);
      const place = `${e.path}:${e.line}`;
      return outlet ? say('line.outlet', { outlet: plain(outlet), place: plain(place) }) : plain(place);
    });
    return say('line.side', { label: plain(side.label), places: [...new Set(places)].join(say('list.separator')) });
  });
  const reason = conflict.explanation ? ` ${say('line.explained', { text: plain(conflict.explanation.text) })}` : '';
  return `${plain(conflict.message)} ${sides.join(say('list.strong-separator'))}${reason}`;
}

/** The file of an article: of a record `FILE#id` the file that holds it. */
export function fileOf(path: string): string {
  const at = path.search(/#(?=[^/]*$)/);
  return at > 0 ? path.slice(0, at) : path;
}

/** The first passage of each side: where a reader begins to look. */
export const heads = (conflict: Conflict): readonly Evidence[] => conflict.sides.map((side) => side.evidence[0]!);

/** Passages of records have no columns of their own. */
export const hasColumns = (e: Evidence): boolean => e.line !== e.endLine || e.column !== e.endColumn;

/** Conflicts the most severe first, then by rule and id: the order of formats that have no topics. */
export function bySeverity(conflicts: readonly Conflict[]): Conflict[] {
  const rank = (s: Severity): number => SEVERITIES.indexOf(s);
  return [...conflicts].sort(
    (a, b) =>
      Number(!isLoud(a)) - Number(!isLoud(b)) ||
      rank(a.severity) - rank(b.severity) ||
      CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
      byCodeUnit(a.rule, b.rule) ||
      byCodeUnit(a.id, b.id),
  );
}
