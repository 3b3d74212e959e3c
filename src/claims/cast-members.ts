// In: a noun phrase of a clause. Out: who it means, as a participant, and where in the phrase that is said.
import type { Part, Participant } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { EntityKind, EntityMention, Mention, RoleMention } from '../core/mention.ts';
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

/** A cast while it is put together: members beside the participants that they are. */
export interface Company {
  readonly who: Participant[];
  readonly members: Member[];
}

/** Adds the participant that a phrase names, if any, with how it stands in the clause. */
export function enter({ who, members }: Company, view: View, phrase: NounPhrase, part: Part, standing: Standing): void {
  const one = participant(view, phrase, part);
  if (!one) return;
  who.push(one);
  members.push({ phrase, at: actorAt(view, phrase), id: one.id, part, standing });
}

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

/** Whom a phrase means: its name, else its role, else the noun itself. */
export interface Meant {
  readonly id: string | undefined;
  readonly role: RoleMention | undefined;
}

/** Whom a phrase means: its names and roles, or the noun itself when it is one that can act; undefined where it means no one. */
export function meantBy(view: View, phrase: NounPhrase): Meant | undefined {
  const inside = view.mentionsIn(phrase.token, phrase.tokenEnd);
  const entity = firstOf(inside, 'person') ?? firstOf(inside, 'organisation') ?? firstOf(inside, 'place');
  const role = inside.find((m): m is RoleMention => m.kind === 'role');
  const actor = isActor(view, phrase.head);
  if (!actor && !role) {
    const leadsWithPlace = entity?.kind === 'place' && entity.token > phrase.head;
    if (entity === undefined || leadsWithPlace) return undefined;
  }
  if (entity && (entity.kind !== 'place' || !actor)) return { id: entity.id, role };
  const noun = role ? undefined : view.analysis.nounAt(phrase.head);
  return { id: role ? `role:${officeOf(role)}` : noun && `noun:${noun}`, role };
}

const firstOf = (mentions: readonly Mention[], kind: EntityKind): EntityMention | undefined =>
  mentions.find((m): m is EntityMention => m.kind === kind);

const officeOf = ({ id, of }: RoleMention): string => (of ? `${id}@${of}` : id);

/** A phrase as a participant; undefined where it means no one. */
export function participant(view: View, phrase: NounPhrase, part: Part): Participant | undefined {
  const meant = meantBy(view, phrase);
  if (!meant) return undefined;
  const { id, role } = meant;
  return {
    start: phrase.start,
    end: phrase.end,
    text: textOf(view.doc, phrase.token, phrase.tokenEnd),
    part,
    id,
    holder: role && id?.startsWith('role:') ? view.holderOf(role) : undefined,
    office: role && officeOf(role),
    officeText: role && textOf(view.doc, role.token, role.tokenEnd),
  };
}
