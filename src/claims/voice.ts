// In: a verb in its clause, with the noun phrases around it. Out: active, passive or undecided; and who acts in a passive.

import type { Part } from '../core/claim.ts';
import { FEATURE, type Reading } from '../core/lexeme.ts';
import { type NounPhrase, TAG } from '../core/syntax.ts';
import type { ConceptRecord } from '../core/world.ts';
import { group, groupList, wordSet } from '../lexicon/sets.ts';
import { isBare } from './arguments.ts';
import type { View } from './view.ts';

export type Voice = 'active' | 'passive' | 'undecided';

const ENGLISH_BE = wordSet('auxiliary-be');
const ENGLISH_HAVE = wordSet('auxiliary-have');
/** Words between an English auxiliary and its participle: has not been badly hurt. */
const REACH_OF_AUXILIARY = 4;

/**
 * قُتل and قَتل are written alike. Decided by a passive-only spelling, by an agent marker, by an attached object pronoun, and by how
 * many bare noun phrases stand beside a transitive verb: two are subject and object, one alone is what was done to.
 */
export function voiceOf(
  view: View,
  verb: number,
  before: readonly NounPhrase[],
  after: readonly NounPhrase[],
  end: number,
): Voice {
  const reading = view.reading(verb);
  if (!reading) return 'undecided';
  if (view.doc.language.code === 'en') return englishVoice(view, verb);
  if ((featuresOf(view, verb) & FEATURE.passive) !== 0 || agentAfterMarker(view, verb, end) >= 0) return 'passive';
  const takes = view.conceptAt(verb)?.takes;
  if (isActiveAsWritten(reading)) return 'active';
  if (patientOf(view, verb) !== 'object' || reading.pronoun !== '' || takes !== undefined) return 'active';
  const subjectBefore = before.some(isBare);
  const bare = after.filter(isBare);
  if (bare.length >= 2 || (subjectBefore && bare.length === 1)) return 'active';
  if (bare.length === 1) return oneBeside(view, verb, bare[0]!);
  return subjectBefore && after.length === 0 ? 'passive' : 'undecided';
}

/** «تبنى تنظيم … الهجوم»: those of the verb that its phrase makes it, not of the one that it could be alone (is built). */
const featuresOf = (view: View, verb: number): number =>
  view.conceptAt(verb)?.features ?? view.reading(verb)?.features ?? 0;

/** هاجم, قاد: a past whose second letter is an alif has a passive of other letters (هوجم, قيد). */
const isActiveAsWritten = ({ stem, features }: Reading): boolean => (features & FEATURE.past) !== 0 && stem[1] === 'ا';

/** Which argument of the verb's concept is its patient. */
export const patientOf = (view: View, verb: number): 'subject' | 'object' | undefined => view.recordAt(verb)?.patient;

/** The part that a verb's subject plays; undecided where the voice is. */
export function subjectPart(record: ConceptRecord | undefined, voice: Voice): Part {
  if (voice === 'undecided') return 'participant';
  return voice === 'passive' || (record?.patient === 'subject' && !isDone(record)) ? 'patient' : 'agent';
}

/** Who resigns, arrives or wins does so; who drowns or falls does not. */
const isDone = ({ class: kind, domain, outcome }: ConceptRecord): boolean =>
  outcome === undefined && (kind === 'action' || DONE.has(domain));
const DONE = group('domains-of-what-is-done');

/** The first token of the agent that a passive names (على يد الشرطة, من قبل, by police), or -1; none beyond the next verb. */
export function agentAfterMarker(view: View, verb: number, end: number): number {
  let i = verb + 2;
  for (const marker of view.agentMarkersIn(verb + 1, end)) {
    for (; i <= marker.token; i++) if (view.analysis.tags.tag[i] === TAG.verb) return -1;
    if (marker.tokenEnd < end && namesSomeone(view, marker.tokenEnd)) return marker.tokenEnd;
  }
  return -1;
}

const NOMINAL = new Set<number>([TAG.noun, TAG.proper, TAG.adjective, TAG.participle, TAG.determiner, TAG.numeral]);

/** من قبل may be `before`, من جانبه `for his part`; by Tuesday and by 12 per cent name no one. */
function namesSomeone(view: View, token: number): boolean {
  if (!NOMINAL.has(view.analysis.tags.tag[token]!) || (view.reading(token - 1)?.pronoun ?? '') !== '') return false;
  return !isMeasure(view, token);
}

const isMeasure = (view: View, token: number): boolean =>
  view
    .mentionsIn(token, token + 1)
    .some((m) => m.kind === 'time' || m.kind === 'percent' || m.kind === 'money' || m.kind === 'quantity');

/**
 * قتل 12 شخصا, أصيب جندي, اعتقل الناشط: with one phrase beside it a verb that does something to someone is passive. It is active, its
 * subject gone before it, where the phrase does not agree with the verb (وأغلقت المعبر) or is possessed (وكلف مساعده); undecided where
 * the phrase names one who does such things.
 */
function oneBeside(view: View, verb: number, phrase: NounPhrase): Voice {
  if (!agrees(view, verb, phrase)) return 'active';
  if ((view.reading(phrase.head)?.pronoun ?? '') !== '') return 'undecided';
  if (view.mentionsIn(verb + 1, phrase.tokenEnd).some((m) => m.kind === 'number')) return 'passive';
  const noun = view.analysis.nounAt(phrase.head);
  if (noun === undefined) return phrase.definite ? 'undecided' : 'passive';
  return view.nounIsOneOf(noun, DOERS) ? 'undecided' : 'passive';
}

/** Nouns of those who more often do than have done to them. */
const DOERS = groupList('doers-rather-than-victims');

/** Can the phrase be the subject of the verb before it? Only a known singular noun tells. */
export function agrees(view: View, verb: number, phrase: NounPhrase): boolean {
  const features = featuresOf(view, verb);
  if (view.analysis.tags.tag[phrase.head] !== TAG.noun || phrase.number !== 'singular') return true;
  if ((view.reading(phrase.head)?.entry ?? -1) < 0) return true;
  const [masculine, feminine] = [(features & FEATURE.masculine) !== 0, (features & FEATURE.feminine) !== 0];
  if (masculine === feminine) return true;
  return phrase.gender === 'unknown' || (phrase.gender === 'masculine') === masculine;
}

function englishVoice(view: View, verb: number): Voice {
  const features = view.reading(verb)?.features ?? 0;
  if ((features & (FEATURE.passiveParticiple | FEATURE.past)) === 0) return 'active';
  for (let i = verb - 1; i >= Math.max(0, verb - REACH_OF_AUXILIARY); i--) {
    if (ENGLISH_BE.has(view.fold(i))) return 'passive';
    if (ENGLISH_HAVE.has(view.fold(i)) || view.analysis.tags.tag[i] === TAG.verb) return 'active';
  }
  return view.fold(verb + 1) === 'by' ? 'passive' : 'active';
}
