// In: a report. Out: JUnit XML as Jenkins's schema has it: a suite a topic, a case a conflict; explained ones are skipped, not failed.
import { type Conflict, isLoud, type Report, type ReportedTopic } from '../core/conflict.ts';
import type { ReportContext, Reporter } from '../core/reporter.ts';
import { byTopic } from './by-topic.ts';
import { plain } from './display.ts';
import { bySeverity, sentenceOf } from './sentence.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

export const junit: Reporter = {
  name: 'junit',
  summary: 'JUnit XML, for test dashboards',
  *write(report, context) {
    const all = report.conflicts;
    const { skipped: _, ...sums } = counts(all);
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes({ name: 'factdiff', ...sums })}>\n`;
    for (const { topic, conflicts } of byTopic(report, context.say))
      yield* suite(topic, bySeverity(conflicts), report, context);
    yield '</testsuites>\n';
  },
};

/** A topic without conflicts is one passed case: dashboards show what was looked at. */
function* suite(
  topic: ReportedTopic,
  conflicts: readonly Conflict[],
  report: Report,
  context: ReportContext,
): Iterable<string> {
  const name = plain(topic.label);
  const { tests, ...rest } = counts(conflicts);
  yield `  <testsuite${xmlAttributes({ name, tests: Math.max(1, tests), ...rest })}>\n`;
  if (conflicts.length === 0) yield `    <testcase${xmlAttributes({ name, classname: 'factdiff' })}/>\n`;
  for (const conflict of conflicts) {
    yield `    <testcase${xmlAttributes({ name: `${plain(conflict.message)} [${conflict.id}]`, classname: `factdiff.${conflict.rule}` })}>\n`;
    const sentence = xmlText(sentenceOf(conflict, report, context));
    if (isLoud(conflict))
      yield `      <failure${xmlAttributes({ message: plain(conflict.message), type: conflict.severity })}>${sentence}</failure>\n`;
    else
      yield `      <skipped>${xmlText(plain(conflict.suppressed?.reason ?? conflict.explanation!.text))}</skipped>\n      <system-out>${sentence}</system-out>\n`;
    yield '    </testcase>\n';
  }
  yield '  </testsuite>\n';
}

function counts(conflicts: readonly Conflict[]): { tests: number; failures: number; errors: number; skipped: number } {
  const failures = conflicts.filter(isLoud).length;
  return { tests: conflicts.length, failures, errors: 0, skipped: conflicts.length - failures };
}
