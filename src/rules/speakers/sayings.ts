// In: a topic. Out: statements with the words that attribute them, and whether two have different speakers or channels.

import { oncePer } from '../../core/once.ts';
import { overlap } from '../../core/span.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import type { Observation } from '../findings/observations.ts';
import { lettersInCommon } from '../wording/replaced-words.ts';
import {
  isAnonymous,
  isSomebody,
  isToldApart,
  type Speaker,
  sameSpeaker,
  speakerOf,
  speakersApart,
} from './speakers.ts';

/** Who says it, and to which outlet or through which. */
export interface Saying {
  readonly speaker: Speaker;
  readonly text: string;
  readonly channel: string | undefined;
}

/** Statements with the words that attribute them, where these name the speaker. */
export function sayingsOf({ statements }: TopicView): Observation<Saying>[] {
  return statements.flatMap((statement) => {
    const { attribution } = statement.claim;
    const { said, speaker: text, toId, viaId } = attribution;
    const speaker = speakerOf(attribution);
    if (!said || !speaker || text === undefined || said.end - said.start <= text.length) return [];
    // «قال الدكتور علي عبد الرحمن محافظ الجيزة»: a name stands there that the speaker was not known by.
    const named = statement.member.extraction.namings.some((naming) => overlap(naming, said) > 0);
    if (named && isAnonymous(speaker)) return [];
    const channel = toId ?? viaId;
    return [{ statement, key: '', value: { speaker, text, channel }, span: said }];
  });
}

export const hasSpeaker =
  ({ world }: TopicView) =>
  ({ value: { speaker } }: Observation<Saying>): boolean =>
    isSomebody(speaker) && isToldApart(world, speaker);
export const hasChannel = ({ value: { channel } }: Observation<Saying>): boolean => channel !== undefined;

/** Do two sayings have different speakers, or different channels? */
export type Differ = (a: Observation<Saying>, b: Observation<Saying>) => boolean;

/** Two speakers whom the texts themselves tell apart. */
export function speakersDiffer(view: TopicView): Differ {
  const known = knownSpeakers(view);
  return (x, y) => {
    const [a, b] = [x.value.speaker, y.value.speaker];
    if (!speakersApart(a, b)) return false;
    // «مديرة مديرية التربية» and «مدير مديرية التربية» were read as two offices.
    if (a.id !== b.id && isOneWording(x.value.text, y.value.text)) return false;
    if (a.kind === 'person' && b.kind === 'person' && isOneNaming(x.value.text, y.value.text)) return false;
    if (known.speaksFor(a) !== known.speaksFor(b)) return false;
    // «وأضاف المتحدث أن بورسعيد شهدت»: a place beside the word is where it happened.
    if (a.id === b.id && [a, b].some(({ of }) => of !== undefined && view.world.places[of] !== undefined)) return false;
    return !known.named(y.statement.member, a) && !known.named(x.statement.member, b) && !known.holdsBoth(a, b);
  };
}

/** Word by word forms or spellings of one another. */
function isOneWording(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.length === y.length && x.every((word, i) => lettersInCommon(word, y[i]!) >= SPELLINGS);
}

const SPELLINGS = 0.7;

/** «وزير الخارجية الألماني جيدو فيسترفيله», «غيدو فيسترفيلي الاربعاء»: behind the title that both give stand spellings of one name. */
function isOneNaming(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  const same = x.findIndex((word, i) => i >= y.length || lettersInCommon(word, y[i]!) < ONE_TITLE);
  const names = (words: readonly string[]): string[] =>
    words.slice(Math.max(0, same)).filter((word) => word.length >= LONG_NAME);
  return names(x).some((p) => names(y).some((q) => lettersInCommon(p, q) >= SPELLINGS));
}

const ONE_TITLE = 0.85;
/** Letters of a name that no other is like by chance. */
const LONG_NAME = 6;

export const channelsDiffer: Differ = ({ value: a }, { value: b }) =>
  a.channel !== b.channel && sameSpeaker(a.speaker, b.speaker);

/** Who is named where: an article that names both speakers tells them apart itself, and one person may hold two offices. */
const knownSpeakers = oncePer(({ people, world }: TopicView) => {
  const isSpokesman = (title: string): boolean => world.titles[title]?.class === 'spokesperson';
  const heldBy = new Map(people.map((p) => [p.id, p.namings.flatMap(({ naming }) => naming.titles.map((t) => t.id))]));
  const namedIn = new Map(people.map((p) => [p.id, new Set(p.namings.map(({ member }) => member))]));
  const titles = people.map((p) => new Set(p.namings.flatMap(({ naming }) => naming.titles.map((t) => t.id))));
  return {
    /** «النائب العام» and «المتحدث باسم النيابة العامة»: a spokesman says what the one says for whom he speaks. */
    speaksFor: ({ kind, id }: Speaker): boolean =>
      kind === 'role' ? isSpokesman(id) : kind === 'person' && (heldBy.get(`person:${id}`) ?? []).some(isSpokesman),
    named: (member: Member, { kind, id }: Speaker): boolean =>
      kind === 'person' && namedIn.get(`person:${id}`)?.has(member) === true,
    holdsBoth: (a: Speaker, b: Speaker): boolean =>
      a.id !== b.id && titles.some((held) => held.has(a.id) && held.has(b.id)),
  };
});
