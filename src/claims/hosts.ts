// In: a clause with its cast and one of its predicates. Out: who takes part in that predicate.

import type { ConceptHit } from '../core/analysis.ts';
import type { Part, Party } from '../core/claim.ts';
import { type NounPhrase, TAG } from '../core/syntax.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import { isActor, type Member } from './cast-members.ts';
import type { Clause } from './clauses.ts';
import type { Bound } from './governors.ts';
import { carriesOver } from './implicatives.ts';
import type { Cast } from './participants.ts';
import type { View } from './view.ts';
import { subjectPart } from './voice.ts';

/** Prepositions whose object describes the adjective or participle before them (الموالية لإيران, المدعومة من إيران). */
const DESCRIBING = wordSet('describing-preposition');
/** Prepositions whose object says more of the thing right before them: بيان لوزارة, رسالة من الكاظمي. */
const POSSESSING = wordSet('possessing-preposition');
/** No predicate of the clause has a part for the member. */
const NOBODY = -1;

/** A member of a clause's cast, with the token of the predicate that it belongs to. */
export interface Hosted {
  readonly member: Member;
  /** Its index in the cast. */
  readonly index: number;
  readonly host: number;
}

/** The members of a cast that can take part in a predicate of the clause. */
export function hostedIn(view: View, clause: Clause, cast: Cast): Hosted[] {
  const hosted: Hosted[] = [];
  for (const [index, member] of cast.members.entries())
    if (!isSituated(view, member) && !isSource(view, clause, member) && !onlyDescribes(view, member))
      hosted.push({ member, index, host: hostOf(view, clause, member) });
  return hosted;
}

/**
 * Who takes part in the predicate of `bound` (of the clause's verb, where it is undefined): indices into the cast with the part played.
 * A phrase belongs to the nearest predicate before it: «طلب من قادة إيران كبح الميليشيات» asks the leaders and reins in the militias.
 */
export function partiesOf(view: View, clause: Clause, hosted: readonly Hosted[], bound: Bound | undefined): Party[] {
  const own = bound?.hit.head ?? clause.verb;
  const verbs = own >= 0 && own === clause.verb;
  const parties: Party[] = [];
  for (const { member, index, host } of hosted) {
    const part = verbs ? partInVerb(view, clause, member, host) : partIn(clause, member, host, bound);
    if (part !== undefined) parties.push([index, part]);
  }
  return parties;
}

function partInVerb(view: View, clause: Clause, { part }: Member, host: number): Part | undefined {
  if (host === clause.verb) return part;
  // «بعث برسالة إلى طهران»: the recipient of what is sent is the sender's too.
  return part === 'recipient' && isFirstAfter(view, clause, host) ? part : undefined;
}

/** The part in a noun's happening, or in the one that a clause without verb tells. */
function partIn(
  clause: Clause,
  { phrase, part, standing }: Member,
  host: number,
  bound: Bound | undefined,
): Part | undefined {
  if (bound === undefined) return part;
  const { record } = bound.hit;
  if (host !== bound.hit.head) {
    const goesOn = (standing === 'subject' || standing === 'carried') && host === clause.verb;
    return goesOn && sharesSubject(clause, bound) ? subjectPart(record, 'active') : undefined;
  }
  const inside = phrase.token <= bound.hit.head && bound.hit.head < phrase.tokenEnd;
  if (inside) return record?.outcome === undefined ? 'participant' : 'patient';
  return part === 'recipient' ? 'recipient' : 'participant';
}

/** قام بزيارة, أجرى محادثات, began to withdraw: who does the verb does what it introduces. */
function sharesSubject(clause: Clause, { governor, main }: Bound): boolean {
  if (main || governor === undefined || governor.hit.head !== clause.verb) return false;
  const record = governor.hit.record;
  return record !== undefined && (carriesOver(record) !== 0 || PERFORMING.has(record.id));
}

/** Concepts whose object is what their subject does. */
const PERFORMING = group('has-its-deed-for-object');

/** A place that only says where (في بغداد, near Tripoli) takes no part. */
function isSituated(view: View, { phrase, at, id, standing }: Member): boolean {
  if (standing === 'carried' || id === undefined || id.startsWith('person:')) return false;
  if (SITUATING.has(phrase.preposition) || (phrase.preposition === 'ب' && id.startsWith('place:'))) return true;
  return view
    .markersIn(Math.max(0, phrase.token - 3), at)
    .some((m) => m.tokenEnd === phrase.token && situates(m.attributes));
}

const SITUATING = wordSet('situating-preposition');
const SITUATING_SENSES = group('situating-senses');
const situates = ({ relation, sense }: Readonly<Record<string, unknown>>): boolean =>
  relation !== undefined || SITUATING_SENSES.has(String(sense));

