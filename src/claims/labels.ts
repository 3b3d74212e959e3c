// In: a clause with its labels. Out: each label with whom or what it is put on.
import type { ClaimLabel } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { EntityMention } from '../core/mention.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

const REACH = 6;

/**
 * Labels of a clause. A label whose referent is a kind (`any-…`) is put on the person or organisation named right after it
 * (متزعم فيلق القدس إسماعيل قاآني); without one it is dropped.
 */
export function labelsOf(view: View, clause: Clause): ClaimLabel[] {
  return view.mentionsIn(clause.token, clause.tokenEnd).flatMap((mention) => {
    if (mention.kind !== 'label') return [];
    const record = view.analysis.world.labels[mention.id];
    if (!record) return [];
    const referent = record.referent.startsWith('any-') ? namedAfter(view, clause, mention.tokenEnd) : record.referent;
    if (referent === undefined) return [];
    return [
      {
        start: mention.start,
        end: mention.end,
        text: textOf(view.doc, mention.token, mention.tokenEnd),
        id: mention.id,
        referent,
      },
    ];
  });
}

function namedAfter(view: View, clause: Clause, from: number): string | undefined {
  const named = view.mentionsIn(from, Math.min(clause.tokenEnd, from + REACH));
  for (const kind of ['person', 'organisation'] as const) {
    const mention = named.find((m): m is EntityMention => m.kind === kind);
    if (mention) return mention.id;
  }
  return undefined;
}
