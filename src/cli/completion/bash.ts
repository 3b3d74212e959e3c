// In: the commands and what may follow them. Out: a completion script for bash 4 and later.
import type { OfferedCommand, OfferedOption } from './model.ts';

/** Files are left to readline (`-o default`): where nothing of ours fits, it offers them. */
export function bashScript(commands: readonly OfferedCommand[]): string {
  const names = commands.map((c) => c.name);
  return `# bash completion for factdiff
_factdiff() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=${names[0]}
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if ((COMP_CWORD > 1)); then
    case \${COMP_WORDS[1]} in
      ${names.join('|')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
  case "$command $prev" in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map((c) => `      ${c.name}) COMPREPLY=($(compgen -W '${flags(c).join(' ')}' -- "$cur")) ;;`).join('\n')}
    esac
    return
  fi
  local words=
  if ((COMP_CWORD == 1)); then words='${[...names, 'help'].join(' ')}'; else
    case $command in
${commands
  .filter((c) => c.words.length > 0)
  .map((c) => `      ${c.name}) words='${c.words.join(' ')}' ;;`)
  .join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  local name
  while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$cur")
  compopt -o filenames 2>/dev/null
}
complete -o default -F _factdiff factdiff
`;
}

const flags = ({ options }: OfferedCommand): string[] => options.flatMap(spellings);
const spellings = ({ long, short }: OfferedOption): string[] => (short ? [long, short] : [long]);

/** What an option's value may be. Lists of rules grow after a comma, \`format=\` is followed by a file. */
function valueCases(command: OfferedCommand): string[] {
  return command.options.flatMap((option) => {
    if (option.takes === 'nothing') return [];
    const pattern = spellings(option)
      .map((flag) => `'${command.name} ${flag}'`)
      .join('|');
    if (typeof option.takes === 'string') return [`    ${pattern}) return ;;`];
    const unfinished = option.takes.some((value) => value.endsWith('='));
    const offer = `COMPREPLY=($(compgen -W '${option.takes.join(' ')}' -- "$cur"))`;
    return [`    ${pattern}) ${offer}${unfinished ? '; compopt -o nospace 2>/dev/null' : ''}; return ;;`];
  });
}
