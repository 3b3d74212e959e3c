// In: a clause with its verb. Out: who takes part in it, and as what.

import type { Part, Participant } from '../core/claim.ts';
import { FEATURE } from '../core/lexeme.ts';
import { type NounPhrase, TAG } from '../core/syntax.ts';
import { wordSet } from '../lexicon/sets.ts';
import { isBare } from './arguments.ts';
import { type Company, enter, type Member, meantBy } from './cast-members.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';
import { agentAfterMarker, agrees, patientOf, subjectPart, type Voice, voiceOf } from './voice.ts';

const RECIPIENT_PREPOSITIONS = wordSet('recipient-preposition');
/** A subject stands next to its verb; after the object's place it is something else. */
const REACH_OF_SUBJECT = 6;

/** Participants of a clause, in order of the text; its grammatical subject, for the clauses that follow; what its verb is done to. */
export interface Cast {
  readonly who: readonly Participant[];
  /** One for each of `who`. */
  readonly members: readonly Member[];
  readonly subject: NounPhrase | undefined;
  /** The phrase of the patient, someone or something; undefined where none is said or the voice is undecided. */
  readonly patient: NounPhrase | undefined;
}

/**
 * Finds the cast of `clause`. `inherited` is the subject that an elliptical clause goes on with, `described` what a relative clause
 * may be told of as its object.
 */
export function castOf(
  view: View,
  clause: Clause,
  inherited: NounPhrase | undefined,
  described: NounPhrase | undefined,
): Cast {
  const agentBy = clause.verb < 0 ? -1 : agentAfterMarker(view, clause.verb, clause.tokenEnd);
  const phrases = agentBy < 0 ? clause.phrases : clause.phrases.map((p) => fromAgent(view, p, agentBy));
  const company: Company = { who: [], members: [] };
  if (clause.verb < 0) {
    for (const phrase of phrases) enter(company, view, phrase, 'participant', 'other');
    const subject = phrases.find((p) => p.preposition === '');
    return { who: company.who, members: company.members, subject, patient: undefined };
  }
  const before = phrases.filter((p) => p.tokenEnd <= clause.verb);
  const after = phrases.filter((p) => p.token > clause.verb);
  const voice = voiceOf(view, clause.verb, before, after, clause.tokenEnd);
  const own = subjectOf(view, clause, voice, before, after);
  const subject = own ?? (isSomeoneElse(view, clause) ? undefined : inherited);
  const object = voice === 'active' ? objectOf(view, clause, own, after) : undefined;
  const ofSubject = subjectPart(view.recordAt(clause.verb), voice);
  const partOf = (phrase: NounPhrase): Part => {
    if (agentBy >= 0 && phrase.token <= agentBy && agentBy < phrase.tokenEnd) return 'agent';
    if (phrase === subject) return ofSubject;
    if (phrase === object) return 'patient';
    const receives = phrase.preposition !== '' && RECIPIENT_PREPOSITIONS.has(phrase.preposition);
    return receives ? 'recipient' : 'participant';
  };
  if (subject && !phrases.includes(subject)) enter(company, view, subject, ofSubject, 'carried');
  for (const phrase of phrases)
    enter(company, view, phrase, partOf(phrase), phrase === own ? 'subject' : phrase === object ? 'object' : 'other');
  const gone = object ?? (voice === 'active' && (own || view.doc.language.code === 'ar') ? described : undefined);
  if (gone && !object && !phrases.includes(gone)) enter(company, view, gone, 'patient', 'carried');
  const patient = isUndergone(view, clause, voice) || isThingBeside(view, clause, voice, own) ? subject : gone;
  return { who: company.who, members: company.members, subject, patient };
}

/** `…, he said`: a pronoun is the subject, whoever it stands for. */
function saysHe(view: View, verb: number): boolean {
  const { tag } = view.analysis.tags;
  let t = verb - 1;
  while (t >= 0 && (tag[t] === TAG.auxiliary || tag[t] === TAG.adverb || tag[t] === TAG.negator)) t--;
  return view.doc.language.code === 'en' && tag[t] === TAG.pronoun;
}

/** A pronoun before the verb may be anyone, but `the ministry denied that it had sold wheat`. */
const isSomeoneElse = (view: View, { kind, verb }: Clause): boolean =>
  saysHe(view, verb) && !saysIt(view, verb) && (kind !== 'said' || view.recordAt(verb)?.class === 'speech');

/** `It said the attack …`: a body that spoke before goes on. */
const saysIt = (view: View, verb: number): boolean => view.fold(verb - 1) === 'it' && view.fold(verb) === 'said';

