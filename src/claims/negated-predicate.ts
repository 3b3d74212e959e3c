// In: a clause and where a negator of it ends. Out: the verb, noun or adjective that the negator denies, if a table knows it.

import type { MarkerHit } from '../core/analysis.ts';
import { TAG, tagBits } from '../core/syntax.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import { OVER, type View } from './view.ts';

const COPULAS = group('copulas');
/** Auxiliaries that a noun follows which is the act itself: «لم يتم التوقيع», «لا يمكن التهاون». */
const NOMINAL = group('auxiliaries-of-an-act');
const THERE = wordSet('there-is');

const NAMING_BITS = tagBits(TAG.noun, TAG.adjective, TAG.participle);

/** What is negated: a copula; a verb; «غير قادر على», which what cannot be done follows. */
interface Denial {
  /** The token behind the negator. */
  readonly from: number;
  readonly copula: boolean;
  readonly inability: boolean;
}

/**
 * The next verb, or what an auxiliary introduces (لم يتم التوقيع, is not in force), or a noun right after the negator (لا اتفاق); -1 where a
 * word that no table knows is what is denied. What stands behind an exception is affirmed: «لا يمكن حله إلا بنقل المعارضة».
 */
export function predicateAfter(view: View, clause: Clause, marker: MarkerHit): number {
  const from = marker.tokenEnd;
  const but = view.negationsIn(from, clause.tokenEnd).find((m) => m.attributes.kind === 'only');
  const end = but?.token ?? clause.tokenEnd;
  const arabic = view.doc.language.code === 'ar';
  const denial: Denial = { from, copula: isCopular(view, marker), inability: marker.attributes.kind === 'failure' };
  for (let t = from; t < end; t++) {
    const tag = view.analysis.tags.tag[t]!;
    if (tag === TAG.verb) return t;
    if (tag === TAG.conjunction && isContrast(view, t)) return -1;
    if (arabic && leavesPredicate(view, from, t)) return -1;
    if (view.conceptAt(t)) {
      if (!isSubject(view, clause, t, arabic && denial.copula)) return t;
    } else if (arabic && isUnknownPredicate(view, denial, t)) return -1;
  }
  return -1;
}

/** «لم يعتد على أحد لكنه أهان نفسه»: no negation reaches over a but. */
const isContrast = (view: View, token: number): boolean =>
  view.markersIn(token, token + 1).some((m) => m.table === 'particle' && m.attributes.marks === 'contrast');

/** Is it a copula that is negated: ليس, لم يكن? */
const isCopular = (view: View, { key, tokenEnd }: MarkerHit): boolean =>
  key === 'is-not' || view.markersIn(tokenEnd, tokenEnd + 1).some((m) => m.table === 'particle' && COPULAS.has(m.key));

/** «لم تكن توافقية، باتت مجرد احتجاج», «ليس في صالحنا واستمرار النزاع»: a comma, or a noun that is joined on, begins something else. */
function leavesPredicate(view: View, from: number, token: number): boolean {
  const tag = view.analysis.tags.tag[token];
  if (token - from < 2) return false;
  if (tag === TAG.punctuation) return view.analysis.tags.tag[token - 1] !== TAG.punctuation;
  return tag === TAG.noun && (view.reading(token)?.conjunction ?? '') !== '';
}

/** «لم تعد الهدنة سارية», «لم تكن إصابة السائق خطيرة»: the noun of which something else is said. */
function isSubject(view: View, clause: Clause, token: number, copula: boolean): boolean {
  if (isSubjectOfNominal(view, clause, token)) return true;
  if (!copula || view.analysis.tags.tag[token] !== TAG.noun || !isDefinite(view, token)) return false;
  return saidBehind(view, token + 1, clause.tokenEnd);
}

/** «لم تعد الهدنة سارية»: a definite noun before the participle or adjective that is said of it. */
export function isSubjectOfNominal(view: View, clause: Clause, token: number): boolean {
  if (view.reading(token)?.article !== true || view.analysis.tags.tag[token] !== TAG.noun) return false;
  return view
    .conceptsIn(token + 1, clause.tokenEnd)
    .some((h) => (h.pos === 'participle' || h.pos === 'adjective') && view.reading(h.head)?.article === false);
}

/** With an article, a pronoun, or a definite noun behind it: «إصابة السائق». */
function isDefinite(view: View, token: number): boolean {
  const reading = view.reading(token);
  if (reading === undefined || reading.article || reading.pronoun !== '') return true;
  const next = view.reading(token + 1);
  return (view.over(token + 1) & OVER.name) !== 0 || (next?.article === true && (next.preposition ?? '') === '');
}

/** An indefinite noun or adjective that may be said of a subject before it: «خطيرة», «حلا». */
function saidBehind(view: View, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (isBareNominal(view, t) && !isDefinite(view, t)) return true;
  return false;
}

/** «لا تهاون في», «لا يمكن التهاون في», «لسنا شركاء لسلطة», «لا على أهالي»: what is denied is a word that no table knows. */
function isUnknownPredicate(view: View, { from, copula, inability }: Denial, token: number): boolean {
  if (inability) return false;
  if (token === from && !copula && view.analysis.tags.tag[token] === TAG.preposition) return true;
  if (!isBareNominal(view, token) || (view.over(token) & OVER.time) !== 0) return false;
  if (copula) return !isDefinite(view, token) && !THERE.has(view.fold(token - 1));
  return token === from || view.markersIn(from, token).some((m) => m.table === 'particle' && NOMINAL.has(m.key));
}

/** A noun or an adjective without preposition that no other word determines: «أي», «كل» are none. */
function isBareNominal(view: View, token: number): boolean {
  const tag = view.analysis.tags.tag[token]!;
  return ((NAMING_BITS >> tag) & 1) !== 0 && (view.reading(token)?.preposition ?? '') === '';
}
