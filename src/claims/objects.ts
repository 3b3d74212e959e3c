// In: a predicate in its clause. Out: what it is done to or is about: the noun or name that it governs.

import type { ConceptHit } from '../core/analysis.ts';
import type { EntityMention } from '../core/mention.ts';
import { type NounPhrase, TAG } from '../core/syntax.ts';
import { wordSet } from '../lexicon/sets.ts';
import { isBare } from './arguments.ts';
import type { Bound } from './governors.ts';
import type { Cast } from './participants.ts';
import type { View } from './view.ts';

/** Nouns that only say how much of the object there is, or that it begins: مزيد من, عدد من, بدء سحب القوات. */
const MEASURES = wordSet('measure-of-the-object');
/** Prepositions that give a verb or a noun its object (انسحب من السباق, agreed to the truce, سحب الثقة من المدير). */
const COMPLETING = wordSet('object-preposition');
/** Words from a predicate to what completes it. */
const REACH = 8;
const REACH_OF_NOUN = 3;

/**
 * Id of the object of a predicate: `noun:militia`, `person:…`, `concept:withdraw`, or `word:` and a stem. The patient of the clause's
 * verb; else the first phrase after it, its subject passed over, that stands bare or completes it with a preposition.
 */
export function objectOf(view: View, { hit, clause, main }: Bound, cast: Cast): string | undefined {
  const ofVerb = main && hit.head === clause.verb;
  if (ofVerb && cast.patient && !saysItself(view, hit, cast.patient)) return idOf(view, cast.patient);
  // «التحقيقات التي تجريها المحكمة بعد تقدم الأسرة بطعن»: what is done to is said by the pronoun.
  if (ofVerb && hit.tokenEnd === hit.head + 1 && (view.reading(hit.head)?.pronoun ?? '') !== '') return undefined;
  const subject = ofVerb && cast.subject !== undefined && cast.subject.token > hit.head ? cast.subject : undefined;
  const from = Math.max(hit.tokenEnd, subject?.tokenEnd ?? 0);
  if (!ofVerb && endsInObject(view, hit)) return `word:${view.reading(hit.tokenEnd - 1)?.stem ?? ''}`;
  const inside = nounAfter(view, hit.tokenEnd, clause.tokenEnd, from);
  if (inside >= 0) return idAt(view, inside);
  for (const phrase of clause.phrases) {
    if (phrase.token < from || !isNear(view, ofVerb, from, phrase) || !completes(phrase)) continue;
    const id = saysItself(view, hit, phrase) ? undefined : idOf(view, phrase);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** «تعطيل الدوام», «تعليق الرحلات»: a set phrase that takes its object in. */
function endsInObject(view: View, { head, tokenEnd }: ConceptHit): boolean {
  const last = view.reading(tokenEnd - 1);
  return tokenEnd - 1 === head + 1 && last?.article === true && view.analysis.tags.tag[tokenEnd - 1] === TAG.noun;
}

/** What completes a noun follows it at once; what completes a verb may stand after other phrases. */
function isNear(view: View, ofVerb: boolean, from: number, phrase: NounPhrase): boolean {
  const limit = ofVerb ? REACH : REACH_OF_NOUN;
  for (let t = from; t < phrase.token && !ofVerb; t++) if (view.analysis.tags.tag[t] === TAG.punctuation) return false;
  return phrase.token - from <= limit;
}

/** «توصلا إلى اتفاق على الهدنة», reached an agreement on the truce: the noun of a set phrase is no object. */
function saysItself(view: View, hit: ConceptHit, phrase: NounPhrase): boolean {
  const said = view.conceptAt(phrase.head)?.concept;
  return said !== undefined && (said === hit.concept || view.record(said)?.is === hit.concept);
}

const completes = (phrase: NounPhrase): boolean => isBare(phrase) || COMPLETING.has(phrase.preposition);

/** A noun is completed by the noun right after it (كبح الميليشيات); -1 for a verb, whose subject may stand there. */
function nounAfter(view: View, token: number, end: number, from: number): number {
  if (from > token || token >= end) return -1;
  let t = token;
  while (t < end && MEASURES.has(view.reading(t)?.stem ?? '')) t++;
  const tag = view.analysis.tags.tag[t];
  const nominal = tag === TAG.noun || tag === TAG.proper;
  return t < end && nominal && (view.reading(t)?.preposition ?? '') === '' ? t : -1;
}

/** The head of a phrase, a measure passed over (عدد من السفن). */
function idOf(view: View, phrase: NounPhrase): string | undefined {
  for (let t = phrase.head; t < phrase.tokenEnd; t++) {
    const tag = view.analysis.tags.tag[t];
    if (tag !== TAG.noun && tag !== TAG.proper) continue;
    if (MEASURES.has(view.reading(t)?.stem ?? '')) continue;
    return nameIn(view, phrase) ?? idAt(view, t);
  }
  return nameIn(view, phrase);
}

/** A person's name says more than the title before it. */
const nameIn = (view: View, phrase: NounPhrase): string | undefined =>
  view.mentionsIn(phrase.token, phrase.tokenEnd).find((m): m is EntityMention => m.kind === 'person')?.id;

function idAt(view: View, token: number): string {
  const entity = view
    .mentionsIn(token, token + 1)
    .find((m): m is EntityMention => m.kind === 'person' || m.kind === 'organisation' || m.kind === 'place');
  if (entity) return entity.id;
  const noun = view.analysis.nounAt(token);
  if (noun !== undefined) return `noun:${noun}`;
  const concept = view.conceptAt(token);
  return concept ? `concept:${concept.concept}` : `word:${view.reading(token)?.stem ?? view.fold(token)}`;
}
