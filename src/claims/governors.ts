// In: the concepts of a clause. Out: its own predicate, what hangs on what, and what is told of itself rather than in passing.

import type { ConceptHit } from '../core/analysis.ts';
import { FEATURE } from '../core/lexeme.ts';
import { type NounPhrase, TAG } from '../core/syntax.ts';
import type { ConceptRecord } from '../core/world.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import { isBare } from './arguments.ts';
import type { Clause } from './clauses.ts';
import { isDeniedNews } from './denied-news.ts';
import { carriesOver } from './implicatives.ts';
import { mainHit } from './main-concept.ts';
import { isHeadNegated, targetOf } from './negation.ts';
import { reachedBy } from './prepositions.ts';
import type { View } from './view.ts';

const RELATING = wordSet('relating');

/** A concept in its clause. */
export interface Bound {
  readonly hit: ConceptHit;
  readonly clause: Clause;
  /** The clause predicates it; what no table knows is no one's main concept. */
  readonly main: boolean;
  /** What it is the complement or the subject of. */
  readonly governor: Bound | undefined;
  /** The clause tells it: its verb, a headline's noun, what these begin, announce or deny; not a word in passing (after his resignation). */
  readonly told: boolean;
}

/** Prepositions whose object completes a noun or a verb (اتفاق على, withdrawal from); the others set a scene. */
const COMPLETING = wordSet('completing-preposition');
/** After a finite verb these open a scene oftener than a complement. */
const SCENIC = wordSet('scenic-preposition');
/** Actions whose outcome is told as done once they are: voted to, decided on. */
const DECIDING = group('decides');

/** The concepts of a clause that make claims, in their order. `over` is what the clause as a whole is the complement of. */
export function bindClause(view: View, clause: Clause, over: Bound | undefined): Bound[] {
  const main = mainHit(view, clause);
  const phrases = clause.phrases;
  const bound: Bound[] = [];
  if (main) {
    const free =
      standsFree(view, clause, phrases, main) ||
      isRuledOut(view, clause, main) ||
      isHeadNegated(view, clause, main.head);
    const told = over
      ? (over.told && handsOver(over.hit.record)) || isDeniedNews(view, clause.sentence, main.head)
      : free;
    bound.push({ hit: main, clause, main: true, governor: over, told });
  }
  for (const hit of clause.hits) {
    if (hit.head === main?.head || !carriesClaim(hit)) continue;
    const governor = governorOf(view, clause, phrases, bound, hit);
    const handed = governor?.told === true && handsOver(governor.hit.record);
    const told = handed || isRuledOut(view, clause, hit) || isNotDone(view, clause, hit);
    bound.push({ hit, clause, main: false, governor, told });
  }
  // All but the predicate, which is bound first, stand in their order.
  const [first, second] = bound;
  return first && second && second.hit.token < first.hit.token
    ? bound.sort((a, b) => a.hit.token - b.hit.token)
    : bound;
}

/** No injuries, دون وقوع إصابات: what an absence says is told, wherever in the clause it stands. */
function isRuledOut(view: View, clause: Clause, hit: ConceptHit): boolean {
  // «دون اتفاق», «عدم وجود»: words that say an absence by themselves.
  if (hit.record?.class === 'state' && hit.record.implicative === 'negative') return true;
  if (isDeniedNews(view, clause.sentence, hit.head)) return true;
  return view
    .negationsIn(clause.token, hit.token)
    .some((m) => m.attributes.scope === 'phrase' && targetOf(view, clause, m) === hit.head);
}

/** `refused to sign the bill`: what the clause's verb, a negator, says that its subject does not do. */
const isNotDone = (view: View, { verb }: Clause, { token, pos }: ConceptHit): boolean =>
  verb >= 0 &&
  pos === 'verb' &&
  view.negationsIn(verb, verb + 1).some((m) => m.attributes.kind === 'failure' && m.tokenEnd === token);

/** Beside the predicate adjectives and descriptive participles say how something is, not what happened. */
function carriesClaim({ record, pos }: ConceptHit): boolean {
  return record !== undefined && record.class !== 'speech' && (pos === 'verb' || pos === 'noun');
}

/** The noun of a nominal clause heads a phrase without preposition, or a light verb has one for it (قام بزيارة). */
function standsFree(
  view: View,
  clause: Clause,
  phrases: readonly NounPhrase[],
  { head, token, pos }: ConceptHit,
): boolean {
  if (clause.verb >= 0 || pos === 'adjective') return true;
  const holding = phrases.find((p) => p.token <= head && head < p.tokenEnd);
  if (holding === undefined || (holding.preposition === '' && holding.head === head)) return true;
  const performed = view.markersIn(clause.token, token).some((m) => m.key === 'carry-out');
  return performed && view.reading(token)?.preposition === 'ب';
}

