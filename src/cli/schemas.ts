// In: the name of a document. Out: its JSON Schema (draft 2020-12), for the command `schema` and for the package.

export const SCHEMAS = ['report', 'claims', 'config', 'facts', 'baseline', 'verdict'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

/** The JSON Schema of a document, as it is written: what a reader may leave out is optional. */
export async function jsonSchema(name: SchemaName): Promise<object> {
  const { z } = await import('zod');
  const { claimSchema, reportSchema } = await import('../report/schema.ts');
  const { configSchema, factsSchema } = await import('../config/schema.ts');
  const { baselineSchema } = await import('../store/baseline-file.ts');
  const { verdictSchema } = await import('../store/verdict-schema.ts');
  const schemas = {
    report: reportSchema,
    claims: claimSchema,
    config: configSchema,
    facts: factsSchema,
    baseline: baselineSchema,
    verdict: verdictSchema,
  };
  return z.toJSONSchema(schemas[name], { io: 'input' });
}
