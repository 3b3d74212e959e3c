// In: nothing. Out: the commands by name, each loaded when it is asked for; the first is the default.
import type { DefineCommand } from '../context.ts';

export const COMMANDS: Readonly<Record<string, () => Promise<DefineCommand>>> = {
  check: async () => (await import('./check.ts')).defineCheck,
  claims: async () => (await import('./claims.ts')).defineClaims,
  inspect: async () => (await import('./inspect.ts')).defineInspect,
  explain: async () => (await import('./explain.ts')).defineExplain,
  rules: async () => (await import('./rules.ts')).defineRules,
  schema: async () => (await import('./schema.ts')).defineSchema,
};

/** Names that later versions will use; a folder so named is given as `./index`. */
export const RESERVED = ['verdict', 'eval', 'index', 'topics', 'compare', 'completion'];
