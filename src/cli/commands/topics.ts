// In: the lines of `claims --keys` on standard input. Out: the same lines by topic, each with its topic, lineage and date.
import { tmpdir } from 'node:os';
import { createSetup } from '../../setup.ts';
import { openSpool } from '../../store/spool.ts';
import type { DefineCommand } from '../context.ts';
import { linesOf } from '../flow-input.ts';
import { topicLines } from '../topic-lines.ts';

export const defineTopics: DefineCommand = (command, context) => {
  const { io, say } = context;
  command.argument('<lines>', say('help.argument.flow'));
  command.addHelpText('after', `\n${say('help.topics.examples')}`);
  command.action(async (input: string) => {
    const spool = openSpool(io.env.TMPDIR ?? tmpdir());
    const lines = linesOf(input, context);
    for await (const line of topicLines(lines, spool, createSetup().world())) await io.stdout(line);
    spool.close();
  });
};