/** Is what the predicate tells said of its subject: a passive's, or that of a verb that is done to no one else (استقال, وصل)? */
const isUndergone = (view: View, { verb }: Clause, voice: Voice): boolean =>
  (voice === 'passive' && (view.reading(verb)?.pronoun ?? '') === '') ||
  (voice === 'active' && patientOf(view, verb) === 'subject');

/** «تفتقد الاستقلال», «أعلن الاتفاق»: what cannot do it is what it is done to, whether or not the voice is told. */
function isThingBeside(view: View, { verb }: Clause, voice: Voice, own: NounPhrase | undefined): boolean {
  if (voice !== 'undecided' || own === undefined || own.token < verb || meantBy(view, own)) return false;
  return view.recordAt(own.head)?.class !== 'event';
}

/** «على يد مسلحين»: the agent begins after its marker, whose last word may stand in the phrase. */
function fromAgent(view: View, phrase: NounPhrase, agentBy: number): NounPhrase {
  if (agentBy <= phrase.token || agentBy >= phrase.tokenEnd) return phrase;
  return { ...phrase, token: agentBy, start: view.doc.tokens.start[agentBy]!, head: Math.max(phrase.head, agentBy) };
}

/** Arabic: the bare phrase before the verb (SVO) or right after it (VSO); English: the last bare phrase before it. */
function subjectOf(
  view: View,
  clause: Clause,
  voice: Voice,
  before: readonly NounPhrase[],
  after: readonly NounPhrase[],
): NounPhrase | undefined {
  const bareBefore = before.filter((p) => p.preposition === '');
  const first = after.find(isBare);
  const says = view.recordAt(clause.verb)?.class === 'speech';
  const isSomeone = (p: NounPhrase | undefined): boolean => p !== undefined && meantBy(view, p) !== undefined;
  if (view.doc.language.code === 'en') {
    // `said the head of the hospital`
    const inverted =
      says &&
      !TELLING.has(view.fold(clause.verb)) &&
      bareBefore.length === 0 &&
      !saysHe(view, clause.verb) &&
      isSomeone(first) &&
      first!.token - clause.verb === 1;
    return inverted ? first : bareBefore[bareBefore.length - 1];
  }
  // «بداية قال علاء السقطي»: what says nothing is no subject of a verb of saying.
  const thing = says && !isSomeone(bareBefore[0]) && isSomeone(first);
  if (bareBefore[0] && !thing) return bareBefore[0];
  if (!first || first.token - clause.verb > REACH_OF_SUBJECT) return undefined;
  return voice === 'active' && !canBeSubject(view, clause.verb, first) ? undefined : first;
}

/** Verbs of saying whose object is whom it is said to. */
const TELLING = wordSet('tells-someone');

/** وأغلقت المعبر, استقال احتجاجا: neither a noun that does not agree nor an indefinite accusative is the subject. */
function canBeSubject(view: View, verb: number, phrase: NounPhrase): boolean {
  const reading = view.reading(phrase.head);
  const accusative = reading !== undefined && !reading.article && (reading.features & FEATURE.accusative) !== 0;
  return !accusative && agrees(view, verb, phrase);
}

/** The bare phrase after the verb that is not its subject; English: right after it. */
function objectOf(
  view: View,
  clause: Clause,
  subject: NounPhrase | undefined,
  after: readonly NounPhrase[],
): NounPhrase | undefined {
  if (patientOf(view, clause.verb) === 'subject' || takesPreposition(view, clause.verb)) return undefined;
  if (view.doc.language.code === 'en' && saysThat(view, clause.verb)) return undefined;
  const object = after.find((p) => p !== subject && isBare(p) && !isAdverbial(view, after, p));
  if (view.doc.language.code !== 'en') return object;
  const between =
    object && view.mentionsIn(clause.verb + 1, object.token).every((m) => m.kind === 'number' || m.kind === 'range');
  return object && between && object.token - clause.verb <= REACH_OF_SUBJECT ? object : undefined;
}

/** `It said Mouadamiya came under attack`: what a verb of saying tells stands behind it without a conjunction. */
function saysThat(view: View, verb: number): boolean {
  const record = view.recordAt(verb);
  return record?.class === 'speech' && record.content === 'clause';
}

/** «شارك في المحادثات وزير الخارجية»: a verb that needs a preposition has no bare object. */
const takesPreposition = (view: View, verb: number): boolean =>
  view.doc.language.code === 'ar' && view.conceptAt(verb)?.takes !== undefined;

/** «اتفق الجانبان على إعادة فتح المعبر اعتبارا من»: an indefinite accusative after a complement says how or when. */
function isAdverbial(view: View, after: readonly NounPhrase[], phrase: NounPhrase): boolean {
  const reading = view.reading(phrase.head);
  const accusative = reading !== undefined && !reading.article && (reading.features & FEATURE.accusative) !== 0;
  return accusative && after.some((p) => p.token < phrase.token && p.preposition !== '');
}
