// In: a clause with its verb. Out: who takes part in it, and as what.
import type { Part, Participant } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { EntityMention, RoleMention } from '../core/mention.ts';
import type { NounPhrase } from '../core/syntax.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';
import { agentAfterMarker, voiceOf } from './voice.ts';

/** Nouns that can act or be acted on as someone; anything else is no participant. */
const ACTORS = ['person', 'organisation', 'group', 'force', 'armed-group', 'state-body'];
const RECIPIENT_PREPOSITIONS = new Set(['ل', 'الي', 'to']);

/** Participants of a clause, in order of the text, and its grammatical subject for the clauses that follow. */
export interface Cast {
  readonly who: readonly Participant[];
  readonly subject: NounPhrase | undefined;
}

/** Finds the cast of `clause`. `inherited` is the subject that an elliptical clause goes on with. */
export function castOf(view: View, clause: Clause, inherited: NounPhrase | undefined): Cast {
  const phrases = view.phrasesIn(clause.sentence, clause.token, clause.tokenEnd);
  if (clause.verb < 0)
    return {
      who: phrases.flatMap((p) => participant(view, p, 'participant')),
      subject: phrases.find((p) => p.preposition === ''),
    };
  const before = phrases.filter((p) => p.tokenEnd <= clause.verb);
  const after = phrases.filter((p) => p.token > clause.verb);
  const voice = voiceOf(view, clause.verb, before, after, clause.tokenEnd);
  const subject = subjectOf(view, clause, before, after) ?? inherited;
  const agentBy = voice === 'passive' ? agentAfterMarker(view, clause.verb, clause.tokenEnd) : -1;
  const object = after.find((p) => p !== subject && p.preposition === '' && !p.coordinated);
  const partOf = (phrase: NounPhrase): Part => {
    if (agentBy >= 0 && phrase.token <= agentBy && agentBy < phrase.tokenEnd) return 'agent';
    if (phrase === subject) return subjectPart(view, clause.verb, voice);
    if (phrase === object && voice === 'active') return 'patient';
    return RECIPIENT_PREPOSITIONS.has(phrase.preposition) ? 'recipient' : 'participant';
  };
  const own = phrases.flatMap((p) => participant(view, p, partOf(p)));
  const carried =
    subject && !phrases.includes(subject) ? participant(view, subject, subjectPart(view, clause.verb, voice)) : [];
  return { who: [...carried, ...own], subject };
}

function subjectPart(view: View, verb: number, voice: string): Part {
  if (voice === 'undecided') return 'participant';
  const intransitive = view.record(view.conceptAt(verb)?.concept ?? '')?.patient === 'subject';
  return voice === 'passive' || intransitive ? 'patient' : 'agent';
}

/** Arabic: the bare phrase before the verb (SVO) or right after it (VSO); English: the last bare phrase before it. */
function subjectOf(
  view: View,
  clause: Clause,
  before: readonly NounPhrase[],
  after: readonly NounPhrase[],
): NounPhrase | undefined {
  const bareBefore = before.filter((p) => p.preposition === '');
  if (view.doc.language.code === 'en') return bareBefore[bareBefore.length - 1];
  if (bareBefore[0]) return bareBefore[0];
  const first = after.find((p) => p.preposition === '');
  // A subject stands next to its verb; after the object's place it is something else.
  return first && first.token - clause.verb <= 6 ? first : undefined;
}

/** A phrase as participants: its names and roles, or the noun itself when it is one that can act. */
export function participant(view: View, phrase: NounPhrase, part: Part): Participant[] {
  const inside = view.mentionsIn(phrase.token, phrase.tokenEnd);
  const entity =
    inside.find((m): m is EntityMention => m.kind === 'person') ??
    inside.find((m): m is EntityMention => m.kind === 'organisation' || m.kind === 'place');
  const role = inside.find((m): m is RoleMention => m.kind === 'role');
  const noun = view.analysis.nounAt(phrase.head);
  const actor = noun !== undefined && ACTORS.some((a) => view.nounIs(noun, a));
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
  return [
    {
      start: phrase.start,
      end: phrase.end,
      text: textOf(view.doc, phrase.token, phrase.tokenEnd),
      part,
      ...(id !== undefined && { id }),
      ...(role && {
        office: role.of ? `${role.id}@${role.of}` : role.id,
        officeText: textOf(view.doc, role.token, role.tokenEnd),
      }),
    },
  ];
}
