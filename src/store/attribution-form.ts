// In: the attribution of a claim. Out: how it is written, and back.
import type { Attribution } from '../core/claim.ts';
import type { Form } from './written-form.ts';

export const attribution: Form<Attribution> = {
  write: ({ voice, stance, speaker, speakerId, to, toId, via, viaId, said }, tape) => {
    tape.word(voice);
    tape.word(stance);
    const bare = voice === 'narrator' && said === undefined;
    tape.number(bare ? 0 : 1);
    if (bare) return;
    for (const name of [speaker, speakerId, to, toId, via, viaId]) tape.word(name);
    tape.plain(said);
  },
  read: (tape) => {
    const voice = tape.word() as Attribution['voice'];
    const stance = tape.word() as Attribution['stance'];
    const bare = tape.number() === 0;
    const name = (): string | undefined => (bare ? undefined : tape.word());
    return {
      voice,
      speaker: name(),
      speakerId: name(),
      to: name(),
      toId: name(),
      via: name(),
      viaId: name(),
      stance,
      said: bare ? undefined : (tape.plain() as Attribution['said']),
    };
  },
};