/** «بحسب مسؤولين عراقيين»: whose words these are is no one in them. */
function isSource(view: View, clause: Clause, { phrase, standing }: Member): boolean {
  if (standing === 'carried') return false;
  return view
    .sayingsIn(clause.token, phrase.tokenEnd)
    .some(
      (m) => GIVING.has(String(m.attributes.gives)) && phrase.token - m.tokenEnd <= 1 && m.tokenEnd <= phrase.tokenEnd,
    );
}

const GIVING = group('tells-whose-words');

/** «عهد الرئيس», «منزل الوزير»: a name that only says whose the thing before it is. */
function onlyDescribes(view: View, { phrase, at }: Member): boolean {
  const { head } = phrase;
  if (at <= head || view.doc.language.code !== 'ar' || view.analysis.tags.tag[head] !== TAG.noun) return false;
  if ((view.reading(head)?.entry ?? -1) < 0 || isActor(view, head) || view.conceptAt(head)) return false;
  return view.analysis.titleAt(head) === undefined && view.analysis.nounAt(head) !== 'office';
}

/** Token of the predicate that a member belongs to; `NOBODY` where it only says more of another word. */
function hostOf(view: View, clause: Clause, { phrase, at, standing }: Member): number {
  const inner = lastHit(view, phrase.token, at);
  if (standing === 'carried') return inner ? NOBODY : clause.verb;
  if (inner) return inner.head;
  const head = view.doc.language.code === 'en' ? view.conceptAt(phrase.head) : undefined;
  if (head && at < phrase.head) return head.head;
  return standing === 'other' ? nearest(view, clause, phrase) : clause.verb;
}

function nearest(view: View, clause: Clause, phrase: NounPhrase): number {
  const free = view.analysis.tags.tag[phrase.token - 1] === TAG.preposition;
  const before = (free ? phrase.token - 1 : phrase.token) - 1;
  if (saysMoreOf(view, clause, phrase, before)) return NOBODY;
  const hit = lastHit(view, clause.token, phrase.token);
  if (hit && (clause.verb > phrase.token || hit.head >= clause.verb)) return hit.head;
  return clause.verb >= 0 ? clause.verb : (firstHit(view, clause.token, clause.tokenEnd)?.head ?? NOBODY);
}

/** Does the phrase describe the adjective or the thing that ends at token `before`? */
function saysMoreOf(view: View, clause: Clause, { preposition }: NounPhrase, before: number): boolean {
  const tag = view.analysis.tags.tag[before];
  const verbal = view.conceptAt(before)?.pos === 'verb';
  if ((tag === TAG.adjective || tag === TAG.participle) && DESCRIBING.has(preposition) && !verbal) return true;
  if (tag !== TAG.noun || !POSSESSING.has(preposition)) return false;
  const thing = view.phrasesIn(clause.sentence, clause.token, before + 1).findLast((p) => p.tokenEnd === before + 1);
  if (thing === undefined || isActor(view, thing.head) || isGroup(view, thing.head)) return false;
  return firstHit(view, thing.token, thing.tokenEnd) === undefined;
}

/** قافلة من رجال الميليشيات: what the group is made of. */
const isGroup = (view: View, head: number): boolean =>
  view.analysis.world.nouns[view.analysis.nounAt(head) ?? '']?.group === true;

/** Verbs and nouns say that something happens. */
const happens = ({ pos }: ConceptHit): boolean => pos === 'verb' || pos === 'noun';

/** Those in the tokens `[from, to)`, in order. */
export const hitsOf = (view: View, from: number, to: number): ConceptHit[] => view.conceptsIn(from, to).filter(happens);

function firstHit(view: View, from: number, to: number): ConceptHit | undefined {
  for (let t = from; t < to; t++) {
    const hit = view.conceptAt(t);
    if (hit && happens(hit)) return hit;
  }
  return undefined;
}

function lastHit(view: View, from: number, to: number): ConceptHit | undefined {
  for (let t = to - 1; t >= from; t--) {
    const hit = view.conceptAt(t);
    if (hit && happens(hit)) return hit;
  }
  return undefined;
}

/** Is `head` the first happening that is named after the verb, and its object: bare, or with ب (بعث برسالة)? */
function isFirstAfter(view: View, clause: Clause, head: number): boolean {
  if (clause.verb < 0 || firstHit(view, clause.verb + 1, clause.tokenEnd)?.head !== head) return false;
  const glued = view.reading(head)?.preposition ?? '';
  return (glued === '' || glued === 'ب') && view.analysis.tags.tag[head - 1] !== TAG.preposition;
}
