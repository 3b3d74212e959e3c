// In: the command line and the environment. Out: the language that the tool speaks to its user.
import type { UiLang } from '../core/say.ts';
import type { Io } from './io.ts';

/**
 * `--ui-lang ar|en`, wherever it stands. `auto` asks the environment (LC_ALL, LC_MESSAGES, LANG) when a person sits at a terminal;
 * what goes to files and pipes is English, so that the same input gives the same bytes on every machine.
 */
export function uiLanguage(argv: readonly string[], io: Io): UiLang {
  const at = argv.indexOf('--ui-lang');
  const chosen = at >= 0 ? argv[at + 1] : argv.find((a) => a.startsWith('--ui-lang='))?.slice('--ui-lang='.length);
  if (chosen === 'ar' || chosen === 'en') return chosen;
  if (io.columns === undefined) return 'en';
  const locale = io.env.LC_ALL || io.env.LC_MESSAGES || io.env.LANG || '';
  return /^ar(?:[_.@-]|$)/i.test(locale) ? 'ar' : 'en';
}
