// In: a report. Out: SARIF 2.1.0 (OASIS): a result a conflict, every side a location, fingerprints without paths or lines.
import type { Location, Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { Conflict, Evidence, Report, Side } from '../core/conflict.ts';
import { byCodeUnit } from '../core/order.ts';
import type { ReportContext, Reporter, RuleSummary } from '../core/reporter.ts';
import { plain } from './display.ts';
import { jsonText } from './json-text.ts';
import { fileOf, hasColumns, heads, sentenceOf } from './sentence.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  *write(report, context) {
    yield `${jsonText(logOf(report, context), 2)}\n`;
  },
};

function logOf(report: Report, context: ReportContext): Log {
  const files = [...new Set(report.articles.map((a) => fileOf(a.path)))].sort(byCodeUnit);
  const run: Run = {
    tool: {
      driver: {
        name: 'factdiff',
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: context.rules.map(ruleOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: files.map((file) => ({ location: { uri: uriOf(file) } })),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: report.problems.map(({ path, line, message }) => ({
          level: 'warning',
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(fileOf(path)) },
                ...(line !== undefined && { region: { startLine: line } }),
              },
            },
          ],
        })),
      },
    ],
    results: report.conflicts.map((conflict) => resultOf(conflict, report, context)),
  };
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
}

function ruleOf({ id, severity, summary, why }: RuleSummary): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: why, markdown: `**${summary}**\n\n${why}` },
    defaultConfiguration: { level: severity },
  };
}

function resultOf(conflict: Conflict, report: Report, context: ReportContext): Result {
  const { rule, severity, explanation, suppressed, baseline, scope, confidence, reasons, topic, subject } = conflict;
  const passages = conflict.sides.flatMap((side) => side.evidence.map((evidence) => ({ side, evidence })));
  return {
    ruleId: rule,
    ruleIndex: context.rules.findIndex((r) => r.id === rule),
    level: explanation ? 'note' : severity,
    message: { text: sentenceOf(conflict, report, context) },
    locations: heads(conflict).map((evidence) => locationOf(evidence)),
    relatedLocations: passages.map(({ side, evidence }, i) => ({ id: i + 1, ...locationOf(evidence, side) })),
    partialFingerprints: { 'conflict/v1': conflict.id, 'state/v1': conflict.state },
    ...(baseline && { baselineState: baseline }),
    ...(suppressed && { suppressions: [{ kind: 'external', status: 'accepted', justification: suppressed.reason }] }),
    properties: { severity, scope, confidence, reasons, topic, subject, ...(explanation && { explanation }) },
  };
}

function locationOf(e: Evidence, side?: Side): Location {
  const columns = hasColumns(e) ? { startColumn: e.column, endLine: e.endLine, endColumn: e.endColumn } : {};
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(fileOf(e.path)) },
      region: { startLine: e.line, ...columns, snippet: { text: e.quote } },
    },
    ...(side && { message: { text: plain(side.label) } }),
  };
}

/** A path as a URI reference, every part percent-encoded: names hold Arabic letters, spaces and colons. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
