// In: the commands and what may follow them. Out: a completion script for zsh, to be named _factdiff in a folder of $fpath.
import type { OfferedCommand, OfferedOption } from './model.ts';

export function zshScript(commands: readonly OfferedCommand[]): string {
  return `#compdef factdiff
_factdiff() {
  local -a commands=(
${commands.map((c) => `    ${quoted(`${c.name}:${c.summary}`)}`).join('\n')}
  )
  local command=${commands[0]!.name}
  if ((CURRENT > 2)) && [[ -n \${commands[(r)\${words[2]}:*]} ]]; then
    command=\${words[2]}
    shift words
    ((CURRENT--))
  elif ((CURRENT == 2)) && [[ \${words[2]} != -* ]]; then
    _describe -t commands command commands
  fi
  case $command in
${commands.map(branch).join('\n')}
  esac
}
if [[ \${funcstack[1]} == _factdiff ]]; then _factdiff "$@"; else compdef _factdiff factdiff; fi
`;
}

function branch({ name, options, words, files }: OfferedCommand): string {
  const rest = [
    ...(words.length > 0
      ? [files ? `*:what:{_alternative ${alternatives(words)}}` : `*:what:(${words.join(' ')})`]
      : []),
    ...(words.length === 0 && files ? ['*:file:_files'] : []),
  ];
  const lines = [...options.flatMap(specifications), ...rest.map(quoted)];
  return `    ${name})\n      _arguments -s \\\n        ${lines.join(' \\\n        ')}\n      ;;`;
}

const alternatives = (words: readonly string[]): string => `"words:word:(${words.join(' ')})" "files:file:_files"`;

function specifications(option: OfferedOption): string[] {
  const { long, short, summary } = option;
  const tail = `[${summary.replace(/[[\]\\:]/g, '\\$&')}]${valueSpec(option)}`;
  const group = short ? `(${short} ${long})` : '';
  return [short, long].flatMap((flag) =>
    flag === undefined
      ? []
      : [quoted(`${group}${flag}${flag === long && option.takes !== 'nothing' ? '=' : ''}${tail}`)],
  );
}

function valueSpec({ takes }: OfferedOption): string {
  if (takes === 'nothing') return '';
  if (takes === 'text') return ':value: ';
  return takes === 'file' ? ':file:_files' : `:value:(${takes.join(' ')})`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
