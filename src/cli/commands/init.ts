// In: a folder. Out: a commented factdiff.yaml and an articles.yaml to fill in, where there are none yet.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { FILE_NAMES } from '../../config/load.ts';
import { UserError } from '../../core/errors.ts';
import { readArticles } from '../../read/articles.ts';
import { createReadLog } from '../../read/log.ts';
import { SIDE_CARS } from '../../read/sidecar.ts';
import type { CommandContext, DefineCommand } from '../context.ts';
import { loadFurniture, shellWord } from '../inputs.ts';
import { addPrintingOptions } from '../shared-options.ts';
import { writeAtomically } from '../writing.ts';

export const defineInit: DefineCommand = (command, context) => {
  const { say } = context;
  command.argument('[folder]', say('help.argument.folder'), '.');
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.init.examples')}`);
  command.action((folder: string) => init(folder, context));
};

/** @throws UserError when there is no such folder or it cannot be written. */
async function init(folder: string, context: CommandContext): Promise<void> {
  const { io, say } = context;
  const absolute = path.resolve(io.cwd, folder);
  if (!existsSync(absolute) || !statSync(absolute).isDirectory())
    throw new UserError(say('init.no-folder', { folder }));
  writeNew(absolute, folder, FILE_NAMES, say('init.template'), context);
  for (const [below, text] of await scaffolds(absolute, context))
    writeNew(path.join(absolute, below), path.join(folder, below), SIDE_CARS, text, context);
  io.stdout(`${say('init.next', { target: shellWord(folder) })}\n`);
}

/** Writes the first of `names` unless one of them is there. */
function writeNew(
  absolute: string,
  folder: string,
  names: readonly string[],
  text: string,
  { io, say }: CommandContext,
): void {
  const there = names.find((name) => existsSync(path.join(absolute, name)));
  const shown = path.join(folder, there ?? names[0]!);
  if (there === undefined) writeAtomically(path.join(absolute, names[0]!), [text], shown, say);
  io.stdout(`${say(there === undefined ? 'init.wrote' : 'init.kept', { file: shown })}\n`);
}

/** For each folder with articles that do not say whose they are and when they were published: a table of these, to fill in. */
async function scaffolds(folder: string, { io, say }: CommandContext): Promise<ReadonlyMap<string, string>> {
  const { stringify } = await import('yaml');
  const tables = new Map<string, Record<string, Record<string, string>>>();
  const options = {
    cwd: folder,
    log: createReadLog(say),
    furniture: loadFurniture(),
    lang: 'auto' as const,
    stdin: io.stdin,
  };
  for await (const { path: file, metadata } of readArticles(['.'], options)) {
    if (file.includes('#')) continue;
    const { outlet = '', published = '' } = metadata;
    if (outlet !== '' && published !== '') continue;
    const below = path.posix.dirname(file);
    const table = tables.get(below) ?? {};
    table[path.posix.basename(file)] = { outlet, published };
    tables.set(below, table);
  }
  return new Map([...tables].map(([below, table]) => [below, `# ${say('init.sidecar')}\n${stringify(table)}`]));
}
