// In: a noun phrase of a clause. Out: who it means, as a participant, and where in the phrase that is said.
import type { Part, Participant } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { EntityMention, RoleMention } from '../core/mention.ts';
import type { NounPhrase } from '../core/syntax.ts';
import type { View } from './view.ts';

/** Nouns that can act or be acted on as someone; anything else is no participant. */
const ACTORS = ['person', 'organisation', 'group', 'force', 'armed-group', 'state-body'];

/** How a participant stands in its clause: carried over from another one, the verb's subject or object, or elsewhere. */
export type Standing = 'carried' | 'subject' | 'object' | 'other';

/** Where a participant stands: its phrase and the token in it that says who it is. */
export interface Member {
  readonly phrase: NounPhrase;
  readonly at: number;
  readonly id: string | undefined;
  readonly part: Part;
  readonly standing: Standing;
}

interface Entry {
  readonly participant: Participant;
  readonly member: Member;
}

/** The participant that a phrase names, if any, with how it stands in the clause. */
export function entry(view: View, phrase: NounPhrase, part: Part, standing: Standing): Entry[] {
  return participant(view, phrase, part).map((one) => ({
    participant: one,
    member: { phrase, at: actorAt(view, phrase), id: one.id, part, standing },
  }));
}

export const listed = (
  entries: readonly Entry[],
): { readonly who: readonly Participant[]; readonly members: readonly Member[] } => ({
  who: entries.map((e) => e.participant),
  members: entries.map((e) => e.member),
});

/** The token that says who a phrase means: its title, else its name, else its head. */
function actorAt(view: View, { token, tokenEnd, head }: NounPhrase): number {
  const inside = view.mentionsIn(token, tokenEnd);
  const person = inside.find((m) => m.kind === 'person');
  const named = inside.find((m) => m.kind === 'organisation') ?? inside.find((m) => m.kind === 'place');
  const role = inside.find((m) => m.kind === 'role');
  if (role && (!person || role.token < person.token)) return role.token;
  return (person ?? (isActor(view, head) ? undefined : named))?.token ?? head;
}

/** Does a noun for someone stand at `head`? */
export function isActor(view: View, head: number): boolean {
  const noun = view.analysis.nounAt(head);
  return noun !== undefined && ACTORS.some((a) => view.nounIs(noun, a));
}

/** A phrase as participants: its names and roles, or the noun itself when it is one that can act. */
export function participant(view: View, phrase: NounPhrase, part: Part): Participant[] {
  const inside = view.mentionsIn(phrase.token, phrase.tokenEnd);
  const entity =
    inside.find((m): m is EntityMention => m.kind === 'person') ??
    inside.find((m): m is EntityMention => m.kind === 'organisation') ??
    inside.find((m): m is EntityMention => m.kind === 'place');
  const role = inside.find((m): m is RoleMention => m.kind === 'role');
  const noun = view.analysis.nounAt(phrase.head);
  const actor = isActor(view, phrase.head);
  const leadsWithPlace = entity?.kind === 'place' && entity.token > phrase.head && !role && !actor;
  if (!actor && !role && (entity === undefined || leadsWithPlace)) return [];
  const id =
    entity && (entity.kind !== 'place' || !actor)
      ? entity.id
      : role
        ? `role:${role.id}${role.of ? `@${role.of}` : ''}`
        : noun
          ? `noun:${noun}`
          : undefined;
  const holder = role && id?.startsWith('role:') ? view.holderOf(role) : undefined;
  return [
    {
      start: phrase.start,
      end: phrase.end,
      text: textOf(view.doc, phrase.token, phrase.tokenEnd),
      part,
      ...(id !== undefined && { id }),
      ...(holder !== undefined && { holder }),
      ...(role && {
        office: role.of ? `${role.id}@${role.of}` : role.id,
        officeText: textOf(view.doc, role.token, role.tokenEnd),
      }),
    },
  ];
}
