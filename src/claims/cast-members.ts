// In: a noun phrase of a clause. Out: who it means, as a participant, and where in the phrase that is said.

import type { Part, Participant } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { EntityMention, RoleMention } from '../core/mention.ts';
import type { NounPhrase } from '../core/syntax.ts';
import { groupList } from '../lexicon/sets.ts';
import type { View } from './view.ts';

/** Nouns that can act or be acted on as someone; anything else is no participant. */
const ACTORS = groupList('actors');

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
  const named = namedIn(view, phrase);
  const one = participant(view, phrase, part, named);
  if (!one) return;
  who.push(one);
  members.push({ phrase, at: actorAt(view, phrase, named), id: one.id, part, standing });
}

/** The first mention of each kind in a phrase. */
interface NamedIn {
  readonly person: EntityMention | undefined;
  readonly organisation: EntityMention | undefined;
  readonly place: EntityMention | undefined;
  readonly role: RoleMention | undefined;
}

function namedIn(view: View, { token, tokenEnd }: NounPhrase): NamedIn {
  let person: EntityMention | undefined;
  let organisation: EntityMention | undefined;
  let place: EntityMention | undefined;
  let role: RoleMention | undefined;
  for (const m of view.mentionsIn(token, tokenEnd)) {
    if (m.kind === 'person') person ??= m;
    else if (m.kind === 'organisation') organisation ??= m;
    else if (m.kind === 'place') place ??= m;
    else if (m.kind === 'role') role ??= m;
  }
  return { person, organisation, place, role };
}

/** The token that says who a phrase means: its title, else its name, else its head. */
function actorAt(view: View, { head }: NounPhrase, { person, organisation, place, role }: NamedIn): number {
  if (role && (!person || role.token < person.token)) return role.token;
  return (person ?? (isActor(view, head) ? undefined : (organisation ?? place)))?.token ?? head;
}

/** Does a noun for someone stand at `head`? */
export function isActor(view: View, head: number): boolean {
  const noun = view.analysis.nounAt(head);
  return noun !== undefined && view.nounIsOneOf(noun, ACTORS);
}

/** Whom a phrase means: its name, else its role, else the noun itself. */
export interface Meant {
  readonly id: string | undefined;
  readonly role: RoleMention | undefined;
}

/** Whom a phrase means: its names and roles, or the noun itself when it is one that can act; undefined where it means no one. */
export function meantBy(view: View, phrase: NounPhrase, named: NamedIn = namedIn(view, phrase)): Meant | undefined {
  const entity = named.person ?? named.organisation ?? named.place;
  const { role } = named;
  const actor = isActor(view, phrase.head);
  if (!actor && !role) {
    const leadsWithPlace = entity?.kind === 'place' && entity.token > phrase.head;
    if (entity === undefined || leadsWithPlace) return undefined;
  }
  if (entity && (entity.kind !== 'place' || !actor)) return { id: entity.id, role };
  const noun = role ? undefined : view.analysis.nounAt(phrase.head);
  return { id: role ? `role:${officeOf(role)}` : noun && `noun:${noun}`, role };
}

const officeOf = ({ id, of }: RoleMention): string => (of ? `${id}@${of}` : id);

/** A phrase as a participant; undefined where it means no one. */
function participant(view: View, phrase: NounPhrase, part: Part, named: NamedIn): Participant | undefined {
  const meant = meantBy(view, phrase, named);
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
