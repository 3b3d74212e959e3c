// In: a report. Out: its evidence as rows, one a passage: what spreadsheets and CSV hold.
import type { Conflict, Report } from '../core/conflict.ts';
import { byCodeUnit } from '../core/order.ts';

export const COLUMNS = [
  'id',
  'severity',
  'rule',
  'question',
  'label',
  'quote',
  'outlet',
  'path',
  'line',
  'published',
  'speaker',
  'via',
  'field',
  'value',
  'sources',
  'explained',
  'suppressed',
  'scope',
  'confidence',
  'topic',
  'context',
  'reasons',
] as const;
export type Column = (typeof COLUMNS)[number];
type EvidenceRow = Readonly<Record<Column, string | number>>;

/** Rows by topic, then conflict, then side, as the report has them. */
export function evidenceRows(report: Report): EvidenceRow[] {
  const labels = new Map(report.topics.map((t) => [t.id, t.label]));
  const place = new Map(report.topics.map((t, i) => [t.id, i]));
  const order = (c: Conflict): number => place.get(c.topic) ?? report.topics.length;
  const articles = new Map(report.articles.map((a) => [a.id, a]));
  const conflicts = [...report.conflicts].sort((a, b) => order(a) - order(b) || byCodeUnit(a.id, b.id));
  return conflicts.flatMap((conflict) =>
    conflict.sides.flatMap((side) =>
      side.evidence.map((evidence): EvidenceRow => {
        const article = articles.get(evidence.article);
        const { speaker = '', via = '' } = evidence.attribution;
        const { id, severity, rule, message, scope, confidence, reasons, explanation, suppressed, topic } = conflict;
        return {
          id,
          severity,
          rule,
          question: message,
          label: side.label,
          quote: evidence.quote,
          outlet: article?.outlet ?? '',
          path: evidence.path,
          line: evidence.line,
          published: article?.published?.value ?? '',
          speaker,
          via,
          field: evidence.field,
          value: side.value,
          sources: side.sources,
          explained: explanation?.text ?? '',
          suppressed: suppressed?.reason ?? '',
          scope,
          confidence,
          topic: labels.get(topic) ?? topic,
          context: evidence.context,
          reasons: reasons.join('; '),
        };
      }),
    ),
  );
}
