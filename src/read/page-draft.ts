// In: the title and body of a page as placed texts. Out: the draft of the article.
import type { FieldPart, SourceRun } from '../core/article.ts';
import type { Draft } from './draft.ts';
import type { Stated } from './metadata.ts';
import type { PageText } from './page-text.ts';

/** A title without runs stands in no visible part of the page: it is placed where the page begins. */
export function draftOfPage(title: PageText | undefined, body: PageText, stated: Stated, record: boolean): Draft {
  const head = title?.text ? `${title.text}\n\n` : '';
  const text = head + body.text;
  const from = head.length;
  const fields: FieldPart[] = [
    ...(head === '' ? [] : [{ field: 'title' as const, start: 0, end: title!.text.length }]),
    { field: 'body', start: from, end: text.length },
  ];
  const placed = title?.runs.length ? title.runs : [{ start: 0, end: 0, line: 1, column: 1 }];
  return {
    text,
    stated: head === '' ? stated : { ...stated, metadata: { ...stated.metadata, title: title!.text } },
    body: { start: from, end: text.length },
    headline: head === '' ? { at: 'line' } : { at: 'apart', title: title!.text },
    around: head === '' ? [] : [{ kind: 'headline', start: 0, end: title!.text.length }],
    captions: body.captions.map((c) => ({ start: c.start + from, end: c.end + from })),
    source: {
      kind: 'page',
      fields,
      runs: [...(head === '' ? [] : placed), ...body.runs.map((run) => moved(run, from))],
    },
    record,
  };
}

const moved = (run: SourceRun, by: number): SourceRun => ({ ...run, start: run.start + by, end: run.end + by });
