// In: a baseline. Out: its file, a finding a line so that git merges it, and back.
import { z } from 'zod';
import { SEVERITIES } from '../core/conflict.ts';
import type { Baseline } from '../triage/baseline.ts';

const digits = z.string().regex(/^[\da-f]{6,64}$/);

/** The shape of the file; its JSON Schema is printed by `factdiff schema baseline`. */
export const baselineSchema = z
  .strictObject({
    format: z.literal('factdiff-baseline'),
    schemaVersion: z.literal(1),
    tool: z.string().describe('the version of factdiff that took it'),
    rules: z.array(z.string()).describe('the rules that it had'),
    articles: z.array(digits).describe('digests of the articles’ texts'),
    findings: z.array(
      z.strictObject({
        id: digits,
        state: digits.describe('hash of the values'),
        rule: z.string(),
        severity: z.enum(SEVERITIES),
        quiet: z.literal(true).optional().describe('it was explained or set aside'),
        message: z.string(),
        values: z.array(z.string()),
      }),
    ),
  })
  .describe('A factdiff baseline');

/** The file's text: the same baseline gives the same bytes. */
export function* baselineText({ tool, rules, articles, findings }: Baseline): Iterable<string> {
  const head = { format: 'factdiff-baseline', schemaVersion: 1, tool, rules };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n`;
  yield `  "articles": ${lines(articles)},\n  "findings": ${lines(findings)}\n}\n`;
}

function lines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}

/** @throws Error saying in one line what keeps the text from being a baseline. */
export function parseBaseline(text: string): Baseline {
  const result = baselineSchema.safeParse(JSON.parse(text));
  if (result.success) return result.data as Baseline;
  const [issue] = result.error.issues;
  throw new Error(`${issue!.path.join('.')}: ${issue!.message}`);
}
