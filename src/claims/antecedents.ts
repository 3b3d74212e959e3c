// In: a clause that names no subject of its own. Out: the phrase before it that it goes on from, where one agrees with it.

import { FEATURE } from '../core/lexeme.ts';
import { type NounPhrase, TAG } from '../core/syntax.ts';
import { type Agreement, agreementAsked, agreementOfPronoun } from '../lang/ar/agreement.ts';
import { group } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import type { Cast } from './participants.ts';
import type { View } from './view.ts';

/** The subject that clause `i` goes on with; `carried` is that of the sentence before, for a verb of saying. */
export function antecedentOf(
  view: View,
  clauses: readonly Clause[],
  casts: readonly Cast[],
  i: number,
  carried: NounPhrase | undefined,
): NounPhrase | undefined {
  const clause = clauses[i]!;
  if (clause.kind === 'relative') return describedBy(view, clauses, casts, clause);
  if (clause.kind === 'participle') return whoGoesOn(view, clauses, casts, clause);
  if (clause.parent < 0) return carried;
  const subject = casts[clause.parent]?.subject;
  if (view.doc.language.code !== 'ar')
    return (clause.kind === 'resumed' ? speakerBefore(view, clauses[clause.parent]!, clause) : undefined) ?? subject;
  if (clause.kind === 'said' && !sharesSubject(view, clauses[clause.parent]!, clause)) return undefined;
  const standsFor = view.analysis.tags.tag[clause.token] === TAG.pronoun ? casts[i - 1]?.subject : subject;
  return standsFor && fits(standsFor, agreementAsked(clause.opener), isNamed(view, standsFor)) ? standsFor : undefined;
}

/** `Five were dead, Fauzi, an official from the agency, told AFP`: between commas, behind the verb of what was said. */
function speakerBefore(view: View, parent: Clause, clause: Clause): NounPhrase | undefined {
  if (view.recordAt(clause.verb)?.class !== 'speech') return undefined;
  return view
    .phrasesIn(clause.sentence, Math.max(parent.token, parent.verb), clause.token)
    .findLast((p) => p.preposition === '' && view.fold(p.token - 1) === ',');
}

/** What someone is called on to do, or what stands behind a name and a colon, has a subject of its own. */
function sharesSubject(view: View, parent: Clause, { token }: Clause): boolean {
  if (view.fold(token - 1) === ':') return parent.verb >= 0;
  return view.recordAt(parent.verb)?.content !== 'demand';
}

/**
 * The noun that a relative clause describes: the last before it that agrees, one that only completes an adjective passed over
 * («الميليشيات الموالية لإيران التي تضغط» are the militias). A pronoun behind the verb shows that the noun is not its subject
 * (الزيارة التي أعلن عنها); a clause without relative then goes on with the subject before it (بعث برسالة يحث فيها).
 */
function describedBy(
  view: View,
  clauses: readonly Clause[],
  casts: readonly Cast[],
  clause: Clause,
): NounPhrase | undefined {
  const phrases = view.phrasesIn(clause.sentence, clauses[clause.parent]?.token ?? clause.token, clause.token);
  if (view.doc.language.code !== 'ar') return phrases[phrases.length - 1];
  const relative = view.analysis.tags.tag[clause.token] === TAG.relative;
  if (objectDescribed(view, clauses, clause)) return undefined;
  if (clause.verb >= 0 && pointsBack(view, clause.verb + 1))
    return relative ? undefined : casts[clause.parent]?.subject;
  const asked = relative ? agreementAsked(clause.opener) : agreementOf(view.reading(clause.verb)?.features ?? 0);
  for (const phrase of phrases.toReversed()) {
    const noun = completesAdjective(view, phrase) ? undefined : agreeing(view, phrase, asked);
    if (noun) return noun;
  }
  return undefined;
}

/**
 * The noun that a relative clause tells what was done to: «الاتفاق الذي وقعته مصر», by the pronoun behind the verb, which agrees with the
 * relative; `the deal that Egypt signed`, where the clause has a subject of its own and no object.
 */
