// In: the name of a document. Out: its JSON Schema (draft 2020-12).
import { oneOf } from '../choices.ts';
import type { DefineCommand } from '../context.ts';
import { addPrintingOptions } from '../shared-options.ts';

export const SCHEMAS = ['report', 'claims', 'config'] as const;

export const defineSchema: DefineCommand = (command, context) => {
  const { say, io } = context;
  command.argument('<document>', `${say('help.argument.document')} (${SCHEMAS.join(', ')})`, (value: string) =>
    oneOf(value, SCHEMAS, 'schema', say),
  );
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.schema.examples')}`);
  command.action(async (document: (typeof SCHEMAS)[number]) => {
    const { z } = await import('zod');
    const { claimSchema, reportSchema } = await import('../../report/schema.ts');
    const { configSchema } = await import('../../config/schema.ts');
    const schema = { report: reportSchema, claims: claimSchema, config: configSchema }[document];
    io.stdout(`${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`);
  });
};
