// In: the name of a document. Out: its JSON Schema (draft 2020-12).
import { oneOf } from '../choices.ts';
import type { DefineCommand } from '../context.ts';
import { jsonSchema, SCHEMAS, type SchemaName } from '../schemas.ts';
import { addPrintingOptions } from '../shared-options.ts';

export const defineSchema: DefineCommand = (command, context) => {
  const { say, io } = context;
  command.argument('<document>', `${say('help.argument.document')} (${SCHEMAS.join(', ')})`, (value: string) =>
    oneOf(value, SCHEMAS, 'schema', say),
  );
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.schema.examples')}`);
  command.action(async (document: SchemaName) => {
    io.stdout(`${JSON.stringify(await jsonSchema(document), null, 2)}\n`);
  });
};
