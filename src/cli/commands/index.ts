// In: nothing. Out: the commands by name; the first is the default. They are small: what is large in them is loaded when it is needed.
import type { DefineCommand } from '../context.ts';
import { defineCheck } from './check.ts';
import { defineClaims } from './claims.ts';
import { defineExplain } from './explain.ts';
import { defineInit } from './init.ts';
import { defineInspect } from './inspect.ts';
import { defineRules } from './rules.ts';
import { defineSchema } from './schema.ts';

export const COMMANDS: Readonly<Record<string, DefineCommand>> = {
  check: defineCheck,
  claims: defineClaims,
  inspect: defineInspect,
  explain: defineExplain,
  rules: defineRules,
  schema: defineSchema,
  init: defineInit,
};

/** Names that later versions will use; a folder so named is given as `./index`. */
export const RESERVED = ['verdict', 'eval', 'index', 'topics', 'compare', 'completion'];
