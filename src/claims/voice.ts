// In: a verb in its clause, with the noun phrases around it. Out: active, passive or undecided.
import { FEATURE } from '../core/lexeme.ts';
import type { NounPhrase } from '../core/syntax.ts';
import type { View } from './view.ts';

export type Voice = 'active' | 'passive' | 'undecided';

/** Folded words and phrases that name the agent of a passive: على يد, من قبل, بيد, by. */
const AGENT_MARKERS = [
  ['علي', 'يد'],
  ['من', 'قبل'],
  ['علي', 'ايدي'],
  ['من', 'جانب'],
] as const;
const ENGLISH_BE = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'being', 'got']);

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
  if ((reading.features & FEATURE.passive) !== 0 || hasAgentMarker(view, verb, end)) return 'passive';
  const patient = view.record(view.conceptAt(verb)?.concept ?? '')?.patient;
  if (patient === 'subject') return 'active';
  if (reading.pronoun !== '') return 'active';
  const bare = after.filter((p) => p.preposition === '' && !p.coordinated);
  if (patient !== 'object') return 'active';
  const subjectBefore = before.some((p) => p.preposition === '');
  if (bare.length >= 2 || (subjectBefore && bare.length === 1)) return 'active';
  if (bare.length === 1) return looksLikePatient(view, verb, bare[0]!) ? 'passive' : 'undecided';
  return subjectBefore && after.length === 0 ? 'passive' : 'undecided';
}

/** Token after the agent marker, or -1. */
export function agentAfterMarker(view: View, verb: number, end: number): number {
  if (view.doc.language.code === 'en') {
    for (let i = verb + 1; i < end; i++) if (view.fold(i) === 'by') return i + 1;
    return -1;
  }
  for (let i = verb + 1; i + 1 < end; i++) {
    if (AGENT_MARKERS.some(([a, b]) => view.fold(i) === a && view.reading(i + 1)?.stem === b)) return i + 2;
    const reading = view.reading(i);
    if (reading?.preposition === 'ب' && (reading.stem === 'يد' || reading.stem === 'ايدي')) return i + 1;
  }
  return -1;
}

const hasAgentMarker = (view: View, verb: number, end: number): boolean => agentAfterMarker(view, verb, end) >= 0;

/** A counted noun or a victim after the verb: قتل 12 شخصا, أصيب جندي; but قتل مسلح شرطيا has two phrases and is active. */
function looksLikePatient(view: View, verb: number, phrase: NounPhrase): boolean {
  const between = view.mentionsIn(verb + 1, phrase.tokenEnd);
  if (between.some((m) => m.kind === 'number')) return true;
  const noun = view.analysis.nounAt(phrase.head);
  if (noun === undefined) return !phrase.definite;
  return !view.nounIs(noun, 'attacker') && !view.nounIs(noun, 'armed-group');
}

function englishVoice(view: View, verb: number): Voice {
  const features = view.reading(verb)?.features ?? 0;
  if ((features & (FEATURE.passiveParticiple | FEATURE.past)) === 0) return 'active';
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    if (ENGLISH_BE.has(view.fold(i))) return 'passive';
    if (view.fold(i) === 'have' || view.fold(i) === 'has' || view.fold(i) === 'had') return 'active';
  }
  return view.fold(verb + 1) === 'by' ? 'passive' : 'active';
}
