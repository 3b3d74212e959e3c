// In: a report. Out: Checkstyle XML: each side's passage in its own file.
import { type Conflict, isLoud } from '../core/conflict.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Reporter } from '../core/reporter.ts';
import { fileOf, hasColumns, heads, sentenceOf } from './sentence.ts';
import { xmlAttributes } from './xml-text.ts';

export const checkstyle: Reporter = {
  name: 'checkstyle',
  summary: 'Checkstyle XML, for CI plug-ins',
  *write(report, context) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n';
    const files = new Map<string, string[]>();
    for (const conflict of report.conflicts.filter((c) => !c.suppressed)) {
      const message = sentenceOf(conflict, report, context);
      for (const evidence of heads(conflict)) {
        const file = fileOf(evidence.path);
        const column = hasColumns(evidence) ? evidence.column : undefined;
        const line = xmlAttributes({
          line: evidence.line,
          column,
          severity: severityOf(conflict),
          message,
          source: `factdiff.${conflict.rule}`,
        });
        files.set(file, [...(files.get(file) ?? []), `    <error${line}/>\n`]);
      }
    }
    for (const [file, errors] of [...files].sort(([a], [b]) => byCodeUnit(a, b)))
      yield `  <file${xmlAttributes({ name: file })}>\n${errors.join('')}  </file>\n`;
    yield '</checkstyle>\n';
  },
};

const severityOf = (conflict: Conflict): string =>
  !isLoud(conflict) || conflict.severity === 'note' ? 'info' : conflict.severity;
