// In: a key. Out: what it does on the page. Letters are found by their place on the keyboard where another script is typed.
import { VERDICTS, type VerdictKind } from './verdicts.ts';

export type Command =
  | { readonly do: 'move'; readonly by: 1 | -1 }
  | { readonly do: 'judge'; readonly verdict: VerdictKind }
  | { readonly do: 'note' | 'clear' | 'search' | 'export' | 'help' };

/** The key of each verdict. */
export const VERDICT_KEYS: Readonly<Record<(typeof VERDICTS)[number], string>> = {
  confirm: 'c',
  dismiss: 'd',
  explained: 'e',
  'not-same-event': 'n',
  'needs-work': 'w',
};

const COMMANDS: Readonly<Record<string, Command>> = {
  j: { do: 'move', by: 1 },
  k: { do: 'move', by: -1 },
  m: { do: 'note' },
  u: { do: 'clear' },
  x: { do: 'export' },
  '/': { do: 'search' },
  '?': { do: 'help' },
  '؟': { do: 'help' },
  ...Object.fromEntries(VERDICTS.map((verdict) => [VERDICT_KEYS[verdict], { do: 'judge', verdict }])),
};

interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard: `KeyJ`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The command of a key: of what it types, else (an Arabic layout types ت for J) of where it lies. */
export function commandOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key.length === 1 && key <= '~') return COMMANDS[key.toLowerCase()];
  if (Object.hasOwn(COMMANDS, key)) return COMMANDS[key];
  if (code === 'Slash') return COMMANDS[shiftKey ? '?' : '/'];
  return code.startsWith('Key') ? COMMANDS[code.slice(3).toLowerCase()] : undefined;
}
