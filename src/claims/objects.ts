// In: a predicate in its clause. Out: what it is done to or is about: the noun or name that it governs.

import type { ConceptHit } from '../core/analysis.ts';
import type { EntityMention, Mention } from '../core/mention.ts';
import { isTagged, type NounPhrase, TAG, tagBits } from '../core/syntax.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import { isBare } from './arguments.ts';
import type { Clause } from './clauses.ts';
import type { Bound } from './governors.ts';
import type { Cast } from './participants.ts';
import { OVER, type View } from './view.ts';

/** Nouns that only say how much of the object there is, or that it begins: مزيد من, عدد من, بدء سحب القوات. */
const MEASURES = wordSet('measure-of-the-object');
/** Prepositions that give a verb or a noun its object (انسحب من السباق, agreed to the truce, سحب الثقة من المدير). */
const COMPLETING = wordSet('object-preposition');
/** في البرازيل, in Brazil: where, not to what. */
const SITUATING = wordSet('situating-preposition');
/** Words from a predicate to what completes it. */
const REACH = 8;
const REACH_OF_NOUN = 3;

/**
 * Id of the object of a predicate: `noun:militia`, `person:…`, `concept:withdraw`, or `word:` and a stem. The patient of the clause's
 * verb; what a state is said of; else the first phrase after it, its subject passed over, that stands bare or completes it with a preposition.
 */
export function objectOf(view: View, { hit, clause, main }: Bound, cast: Cast): string | undefined {
  const ofVerb = main && hit.head === clause.verb;
  if (ofVerb && cast.patient && !saysItself(view, hit, cast.patient)) {
    const patient = idOf(view, cast.patient);
    // «ضبط عدد 15 من الهاربين»: what a measure is of stands behind it.
    if (patient !== undefined || !MEASURES.has(view.reading(cast.patient.head)?.stem ?? '')) return patient;
  }
  if (main && !ofVerb && isState(hit) && cast.subject && cast.subject.token < hit.token)
    return idOf(view, cast.subject);
  const pronoun = hit.tokenEnd === hit.head + 1 && (view.reading(hit.head)?.pronoun ?? '') !== '';
  // «التحقيقات التي تجريها المحكمة بعد تقدم الأسرة بطعن»: what is done to is said by the pronoun.
  if (ofVerb && pronoun) return undefined;
  const subject = ofVerb && cast.subject !== undefined && cast.subject.token > hit.head ? cast.subject : undefined;
  const from = Math.max(hit.tokenEnd, subject?.tokenEnd ?? 0);
  if (!ofVerb && endsInObject(view, hit)) {
    // «سحب الثقة من المدير»: whom a set phrase is done to stands behind it; «تعطيل الدوام في المدارس» has its object in itself.
    const next = completedBy(view, hit, clause, ofVerb, from);
    const behind = next !== undefined && isSomeone(view, next) ? next : undefined;
    return behind ?? `word:${view.reading(hit.tokenEnd - 1)?.stem ?? ''}`;
  }
  const inside = nounAfter(view, hit.tokenEnd, clause.tokenEnd, from);
  if (inside >= 0) return holderAt(view, clause, inside) ?? idAt(view, inside);
  // «تحويلها إلى النيابة»: the pronoun is what it is done to; «رفضه التوقيع»: who does it.
  if (pronoun && hit.record?.patient === 'object') return undefined;
  return completedBy(view, hit, clause, ofVerb, from);
}

const isSomeone = (view: View, id: string): boolean =>
  id.startsWith('person:') || (id.startsWith('noun:') && view.nounIs(id.slice('noun:'.length), 'person'));

/** The first phrase from a token on that stands bare or completes the predicate, up to the next verb. */
function completedBy(view: View, hit: ConceptHit, clause: Clause, ofVerb: boolean, from: number): string | undefined {
  for (const phrase of clause.phrases) {
    if (phrase.token < from) continue;
    if (goesOn(view, from, phrase)) return undefined;
    if (!isNear(view, ofVerb, from, phrase) || !completes(phrase)) continue;
    const id = saysItself(view, hit, phrase) ? undefined : idOf(view, phrase);
    if (id === undefined || (id.startsWith('place:') && SITUATING.has(phrase.preposition))) continue;
    return id;
  }
  return undefined;
}