/** Does what is said of a concept hold of its complement too: begin, fail, announce, deny, decide, demand? */
function handsOver(record: ConceptRecord | undefined): boolean {
  if (!record) return false;
  return (
    carriesOver(record) !== 0 || record.class === 'speech' || record.content === 'clause' || DECIDING.has(record.id)
  );
}

function governorOf(
  view: View,
  clause: Clause,
  phrases: readonly NounPhrase[],
  bound: readonly Bound[],
  hit: ConceptHit,
): Bound | undefined {
  if (hit.pos === 'verb' || (hit.features & FEATURE.activeParticiple) !== 0) return continued(view, bound, hit);
  const { preposition, before } = reachedBy(view, clause, hit);
  const charge = preposition === 'ب' ? chargeAt(view, clause, before) : undefined;
  if (charge) return charge;
  const english = view.doc.language.code === 'en';
  const beside = bound.find((b) => b.hit.pos !== 'verb' && b.hit.tokenEnd === before);
  const noun = beside && leavesToVerb(clause, bound, beside, preposition) ? undefined : beside;
  if (noun && preposition === '' && !isBesideSubject(view, clause, noun)) return english ? undefined : noun;
  if (noun && preposition !== '') return COMPLETING.has(preposition) ? noun : undefined;
  const verb = bound.find((b) => b.hit.head === clause.verb);
  const phrase = phrases.find((p) => p.token <= hit.head && hit.head < p.tokenEnd);
  if (!verb || (phrase && phrase.head !== hit.head) || (hit.head < clause.verb && !tellsSubject(verb)))
    return undefined;
  if (preposition === '')
    return (phrase === undefined || isBare(phrase)) && !isSubjectOfOther(view, clause, hit) ? verb : undefined;
  const subject = noun === undefined ? beside : undefined;
  const first = !bound.some((b) => b !== verb && b !== subject && b.hit.head > clause.verb && b.hit.pos === 'noun');
  return first && hit.head > clause.verb && completesVerb(preposition, verb) ? verb : undefined;
}

/** «عقب اتهامهم بالانتماء إلى جماعة»: a noun of accusing tells nothing by itself, but what stands with it is charged. */
function chargeAt(view: View, clause: Clause, end: number): Bound | undefined {
  const hit = view.conceptsIn(clause.token, end).find((h) => h.tokenEnd === end && h.pos === 'noun');
  return hit && view.record(hit.concept)?.content === 'charge'
    ? { hit, clause, main: false, governor: undefined, told: false }
    : undefined;
}

/** Talks began, no session is planned: what is said of an event before the verb; but the talks that failed were held. */
function tellsSubject({ hit }: Bound): boolean {
  return hit.record?.implicative !== 'negative';
}

/** «أسفر الهجوم عن إصابة»: a noun between the verb and the preposition of its complement is its subject. */
function isSubjectOfOther(view: View, clause: Clause, { head, tokenEnd }: ConceptHit): boolean {
  if (head !== clause.verb + 1 || view.doc.language.code !== 'ar') return false;
  const next = clause.hits.find((other) => other.token === tokenEnd);
  if (next?.pos === 'noun' && view.reading(head)?.article === true) return true;
  const preposition = view.reading(tokenEnd)?.stem ?? '';
  return view.analysis.tags.tag[tokenEnd] === TAG.preposition && RELATING.has(preposition);
}

/** «دون أن يخلف الحادث ضحايا»: behind a noun with the article, the subject, the object of the verb stands. */
const isBesideSubject = (view: View, clause: Clause, { hit }: Bound): boolean =>
  hit.head === clause.verb + 1 && view.reading(hit.head)?.article === true;

/** «أسفر الهجوم عن إصابة»: after a verb and its subject the complement is the verb's. */
function leavesToVerb(clause: Clause, bound: readonly Bound[], noun: Bound, preposition: string): boolean {
  const verb = bound.find((b) => b.hit.head === clause.verb);
  if (!verb || preposition === '' || noun.hit.head !== clause.verb + 1) return false;
  return completesVerb(preposition, verb);
}

/** في and من complete the verbs that bring something about or not (تمكن من, فشل في), seldom others. */
function completesVerb(preposition: string, { hit }: Bound): boolean {
  return COMPLETING.has(preposition) && (!SCENIC.has(preposition) || carriesOver(hit.record) !== 0);
}

/** failed to reach, denies handing: the predicate that an infinitive or a gerund goes on from. */
function continued(view: View, bound: readonly Bound[], hit: ConceptHit): Bound | undefined {
  let t = hit.head - 1;
  const passedOver = (): boolean =>
    view.analysis.tags.tag[t] === TAG.negator || view.analysis.tags.tag[t] === TAG.adverb;
  while (t >= 0 && passedOver()) t--;
  const whole = bound.find((b) => b.hit.tokenEnd === t + 1);
  if (!whole && t >= 0 && INFINITIVE.has(view.fold(t))) t--;
  return whole ?? bound.find((b) => b.hit.tokenEnd === t + 1);
}

const INFINITIVE = wordSet('before-what-is-done');
