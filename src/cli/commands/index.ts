// In: the name of a command. Out: what defines it, loaded when it is asked for; the first is the default.
import type { CommandContext } from '../context.ts';

export const COMMANDS: CommandContext['commands'] = {
  check: async () => (await import('./check.ts')).defineCheck,
  claims: async () => (await import('./claims.ts')).defineClaims,
  inspect: async () => (await import('./inspect.ts')).defineInspect,
  explain: async () => (await import('./explain.ts')).defineExplain,
  verdict: async () => (await import('./verdict.ts')).defineVerdict,
  eval: async () => (await import('./eval.ts')).defineEval,
  index: async () => (await import('./index-archive.ts')).defineIndex,
  topics: async () => (await import('./topics.ts')).defineTopics,
  compare: async () => (await import('./compare.ts')).defineCompare,
  rules: async () => (await import('./rules.ts')).defineRules,
  schema: async () => (await import('./schema.ts')).defineSchema,
  init: async () => (await import('./init.ts')).defineInit,
  completion: async () => (await import('./completion.ts')).defineCompletion,
};
