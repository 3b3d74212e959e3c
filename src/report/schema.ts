// In: nothing. Out: the schemas of the report and of a claim, from which their JSON Schemas are printed.

import { z } from 'zod';
import { LANGS } from '../core/article.ts';
import { EXPLANATION_KINDS, RULE_IDS, SEVERITIES } from '../core/conflict.ts';
import { VERDICTS } from '../core/verdict.ts';

const count = z.int().min(0);
const line = z.int().min(1);
const basis = z.enum(['stated', 'implied', 'guessed']).describe('how surely it is said');
const field = z.enum(['title', 'body']);
const voice = z.enum(['narrator', 'reported', 'quoted']);

const evidence = z.strictObject({
  article: z.string().describe('id of the article'),
  path: z.string(),
  field,
  offset: count.describe('UTF-16 code units into the text of the field; for .txt and .md into the whole file'),
  endOffset: count.describe('exclusive'),
  line: line.describe('1-based, in the source file'),
  column: line.describe('1-based, UTF-16; for records of a larger file 1'),
  endLine: line,
  endColumn: line.describe('exclusive'),
  quote: z.string().max(200).describe('the phrase that carries the value'),
  context: z.string().describe('the whole sentence'),
  attribution: z.strictObject({
    voice,
    speaker: z.string().optional(),
    to: z.string().optional(),
    via: z.string().optional(),
    stance: z.enum(['asserts', 'denies', 'alleges', 'plans']),
  }),
});

const conflict = z.strictObject({
  id: z.string().describe('hash of what is compared, never of values, paths or lines'),
  state: z.string().describe('hash of the sorted normalised values'),
  rule: z.enum(RULE_IDS),
  severity: z.enum(SEVERITIES),
  scope: z.enum(['cross-source', 'internal', 'reference']),
  confidence: z.enum(['high', 'medium', 'low']),
  reasons: z.array(z.string()),
  topic: z.string(),
  subject: z.string(),
  message: z.string(),
  explanation: z
    .strictObject({ kind: z.enum(EXPLANATION_KINDS), text: z.string() })
    .optional()
    .describe('present only where both sides can be true'),
  suppressed: z
    .strictObject({ by: z.enum(['config', 'baseline', 'verdict']), reason: z.string() })
    .optional()
    .describe('set aside by somebody’s decision'),
  baseline: z.enum(['new', 'unchanged', 'updated']).optional().describe('against the baseline of an earlier run'),
  verdicts: z
    .array(
      z.strictObject({
        verdict: z.enum(VERDICTS),
        who: z.string(),
        when: z.string(),
        note: z.string().optional(),
        current: z.boolean().describe('given for the values that the conflict has now'),
      }),
    )
    .optional()
    .describe('what reviewers decided of it'),
  sides: z
    .array(
      z.strictObject({
        value: z.union([z.string(), z.number()]),
        label: z.string(),
        sources: count.describe('independent sources: copies of one wire text counted once'),
        evidence: z.array(evidence).min(1),
      }),
    )
    .min(2),
});

const article = z.strictObject({
  id: z.string(),
  path: z.string(),
  lang: z.enum(LANGS),
  outlet: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  reference: z.literal(true).optional().describe('a fact of the desk’s own list, not an article of the run'),
  published: z.strictObject({ value: z.string(), basis, because: z.string() }).optional(),
  lineage: z.strictObject({
    id: z.string(),
    basis: z.enum(['copy', 'translation', 'named-agency']).optional(),
    because: z.string().optional(),
  }),
});

export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.literal('factdiff'), version: z.string() }),
    articles: z.array(article),
    topics: z.array(z.strictObject({ id: z.string(), label: z.string(), articles: z.array(z.string()) })),
    conflicts: z.array(conflict),
    notCompared: z.array(z.strictObject({ claims: z.array(z.string()), because: z.string() })).optional(),
    notComparedOmitted: count.optional(),
    baseline: z
      .strictObject({
        new: count,
        updated: count.describe('known, with other values now'),
        unchanged: count.describe('known: set aside'),
        held: count.describe('new, but found by newer rules in articles that have not changed: set aside'),
        stale: z
          .array(
            z.strictObject({
              id: z.string(),
              rule: z.enum(RULE_IDS),
              message: z.string(),
              values: z.array(z.string()),
            }),
          )
          .describe('known, and no longer found'),
      })
      .optional()
      .describe('against the baseline of an earlier run'),
    problems: z.array(z.strictObject({ path: z.string(), line: line.optional(), message: z.string() })),
    stats: z.record(z.string(), z.number()),
  })
  .describe('A factdiff report');

const named = z.strictObject({ text: z.string(), id: z.string().optional() });

export const claimSchema = z
  .strictObject({
    id: z.string(),
    article: z.string(),
    path: z.string(),
    who: z
      .array(
        named.extend({ part: z.enum(['agent', 'patient', 'recipient', 'participant']), office: z.string().optional() }),
      )
      .optional(),
    what: z.strictObject({ text: z.string(), concept: z.string().optional() }).optional(),
    when: z
      .strictObject({
        text: z.string(),
        value: z.string().optional().describe('TIMEX3'),
        first: z.string().optional(),
        last: z.string().optional(),
        basis,
      })
      .optional(),
    round: z
      .strictObject({ value: z.number(), of: z.string(), scope: z.string().optional(), text: z.string() })
      .optional(),
    date: z.string().optional().describe('of `when`, at its grain: 2021-04-07, 2021-04, 2021'),
    where: named.optional(),
    quantity: z
      .strictObject({
        value: z.number().optional(),
        min: z.number().nullable(),
        max: z.number().nullable(),
        unit: z.string(),
        of: z.string(),
        subset: z.boolean(),
        text: z.string(),
      })
      .optional(),
    polarity: z.enum(['affirmed', 'negated']),
    modality: z.enum(['asserted', 'denied', 'planned', 'alleged', 'hedged']),
    attribution: z.strictObject({
      voice,
      speaker: z.string().optional(),
      to: z.string().optional(),
      via: z.string().optional(),
    }),
    evidence: z.strictObject({
      field,
      offset: count,
      endOffset: count,
      line,
      column: line,
      quote: z.string().describe('the clause'),
    }),
  })
  .describe('One claim: a line of `factdiff claims --format ndjson`');
