// In: the lines of `topics` on standard input, those of a topic together. Out: the conflicts, one a line, as `check --format ndjson` prints them.
import { Option } from 'commander';
import { jsonText } from '../../report/json-text.ts';
import { createSetup } from '../../setup.ts';
import { ruleList } from '../choices.ts';
import { conflictsOf } from '../compared-lines.ts';
import { type RulesAsked, rulesAsked } from '../comparer.ts';
import type { DefineCommand } from '../context.ts';
import { linesOf } from '../flow-input.ts';

export const defineCompare: DefineCommand = (command, context) => {
  const { io, say } = context;
  command
    .argument('<lines>', say('help.argument.flow'))
    .addOption(new Option('--only <rules>', say('help.option.only')).argParser(ruleList('--only', say)))
    .addOption(new Option('--skip <rules>', say('help.option.skip')).argParser(ruleList('--skip', say)));
  command.addHelpText('after', `\n${say('help.compare.examples')}`);
  command.action(async (input: string, asked: RulesAsked) => {
    for await (const conflict of conflictsOf(linesOf(input, context), rulesAsked(asked), say, createSetup()))
      await io.stdout(`${jsonText(conflict)}\n`);
  });
};
