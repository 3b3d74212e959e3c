// In: a violent or saving deed in its clause. Out: who or what did it, in the words beside it.

import type { Doer } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { NounPhrase } from '../core/syntax.ts';
import { group, groupList, wordSet } from '../lexicon/sets.ts';
import { isBare } from './arguments.ts';
import { meantBy } from './cast-members.ts';
import type { Clause } from './clauses.ts';
import type { Bound } from './governors.ts';
import type { Cast } from './participants.ts';
import type { View } from './view.ts';
import { agentAfterMarker } from './voice.ts';

const OUT_OF = wordSet('away-from');

/** Domains of deeds that two texts may lay to two doers. */
const DEEDS = group('deeds');
/** What one does with a deed, and no more: شن هجوما, carried out a raid. */
const PERFORMING = group('performs-a-deed');
/** Things that do something themselves. */
const MACHINES = groupList('machines-that-act');
/** Words from قام to the deed: قام الحرس الوطني التونسي بإنقاذ. */
const REACH = 8;

/** Who or what did the deed that a predicate tells; none where that is no deed or the words do not say. */
export function doersOf(view: View, cast: Cast, bound: Bound): Doer[] {
  const record = bound.hit.record;
  if (!record || !DEEDS.has(record.domain) || record.patient === 'subject' || record.class === 'state') return [];
  const phrases = bound.clause.phrases;
  const phrase =
    performerOf(view, bound, phrases) ??
    byWhom(view, bound, phrases) ??
    (isDoneBySubject(bound) ? doingSubject(view, bound.clause, cast) : undefined);
  return phrase ? namesOf(view, phrase, phrases) : [];
}

/** «هجوم شنه تنظيم داعش», «قام الحرس الوطني بإنقاذ»: the phrase right after the verb that says no more than that it was done. */
function performerOf(view: View, { hit, clause }: Bound, phrases: readonly NounPhrase[]): NounPhrase | undefined {
  const next = view.conceptAt(hit.tokenEnd);
  if (next && PERFORMING.has(next.concept) && (view.reading(next.head)?.pronoun ?? '') !== '')
    return behind(view, next.tokenEnd, phrases);
  const from = Math.max(clause.token, hit.head - REACH);
  const carried = view.markersIn(from, hit.head).findLast((m) => m.key === 'carry-out');
  if (!carried || view.reading(hit.head)?.preposition !== 'ب') return undefined;
  const between = phrases.find((p) => p.token === carried.tokenEnd && p.tokenEnd <= hit.head && isBare(p));
  return between ?? phrases.find((p) => p.tokenEnd === carried.token && isBare(p));
}

/** The phrase at a token, also where it was taken together with the word before: «شنه تنظيم داعش». */
function behind(view: View, token: number, phrases: readonly NounPhrase[]): NounPhrase | undefined {
  const phrase = phrases.find((p) => p.token <= token && token < p.tokenEnd && (p.token === token ? isBare(p) : true));
  return phrase && { ...phrase, token, start: view.doc.tokens.start[token]!, head: Math.max(phrase.head, token) };
}

/** An attack by militants, قتل على يد الشرطة. */
function byWhom(view: View, { hit, clause }: Bound, phrases: readonly NounPhrase[]): NounPhrase | undefined {
  if (view.doc.language.code === 'en') {
    const next = view.conceptsIn(hit.tokenEnd, hit.tokenEnd + 2)[0];
    const from = next && PERFORMING.has(next.concept) ? next.tokenEnd : hit.tokenEnd;
    return phrases.find((p) => p.preposition === 'by' && p.token >= from && p.token - from <= 2);
  }
  const at = agentAfterMarker(view, hit.head, clause.tokenEnd);
  return at < 0 ? undefined : phrases.find((p) => p.token <= at && at < p.tokenEnd);
}

/** Is it the clause's verb, or what that verb says was done: تمكنت من العثور, شن هجوما? */
function isDoneBySubject({ hit, clause, governor, main }: Bound): boolean {
  if (main) return hit.head === clause.verb && hit.pos === 'verb';
  if (governor?.hit.head !== clause.verb || !governor.main) return false;
  return PERFORMING.has(governor.hit.concept) || governor.hit.record?.implicative === 'positive';
}

/** The clause's own subject, where it does what the verb says. */
function doingSubject(view: View, clause: Clause, { who, members, subject }: Cast): NounPhrase | undefined {
  if (!subject || subject.token < clause.token || subject.tokenEnd > clause.tokenEnd) return undefined;
  const at = members.findIndex((m) => m.phrase.token === subject.token);
  if (at >= 0) return who[at]!.part === 'agent' ? subject : undefined;
  return isMachine(view, subject) ? subject : undefined;
}

const isMachine = (view: View, { head }: NounPhrase): boolean => {
  const noun = view.analysis.nounAt(head);
  return noun !== undefined && view.nounIsOneOf(noun, MACHINES);
};

/** «مقاتلون من تنظيم داعش»: whose men they are says more than what they are. */
function namesOf(view: View, phrase: NounPhrase, phrases: readonly NounPhrase[]): Doer[] {
  if (isMachine(view, phrase)) return [doerAt(view, phrase, `noun:${view.analysis.nounAt(phrase.head)!}`)];
  const next = phrases.find((p) => p.token >= phrase.tokenEnd && p.token - phrase.tokenEnd <= 1);
  const from = next && OUT_OF.has(next.preposition);
  const body = from ? meantBy(view, next)?.id : undefined;
  if (body?.startsWith('organisation:'))
    return [doerAt(view, { ...phrase, end: next!.end, tokenEnd: next!.tokenEnd }, body)];
  const id = meantBy(view, phrase)?.id;
  return id === undefined ? [] : [doerAt(view, phrase, id)];
}

const doerAt = (view: View, { start, end, token, tokenEnd }: NounPhrase, id: string): Doer => ({
  start,
  end,
  text: textOf(view.doc, token, tokenEnd),
  id,
});
