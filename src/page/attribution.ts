// In: a piece of evidence. Out: who says it, to whom and through whom, in words.
import type { Evidence } from '../core/conflict.ts';
import type { Say } from '../core/say.ts';
import { isolated } from './words.ts';

/** `مسؤولان عراقيان`, `reported`, `via AP`, `denied`: the parts of a line. */
export function attributionOf({ attribution }: Evidence, say: Say): string[] {
  const { voice, speaker, to, via, stance } = attribution;
  const named = speaker ? [isolated(speaker)] : voice === 'narrator' ? [] : [say('page.voice.unnamed')];
  return [
    ...named,
    say(`page.voice.${voice}`),
    ...(to ? [say('page.to', { name: isolated(to) })] : []),
    ...(via ? [say('page.via', { name: isolated(via) })] : []),
    ...(stance === 'asserts' ? [] : [say(`pretty.${stance}`)]),
  ];
}