/** `the road remains closed`, «المعبر ما زال مفتوحا». */
const isState = ({ pos, record }: ConceptHit): boolean =>
  pos === 'adjective' || pos === 'participle' || record?.class === 'state';

/** «حضر المندوب وقام بمعاينة المنازل»: behind the next verb begin its own. */
function goesOn({ analysis: { tags } }: View, from: number, phrase: NounPhrase): boolean {
  for (let t = from; t < phrase.token; t++) if (isTagged(tags, t, VERBS)) return true;
  return false;
}

const VERBS = tagBits(TAG.verb, TAG.auxiliary);

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
  if (hit.token <= phrase.head && phrase.head < hit.tokenEnd) return true;
  const said = view.conceptAt(phrase.head)?.concept;
  return said !== undefined && (said === hit.concept || view.record(said)?.is === hit.concept);
}

const completes = (phrase: NounPhrase): boolean => isBare(phrase) || COMPLETING.has(phrase.preposition);

/** A noun is completed by the noun right after it (كبح الميليشيات); -1 for a verb, whose subject may stand there. */
function nounAfter(view: View, token: number, end: number, from: number): number {
  if (from > token || token >= end) return -1;
  let t = token;
  while (t < end && MEASURES.has(view.reading(t)?.stem ?? '')) t++;
  return t < end && isNamed(view, t) && (view.reading(t)?.preposition ?? '') === '' ? t : -1;
}

/** Does a noun or a name for what something can be done to stand there: no hour, no length, no «وفقا»? */
function isNamed(view: View, token: number): boolean {
  const tag = view.analysis.tags.tag[token];
  const noun = view.analysis.nounAt(token);
  // «شحن مساعدات طبية»: a noun that is read as an adjective behind another.
  const nominal =
    tag === TAG.adjective && view.doc.language.code === 'ar' && noun !== undefined && !view.reading(token)?.article;
  if (tag !== TAG.noun && tag !== TAG.proper && !nominal) return false;
  if ((view.over(token) & OVER.time) !== 0 || (noun !== undefined && HOW_LONG.has(noun))) return false;
  if (view.sayingsIn(token, token + 1).length > 0) return false;
  return !view.mentionsIn(token - 1, token + 1).some((m) => m.kind === 'quantity' && token < m.tokenEnd);
}

const HOW_LONG = group('how-often-or-how-long');

/** The head of a phrase, a measure passed over (عدد من السفن). */
function idOf(view: View, phrase: NounPhrase): string | undefined {
  for (let t = phrase.head; t < phrase.tokenEnd; t++) {
    if (!isNamed(view, t) || MEASURES.has(view.reading(t)?.stem ?? '')) continue;
    return nameIn(view, phrase) ?? idAt(view, t);
  }
  return nameIn(view, phrase);
}

/** «إقالة مدرب المنتخب جيرار لوبلان»: the name behind a calling, in its phrase. */
function holderAt(view: View, { phrases }: Clause, token: number): string | undefined {
  const noun = view.analysis.nounAt(token);
  const phrase =
    noun === undefined || !view.nounIs(noun, 'person')
      ? undefined
      : phrases.find((p) => p.token <= token && token < p.tokenEnd);
  return phrase && nameIn(view, { ...phrase, token });
}

/** A person's name says more than the title before it. */
const nameIn = (view: View, phrase: NounPhrase): string | undefined =>
  view.mentionsIn(phrase.token, phrase.tokenEnd).find((m): m is EntityMention => m.kind === 'person')?.id;

const NONE: readonly never[] = [];
const isEntity = (m: Mention): m is EntityMention =>
  m.kind === 'person' || m.kind === 'organisation' || m.kind === 'place';

function idAt(view: View, token: number): string {
  const named = (view.over(token) & OVER.name) === 0 ? NONE : view.mentionsIn(token, token + 1);
  for (const mention of named) if (isEntity(mention)) return mention.id;
  const noun = view.analysis.nounAt(token);
  if (noun !== undefined) return `noun:${noun}`;
  const concept = view.conceptAt(token);
  return concept ? `concept:${concept.concept}` : `word:${view.reading(token)?.stem ?? view.fold(token)}`;
}
