// In: a report. Out: the JSON document that `factdiff schema report` describes, conflict by conflict.
import type { Report } from '../core/conflict.ts';
import type { Reporter } from '../core/reporter.ts';
import { jsonText } from './json-text.ts';

/** Keys in the order of the interface, two spaces deep. */
export const json: Reporter = {
  name: 'json',
  summary: 'one JSON document, with a schema',
  *write(report) {
    const { conflicts, notCompared, notComparedOmitted, baseline, problems, stats, ...head } = report;
    yield jsonText(head, 2).slice(0, -2);
    yield* list('conflicts', conflicts);
    if (notCompared) yield* list('notCompared', notCompared);
    if (notComparedOmitted !== undefined) yield `,\n  "notComparedOmitted": ${notComparedOmitted}`;
    if (baseline) yield `,\n  "baseline": ${indented(baseline)}`;
    yield* list('problems', problems);
    yield `,\n  "stats": ${indented(stats)}\n}\n`;
  },
};

function* list(name: keyof Report, items: readonly unknown[]): Iterable<string> {
  yield `,\n  "${name}": [`;
  for (const [i, item] of items.entries()) yield `${i === 0 ? '' : ','}\n    ${indented(item, '    ')}`;
  yield items.length === 0 ? ']' : '\n  ]';
}

function indented(value: unknown, by = '  '): string {
  return jsonText(value, 2).replaceAll('\n', `\n${by}`);
}
