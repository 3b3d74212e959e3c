// In: nothing. Out: the schema of every YAML table of `src/world` and `src/lang`; an unknown key fails the build.

import { z } from 'zod';
import { LANGS } from '../core/article.ts';
import { TABLES } from '../core/lexeme.ts';
import { OUTCOMES } from '../core/outcome.ts';
import { SITES } from '../core/site.ts';
import { CONTENTS, STANCES } from '../core/world.ts';
import { wordsSchema } from './words.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'config.record-id');
const words = {
  ar: wordsSchema.optional(),
  en: wordsSchema.optional(),
  note: z.string().optional(),
  only: z.enum(LANGS).optional(),
};
const month = z.string().regex(/^\d{4}-\d\d$/, 'config.month');

/** `src/world`: language-neutral records with their words in each language. Keys are folder or file names. */
export const worldSchemas = {
  concepts: z.strictObject({
    id,
    class: z.enum(['event', 'action', 'state', 'speech', 'phase', 'mental']),
    domain: z.string(),
    outcome: z.enum(OUTCOMES).optional(),
    passive: z.enum(OUTCOMES).optional(),
    patient: z.enum(['subject', 'object']).optional(),
    opposites: z.array(id).default([]),
    reversals: z.array(id).default([]),
    converse: id.optional(),
    entails: z.array(id).default([]),
    objects: z.array(id).default([]),
    is: id.optional(),
    stance: z.enum(STANCES).optional(),
    light: z.boolean().optional(),
    content: z.enum(CONTENTS).optional(),
    implicative: z.enum(['positive', 'negative']).optional(),
    ...words,
  }),
  nouns: z.strictObject({
    id,
    is: id.optional(),
    outcome: z.enum(OUTCOMES).optional(),
    calling: z.enum(['work', 'arms', 'field']).optional(),
    group: z.boolean().optional(),
    counter: z.boolean().optional(),
    ordinal: z.boolean().optional(),
    site: z.enum(SITES).optional(),
    inside: z.array(id).optional(),
    ...words,
  }),
  titles: z.strictObject({
    id,
    class: z.enum(['office', 'rank', 'profession', 'honorific', 'spokesperson']),
    ...words,
  }),
  places: z.strictObject({
    id,
    kind: z.enum([
      'continent',
      'region',
      'country',
      'province',
      'city',
      'town',
      'village',
      'district',
      'street',
      'landmark',
      'water',
      'mountain',
      'island',
    ]),
    in: id.optional(),
    iso: z.string().length(2).optional(),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
    capitalOf: id.optional(),
    /** Adjectives of the place (عراقي, Iraqi), kept in the table `demonym`. */
    demonyms: z.strictObject({ ar: z.array(z.string()).optional(), en: z.array(z.string()).optional() }).optional(),
    ...words,
  }),
  organisations: z.strictObject({
    id,
    kind: z.string(),
    country: z.string().length(2).optional(),
    in: id.optional(),
    ...words,
  }),
  people: z.strictObject({ id, country: z.string().length(2).optional(), ...words }),
  offices: z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+@[A-Za-z0-9-]+$/, 'config.office-id'),
    holders: z.array(z.strictObject({ person: id, from: month, to: month.optional(), note: z.string().optional() })),
    note: z.string().optional(),
  }),
  labels: z.strictObject({
    id,
    referent: id,
    stance: z.enum(['neutral', 'positive', 'negative', 'hostile']),
    ...words,
  }),
  matters: z.strictObject({
    id,
    of: z.array(id),
    same: z.boolean().optional(),
    loosely: z.boolean().optional(),
    common: z.boolean().optional(),
    doer: z.boolean().optional(),
    daily: z.boolean().optional(),
    who: z.boolean().optional(),
    what: z.boolean().optional(),
    passing: z.boolean().optional(),
    coming: z.boolean().optional(),
    named: z.boolean().optional(),
    stands: z.record(
      id,
      z.array(
        z.string().regex(/^(?:not )?[a-z0-9]+(?:-[a-z0-9]+)*(?: of [a-z0-9]+(?:-[a-z0-9]+)*)?$/, 'config.record-id'),
      ),
    ),
  }),
  units: z.strictObject({
    id,
    dimension: z.string(),
    factor: z.number().positive(),
    offset: z.number().optional(),
    ...words,
  }),
} as const;

export type WorldTable = keyof typeof worldSchemas;

/** `src/lang/<code>/*.yaml` with a `table`: the closed classes of one language. `words` are inflected as the part of speech says. */
export const languageSchema = z.strictObject({
  table: z.enum(TABLES),
  note: z.string().optional(),
  entries: z.array(
    z.strictObject({
      id: z.string().min(1),
      words: wordsSchema,
      /** What this language's rules need to know of the entry: a value, a scope, a class. */
      is: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
      note: z.string().optional(),
    }),
  ),
});

/** `src/lang/<code>/word-sets.yaml`: words that a stage looks for as whole tokens, clitics and all; phrases have blanks. */
export const wordSetsSchema = z.array(z.strictObject({ id, words: z.array(z.string().min(1)).min(1) }));

/** What the groups of `src/world/groups` are made of. */
const GROUP_MEMBERS = [
  'concept',
  'noun',
  'title',
  'unit',
  'domain',
  'kind-of-organisation',
  'particle',
  'hedge',
  'speech',
  'sense-of-particle',
  'kind-of-negation',
  'kind-of-hedge',
  'question-of-answer',
  'answer-given',
  'given-by-speech',
] as const;
export type GroupMember = (typeof GROUP_MEMBERS)[number];

const group = {
  id,
  of: z.union([z.enum(GROUP_MEMBERS), z.array(z.enum(GROUP_MEMBERS)).min(2)]),
};

/** `src/world/groups`: ids that a stage or a rule treats alike; `each` gives several groups of one family, in their order. */
export const groupsSchema = z.array(
  z.union([
    z.strictObject({ ...group, ids: z.array(z.string()).min(1) }),
    z.strictObject({ ...group, each: z.array(z.array(z.string()).min(1)).min(1) }),
  ]),
);
