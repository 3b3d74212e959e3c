// In: the context of a run and the formats it writes. Out: a context that remembers what it says in the other language, where a page shows both.
import { loadSpeaker } from '../report/messages/index.ts';
import { retelling } from '../report/messages/retelling.ts';
import { displayNames } from '../setup.ts';
import type { CommandContext } from './context.ts';

interface SpokenTwice {
  readonly context: CommandContext;
  readonly retold?: ReadonlyMap<string, string>;
}

/** Everything said with the context from now on is remembered; where no format wants it, the context stays as it is. */
export async function inBothLanguages(context: CommandContext, formats: readonly string[]): Promise<SpokenTwice> {
  if (!formats.includes('html')) return { context };
  const other = context.uiLang === 'ar' ? 'en' : 'ar';
  const { say, retold } = retelling(context.say, await loadSpeaker(other, displayNames(other)));
  return { context: { ...context, say }, retold };
}
