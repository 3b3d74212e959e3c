// In: a language. Out: the speaker of that language; its message files are loaded when it is first asked for.
import type { Say, UiLang } from '../../core/say.ts';
import { type NameOf, speaker } from './format.ts';

/** Loads the message files of a language. `nameOf` tells the names of the world's records in that language. */
export async function loadSpeaker(lang: UiLang, nameOf?: NameOf): Promise<Say> {
  const { messages } = lang === 'ar' ? await import('./ar/index.ts') : await import('./en/index.ts');
  return speaker(messages, lang, nameOf);
}