export function objectDescribed(view: View, clauses: readonly Clause[], clause: Clause): NounPhrase | undefined {
  if (clause.kind !== 'relative' || clause.verb < 0 || clause.parent < 0) return undefined;
  const phrases = view.phrasesIn(clause.sentence, clauses[clause.parent]!.token, clause.token);
  if (view.doc.language.code !== 'ar')
    return view.recordAt(clause.verb)?.patient === 'object' ? phrases[phrases.length - 1] : undefined;
  const pronoun = view.reading(clause.verb)?.pronoun ?? '';
  if (pronoun === '' || view.analysis.tags.tag[clause.token] !== TAG.relative) return undefined;
  const [relative, attached] = [agreementAsked(clause.opener), agreementOfPronoun(pronoun)];
  if (apart(relative.gender, attached.gender) || apart(relative.number, attached.number)) return undefined;
  return phrases.findLast((phrase) => fits(phrase, relative, isNamed(view, phrase)));
}

const apart = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** فيها, عنه, له: a preposition with its pronoun. */
function pointsBack(view: View, token: number): boolean {
  const { tag } = view.analysis.tags;
  if (tag[token] === TAG.preposition) return (view.reading(token)?.pronoun ?? '') !== '';
  return tag[token] === TAG.adverb && PRONOMINAL.has(view.markersIn(token, token + 1)[0]?.key ?? '');
}

const PRONOMINAL = group('preposition-with-pronoun');

function completesAdjective(view: View, { token, preposition }: NounPhrase): boolean {
  if (preposition === '') return false;
  const { tag } = view.analysis.tags;
  const before = tag[token - 1] === TAG.preposition ? token - 2 : token - 1;
  return tag[before] === TAG.adjective || tag[before] === TAG.participle;
}

/** The phrase, or what is left of it from its last noun that agrees: الميليشيات of نشر الميليشيات. */
function agreeing(view: View, phrase: NounPhrase, asked: Agreement): NounPhrase | undefined {
  if (fits(phrase, asked, isNamed(view, phrase))) return phrase;
  for (let t = phrase.tokenEnd - 1; t > phrase.head; t--) {
    if (view.analysis.tags.tag[t] !== TAG.noun) continue;
    const own = agreementOf(view.reading(t)?.features ?? 0);
    const part: NounPhrase = {
      ...phrase,
      token: t,
      start: view.doc.tokens.start[t]!,
      head: t,
      number: own.number ?? 'unknown',
      gender: own.gender ?? 'unknown',
    };
    if (fits(part, asked, false)) return part;
  }
  return undefined;
}

function agreementOf(features: number): Agreement {
  const gender = oneOf(features, FEATURE.masculine, FEATURE.feminine);
  const plural = (features & FEATURE.plural) !== 0;
  return {
    ...((features & FEATURE.dual) !== 0 && !plural && { number: 'dual' as const }),
    ...(plural && { number: 'plural' as const }),
    ...((features & (FEATURE.dual | FEATURE.plural)) === 0 && { number: 'singular' as const }),
    ...(gender !== 0 && { gender: gender === FEATURE.masculine ? ('masculine' as const) : ('feminine' as const) }),
  };
}

const oneOf = (features: number, a: number, b: number): number =>
  (features & (a | b)) === (a | b) ? 0 : features & (a | b);

/** Does a phrase agree? A plural that is not of people is feminine singular to its relative; a name's gender is not known. */
function fits({ number, gender }: NounPhrase, asked: Agreement, named: boolean): boolean {
  if (named) return asked.number === undefined || asked.number === 'singular';
  const many = number === 'plural' || number === 'dual';
  if (asked.number === 'plural' || asked.number === 'dual') return many || number === 'unknown';
  if (many) return asked.gender !== 'masculine';
  return asked.gender === undefined || gender === 'unknown' || gender === asked.gender;
}

const isNamed = (view: View, { head }: NounPhrase): boolean => view.analysis.tags.tag[head] === TAG.proper;

/**
 * The subject that a participle goes on with. Who adds and stresses (مضيفا, مؤكدا) is the one who spoke, hence the first subject of the
 * sentence that agrees; what else is done meanwhile, the nearest does.
 */
function whoGoesOn(
  view: View,
  clauses: readonly Clause[],
  casts: readonly Cast[],
  clause: Clause,
): NounPhrase | undefined {
  const line: Cast[] = [];
  for (let at = clause.parent; at >= 0; at = clauses[at]!.parent) line.push(casts[at]!);
  const speech = view.recordAt(clause.verb)?.class === 'speech';
  const subjects = (speech ? line.reverse() : line).flatMap(({ subject }) => subject ?? []);
  if (view.doc.language.code !== 'ar') return subjects[0];
  const asked = agreementOf(view.reading(clause.verb)?.features ?? 0);
  return subjects.find((subject) => fits(subject, asked, isNamed(view, subject)));
}
