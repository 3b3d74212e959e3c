// In: what a line filter was named to read. Out: its lines, with their text. A damaged line ends the run: a filter that drops one gives a wrong answer.

import { createReadStream } from 'node:fs';
import path from 'node:path';
import { fileFault } from '../config/file-fault.ts';
import { UserError } from '../core/errors.ts';
import { splitLines } from '../read/records.ts';
import type { CommandContext } from './context.ts';
import { type FlowLine, parseFlowLine } from './flow-lines.ts';

/** @throws UserError where the file cannot be read or a line is damaged. */
export async function* linesOf(input: string, { io, say }: CommandContext): AsyncGenerator<FlowLine> {
  const stream = input === '-' ? io.stdin() : createReadStream(path.resolve(io.cwd, input));
  try {
    for await (const record of splitLines(stream)) {
      if ('fault' in record) throw new UserError(`${input}:${record.line}: ${say(`problem.${record.fault}`)}`);
      const line = parseFlowLine(record.text);
      if (!line) throw new UserError(say('cli.no-flow-line', { file: input, line: record.line }));
      yield line;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(say('cli.cannot-read-lines', { input, reason: fileFault(error, say) }));
  }
}
