// In: a story's folder. Out: its articles and its gold, as the schema of gold.yaml has them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { EXPLANATION_KINDS, RULE_IDS, SEVERITIES } from '../../src/core/conflict.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const STORIES = path.join(ROOT, 'fixtures/stories');
export const LONGEST_QUOTE = 200;

const rule = z.enum(RULE_IDS);
const name = z.string().endsWith('.txt');
const quote = z.string().min(1).max(LONGEST_QUOTE);
const pair = z.tuple([name, name]);

export const conflict = z.strictObject({
  rule: z.union([rule, z.array(rule).min(2)]),
  severity: z.enum(SEVERITIES).optional(),
  explained: z.enum(EXPLANATION_KINDS).optional(),
  scope: z.enum(['cross-source', 'internal']).optional(),
  /** `false` where a missing report is forgiven. */
  must: z.boolean().optional(),
  subject: z.string().min(1),
  sides: z
    .array(z.strictObject({ value: z.union([z.string().min(1), z.number()]), article: name, quote }))
    .min(2)
    .refine((sides) => new Set(sides.map((side) => side.value)).size > 1, 'sides must differ in value'),
});

export const silence = z.strictObject({
  because: z.string().min(1),
  /** The rule that must stay silent. */
  rule,
  sides: z.array(z.strictObject({ article: name, quote })).min(2),
});

export const gold = z.strictObject({
  theme: z.string().min(1),
  mechanism: z.string().min(1),
  conflicts: z.array(conflict),
  not_conflicts: z.array(silence).min(1),
  dates: z.record(name, z.string().regex(/^\d{4}(-\d{2}){0,2}$/)).optional(),
  lineages: z.array(z.array(name).min(2)).optional(),
  notLineages: z.array(pair).optional(),
});
export type Gold = z.infer<typeof gold>;

export interface Story {
  readonly gold: Gold;
  readonly articles: ReadonlyMap<string, string>;
}

export function readStory(folder: string): Story {
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const articles = new Map(names.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
  return { gold: gold.parse(parse(readFileSync(path.join(folder, 'gold.yaml'), 'utf8'))), articles };
}

/** The rules that may report a conflict of the gold. */
export const rulesOf = (entry: z.infer<typeof conflict>): readonly string[] =>
  typeof entry.rule === 'string' ? [entry.rule] : entry.rule;
