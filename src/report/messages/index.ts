// In: a language. Out: the speaker of that language; its message files are loaded when it is first asked for.
import type { Say, UiLang } from '../../core/say.ts';
import { speaker } from './format.ts';

/** Loads the message files of a language. */
export async function loadSpeaker(lang: UiLang): Promise<Say> {
  const { messages } = lang === 'ar' ? await import('./ar/index.ts') : await import('./en/index.ts');
  return speaker(messages, lang);
}
