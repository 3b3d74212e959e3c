// In: the attribution of a claim. Out: the row that it is written as, and back.
import type { Attribution } from '../core/claim.ts';
import { type Form, given, type Maybe } from './written-form.ts';

type AttributionRow = readonly [
  voice: Attribution['voice'],
  stance: Attribution['stance'],
  speaker?: Maybe<string>,
  speakerId?: Maybe<string>,
  to?: Maybe<string>,
  toId?: Maybe<string>,
  via?: Maybe<string>,
  viaId?: Maybe<string>,
  said?: Maybe<Attribution['said']>,
];
export const attribution: Form<Attribution> = {
  write: ({ voice, speaker, speakerId, to, toId, via, viaId, stance, said }): AttributionRow =>
    voice === 'narrator' && said === undefined
      ? [voice, stance]
      : [voice, stance, speaker, speakerId, to, toId, via, viaId, said],
  read: ([voice, stance, speaker, speakerId, to, toId, via, viaId, said]: AttributionRow) => ({
    voice,
    speaker: given(speaker),
    speakerId: given(speakerId),
    to: given(to),
    toId: given(toId),
    via: given(via),
    viaId: given(viaId),
    stance,
    said: given(said),
  }),
};
