// In: a report. Out: workflow commands that GitHub shows as annotations, the most severe first, and what it would not show counted.
import { isLoud, type Severity } from '../core/conflict.ts';
import type { Reporter } from '../core/reporter.ts';
import { plainLines } from './plain.ts';
import { bySeverity, fileOf, hasColumns, heads, sentenceOf } from './sentence.ts';

/** GitHub keeps ten annotations of a kind a step and drops the rest without a word. */
const SHOWN = { error: 10, warning: 10, note: 10 } as const;
const COMMAND = { error: 'error', warning: 'warning', note: 'notice' } as const;

export const github: Reporter = {
  name: 'github',
  summary: 'annotations of a GitHub workflow',
  *write(report, context) {
    const left: Record<Severity, number> = { ...SHOWN };
    let cut = 0;
    for (const conflict of bySeverity(report.conflicts.filter(isLoud))) {
      const { severity, rule, id } = conflict;
      // The last place is kept for the word on how many more there are.
      if (left[severity] === (severity === 'note' ? 1 : 0)) {
        cut++;
        continue;
      }
      left[severity]--;
      // Sides come with the most sources first: the odd one out is where somebody has to look.
      const evidence = heads(conflict).at(-1);
      const columns =
        hasColumns(evidence!) && evidence!.line === evidence!.endLine
          ? `,col=${evidence!.column},endColumn=${evidence!.endColumn}`
          : '';
      const place = `file=${property(plainLines(fileOf(evidence!.path)))},line=${evidence!.line},endLine=${evidence!.endLine}${columns}`;
      yield `::${COMMAND[severity]} ${place},title=${property(`factdiff ${rule} ${id.slice(0, 6)}`)}::${data(sentenceOf(conflict, report, context))}\n`;
    }
    if (cut > 0) yield `::notice title=factdiff::${data(context.say('line.cut', { n: cut }))}\n`;
  },
};

/** Escapes of the workflow command language (`@actions/core`, command.ts). */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
