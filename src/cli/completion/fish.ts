// In: the commands and what may follow them. Out: a completion script for fish.
import type { OfferedCommand, OfferedOption } from './model.ts';

export function fishScript(commands: readonly OfferedCommand[]): string {
  const names = commands.map((c) => c.name).join(' ');
  const lines = commands.flatMap((command, i) => {
    const where =
      i === 0
        ? `not __fish_seen_subcommand_from ${names}; or __fish_seen_subcommand_from ${command.name}`
        : `__fish_seen_subcommand_from ${command.name}`;
    return [
      `complete -c factdiff -n '__fish_use_subcommand' -a ${command.name} -d ${quoted(command.summary)}`,
      ...command.options.map((option) => `complete -c factdiff -n '${where}' ${optionOf(option)}`),
      ...(command.words.length > 0 ? [`complete -c factdiff -n '${where}' -a ${quoted(command.words.join(' '))}`] : []),
      ...(command.files ? [] : [`complete -c factdiff -n '${where}' -f`]),
    ];
  });
  return `# fish completion for factdiff\n${lines.join('\n')}\n`;
}

function optionOf({ long, short, summary, takes }: OfferedOption): string {
  const flags = `-l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''}`;
  const value =
    takes === 'nothing'
      ? ''
      : takes === 'file'
        ? ' -r'
        : takes === 'text'
          ? ' -x'
          : ` -x -a ${quoted(takes.join(' '))}`;
  return `${flags}${value} -d ${quoted(summary)}`;
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
