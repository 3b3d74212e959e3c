// In: nothing. Out: the schema of factdiff.yaml, from which its JSON Schema is printed. Messages of its own are ids of the message files.

import { z } from 'zod';
import { LANGS } from '../core/article.ts';
import { RULE_IDS, SEVERITIES } from '../core/conflict.ts';
import { worldSchemas } from '../lexicon/schema.ts';

const glob = z.string().min(1).describe('a glob, from the folder of this file');
const globs = z.union([glob, z.array(glob).min(1)]);
const names = z.array(z.string().min(1));
const level = z.enum(['off', ...SEVERITIES]);
const rules = z.partialRecord(z.enum(RULE_IDS), level);
const day = z.iso.date();

const override = z
  .strictObject({
    files: globs.optional().describe('articles by path'),
    outlets: names.optional().describe('articles by outlet'),
    rules: rules.describe(
      'off: passages of these articles are not set against others; a severity: the mildest of a conflict’s articles holds',
    ),
  })
  .refine((o) => o.files !== undefined || o.outlets !== undefined, 'config.override-for');

const ignore = z
  .strictObject({
    id: z
      .string()
      .regex(/^[\da-f]{6,}$/, 'config.conflict-id')
      .optional(),
    rule: z.enum(RULE_IDS).optional(),
    files: globs.optional(),
    outlets: names.optional(),
    reason: z.string().min(1).describe('why, for those who come after'),
    expires: day.optional().describe('the last day on which it holds'),
  })
  .refine((i) => i.id !== undefined || i.rule !== undefined, 'config.ignore-what');

const outlet = z.strictObject({
  name: z.string().min(1),
  aliases: names.optional().describe('other spellings'),
  files: globs.optional().describe('articles of this outlet, where they do not say so themselves'),
});

/** Records of the desk's own beat, written as the tool's own are. */
const world = z.strictObject({
  people: z.array(worldSchemas.people).optional(),
  places: z.array(worldSchemas.places).optional(),
  organisations: z.array(worldSchemas.organisations).optional(),
  titles: z.array(worldSchemas.titles).optional(),
  offices: z.array(worldSchemas.offices).optional(),
  nouns: z.array(worldSchemas.nouns).optional(),
  concepts: z.array(worldSchemas.concepts).optional(),
  labels: z.array(worldSchemas.labels).optional(),
  antonyms: z
    .array(z.tuple([z.string(), z.string()]))
    .optional()
    .describe('pairs of concept ids that are opposites'),
});

const fact = z.strictObject({
  fact: z.string().min(1).describe('one sentence that holds'),
  date: day.optional().describe('the day from which relative times in it count'),
  source: z.string().optional().describe('where it is known from'),
  lang: z.enum(LANGS).optional(),
});

export const factsSchema = z.array(fact);
export type Fact = z.infer<typeof fact>;

export const configSchema = z
  .strictObject({
    format: z.string().optional().describe('what to print on standard output'),
    failOn: z
      .enum([...SEVERITIES, 'never'])
      .optional()
      .describe('exit with 1 from this severity on'),
    explained: z.enum(['show', 'count', 'hide']).optional().describe('conflicts that differ for a named reason'),
    minSources: z.int().min(1).optional().describe('independent sources that a conflict must rest on'),
    lang: z
      .enum(['auto', ...LANGS])
      .optional()
      .describe('language of the articles'),
    uiLang: z.enum(['auto', 'ar', 'en']).optional().describe('language of what the tool says'),
    strict: z.boolean().optional().describe('exit with 2 when an article could not be read'),
    timeZone: z.string().refine(isTimeZone, 'config.time-zone').optional().describe('where undated clock times are'),
    rules: rules.optional().describe('off, or a severity of your own'),
    overrides: z.array(override).optional().describe('rules for some articles'),
    outlets: z.array(outlet).optional(),
    agencies: z.array(z.strictObject({ name: z.string().min(1), aliases: names.optional() })).optional(),
    world: world.optional().describe('names, offices, concepts and labels of your own beat'),
    references: z.string().optional().describe('a YAML file of facts that hold'),
    baseline: z.string().optional().describe('the file of findings that are known'),
    verdicts: z.string().optional().describe('the file of what reviewers decided'),
    ignore: z.array(ignore).optional().describe('conflicts that are known and accepted'),
  })
  .describe('factdiff.yaml');

export type Config = z.infer<typeof configSchema>;
/** The records of a desk's own beat. */
export type DeskWorld = NonNullable<Config['world']>;
export type Override = z.infer<typeof override>;
export type Ignore = z.infer<typeof ignore>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
