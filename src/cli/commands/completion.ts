// In: the name of a shell. Out: the script that lets it complete commands, options and their values.
import { Command } from 'commander';
import { RULE_IDS } from '../../core/conflict.ts';
import { oneOf } from '../choices.ts';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { type OfferedCommand, offered } from '../completion/model.ts';
import { zshScript } from '../completion/zsh.ts';
import type { CommandContext, DefineCommand } from '../context.ts';
import { SCHEMAS } from '../schemas.ts';
import { addPrintingOptions } from '../shared-options.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
const SHELLS = Object.keys(SCRIPTS) as Array<keyof typeof SCRIPTS>;

export const defineCompletion: DefineCommand = (command, context) => {
  const { say } = context;
  command.argument('<shell>', `${say('help.argument.shell')} (${SHELLS.join(', ')})`, (value: string) =>
    oneOf(value, SHELLS, 'completion', say),
  );
  addPrintingOptions(command, context);
  command.addHelpText('after', `\n${say('help.completion.examples')}`);
  command.action(async (shell: keyof typeof SCRIPTS) => context.io.stdout(SCRIPTS[shell](await allOffered(context))));
};

async function allOffered(context: CommandContext): Promise<OfferedCommand[]> {
  const words = { rules: RULE_IDS, documents: SCHEMAS, shells: SHELLS };
  return Promise.all(
    Object.entries(context.commands).map(async ([name, load]) => {
      const command = new Command(name).helpOption('-h, --help', context.say('help.option.help'));
      (await load())(command, context);
      return offered(command, name, context.say(`help.${name}.summary`), words);
    }),
  );
}
