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
import { writeAtomically } from '../outputs.ts';
import { addPrintingOptions } from '../shared-options.ts';

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
  const sidecar = await scaffold(absolute, context);
  if (sidecar !== undefined) writeNew(absolute, folder, SIDE_CARS, sidecar, context);
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

/** An entry for each article of the folder itself that does not say whose it is and when it was published; undefined when all do. */
async function scaffold(folder: string, { io, say }: CommandContext): Promise<string | undefined> {
  const { stringify } = await import('yaml');
  const entries: Record<string, Record<string, string>> = {};
  const options = {
    cwd: folder,
    log: createReadLog(say),
    furniture: loadFurniture(),
    lang: 'auto' as const,
    stdin: io.stdin,
  };
  for await (const { path: file, metadata } of readArticles(['.'], options)) {
    if (file.includes('/') || file.includes('#')) continue;
    const { outlet = '', published = '' } = metadata;
    if (outlet === '' || published === '') entries[file] = { outlet, published };
  }
  if (Object.keys(entries).length === 0) return undefined;
  return `# ${say('init.sidecar')}\n${stringify(entries)}`;
}
