// In: a token of a tagged sentence. Out: whether a clause begins there, and of what kind.

import { formAt } from '../core/document.ts';
import { FEATURE, TOKEN_KIND } from '../core/lexeme.ts';
import { isTagged, TAG, tagBits } from '../core/syntax.ts';
import type { Sentence } from '../core/tokens.ts';
import { group } from '../lexicon/sets.ts';
import { OVER, type View } from './view.ts';

/**
 * main: on its own or coordinated; said: content of speech or thought (إن …, that …, a colon); relative: describes a noun;
 * subordinate: time, cause, condition; participle: مؤكدا …, adding …; resumed: the main clause after a relative one.
 */
export type ClauseKind = 'main' | 'said' | 'relative' | 'subordinate' | 'participle' | 'resumed';

const SEPARATORS = new Set(['،', ',', '؛', ';', '-', '–', '—', '(', ')', '..', '...', '…', '.', '|', '/']);

/** The first tokens of the quotations of a sentence that may hold a clause. */
export function quotedIn({ doc }: View, { token, tokenEnd }: Sentence): number[] {
  return doc.quotations
    .filter((q) => token < q.token && q.token < tokenEnd && q.tokenEnd - q.token >= SHORTEST_STATEMENT)
    .map((q) => q.token);
}

export function joinsOn(view: View, i: number, kind: ClauseKind): boolean {
  const { tag } = view.analysis.tags;
  if (kind !== 'said' || tag[i] !== TAG.complementiser) return false;
  return tag[i - 1] === TAG.conjunction || (view.reading(i)?.conjunction ?? '') !== '';
}

/** A word in quotation marks is no statement. */
const SHORTEST_STATEMENT = 4;

/** «وقال “لا قيمة للمفاوضات”»: is the word at `token` one of saying? */
export function says(view: View, token: number): boolean {
  const record = view.recordAt(token);
  return record?.class === 'speech' && record.content === 'clause';
}

/** بدا عاجزا, يسعى إلى, قامت به: verbs that only say how surely, by what intent or that it was done; the clause has its verb in them. */
export const seems = (view: View, i: number): boolean => {
  const tag = view.analysis.tags.tag[i];
  if (view.doc.language.code !== 'ar' || (tag !== TAG.adverb && tag !== TAG.auxiliary)) return false;
  return view.markersIn(i, i + 1).some((m) => VERBAL.has(m.key));
};

const VERBAL = group('adverb-that-is-a-verb');

export const isVerb = (view: View, i: number): boolean =>
  view.analysis.tags.tag[i] === TAG.verb && !isOfEstimate(view, i);

/** احتشد «ما يقرب من ألف» متظاهر: the words that make an estimate of a number begin no clause. */
const isOfEstimate = (view: View, i: number): boolean => (view.over(i) & OVER.estimate) !== 0;

/** Tags of Arabic words that may open a clause behind another word. */
const OPENING = tagBits(
  TAG.complementiser,
  TAG.relative,
  TAG.subordinator,
  TAG.pronoun,
  TAG.participle,
  TAG.verb,
  TAG.negator,
);

export function cutBefore(view: View, i: number, sentence: Sentence, seenVerb: boolean): ClauseKind | undefined {
  const { doc, analysis } = view;
  const { tags } = analysis;
  const tag = tags.tag[i];
  const before = formAt(doc, i - 1);
  // Most tokens: a word behind a word.
  if (before.kind === TOKEN_KIND.word && doc.language.code === 'ar' && !isTagged(tags, i, OPENING)) return undefined;
  if ((tag === TAG.relative || tag === TAG.verb) && isOfEstimate(view, i)) return undefined;
  if (tag === TAG.relative && isStill(view, i)) return undefined;
  const separated = before.kind !== TOKEN_KIND.word && SEPARATORS.has(before.surface) && !isHyphen(view, i - 1);
  if (tag === TAG.complementiser)
    return describesNoun(view, i) ? 'relative' : isConcession(view, i) ? 'subordinate' : 'said';
  if (tag === TAG.relative) return 'relative';
  if (tag === TAG.subordinator) return 'subordinate';
  if (before.surface === ':') return 'said';
  if (tag === TAG.pronoun && (view.reading(i)?.conjunction ?? '') !== '') return 'main';
  if (!seenVerb) return separated && joinsVerb(view, i) ? 'main' : undefined;
  if (opensParticiple(view, i)) return 'participle';
  if (describes(view, i)) return 'relative';
  if (isBareContent(view, i, sentence)) return 'said';
  const coordinated =
    tags.tag[i - 1] === TAG.conjunction || (formAt(doc, i).readings[tags.reading[i]!]?.conjunction ?? '') !== '';
  // «لم يوقع الوزير الاتفاق ولم يحضر الجلسة»
  const negated = tag === TAG.negator && (tags.tag[i + 1] === TAG.verb || tags.tag[i + 1] === TAG.auxiliary);
  if (coordinated && (tag === TAG.verb || negated)) return 'main';
  if (!separated) return undefined;
  // `…, and no further session was planned`
  if (tag === TAG.conjunction && startsWithSubject(view, i + 1)) return verbBeforeSeparator(view, i + 1, sentence);
  if (tag === TAG.verb || (tag === TAG.adverb && seems(view, i))) return 'resumed';
  return coordinated || startsWithSubject(view, i) ? verbBeforeSeparator(view, i, sentence) : undefined;
}

/** `Residents said the bridge had collapsed`: what is said follows its subject and verb without `that`. */
function isBareContent(view: View, i: number, sentence: Sentence): boolean {
  const { tag } = view.analysis.tags;
  if (view.doc.language.code !== 'en' || tag[i - 1] !== TAG.verb || !says(view, i - 1)) return false;
  const before = tag[i - 2];
  const subject = before === TAG.noun || before === TAG.proper || before === TAG.pronoun;
  const opens = startsWithSubject(view, i) || tag[i] === TAG.numeral || tag[i] === TAG.adjective;
  return subject && opens && verbBeforeSeparator(view, i, sentence) !== undefined;
}

/** `a 10-day truce`: what stands close on both sides parts nothing. */
const isHyphen = ({ doc: { tokens } }: View, i: number): boolean =>
  i > 0 && tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];

/** «المعبر ما زال مغلقا»: the ما of what goes on opens no clause. */
const isStill = (view: View, i: number): boolean => view.markersIn(i, i + 1).some((m) => m.key === 'still');

/** `an attack that killed dozens`: `that` between a noun and a verb stands for the noun. */
function describesNoun(view: View, i: number): boolean {
  const { tag } = view.analysis.tags;
  if (
    view.doc.language.code !== 'en' ||
    (tag[i - 1] !== TAG.noun && tag[i - 1] !== TAG.proper && !CLOSING.has(view.fold(i - 1)))
  )
    return false;
  let t = i + 1;
  while (tag[t] === TAG.adverb || tag[t] === TAG.auxiliary || tag[t] === TAG.negator) t++;
  return tag[t] === TAG.verb;
}

const CLOSING = new Set(['"', '”', '»']);

/** «إنه مستعد لمواجهتها، ولم يتضح»: a conjunction with a verb, a negator between them or none. */
function joinsVerb(view: View, i: number): boolean {
  const { tag } = view.analysis.tags;
  if (view.doc.language.code !== 'ar' || (view.reading(i)?.conjunction ?? '') === '') return false;
  return tag[i] === TAG.verb || (tag[i] === TAG.negator && tag[i + 1] === TAG.verb);
}

/** «على الرغم من أن»: after a preposition of several words أن opens what stands against or beside the main clause. */
function isConcession(view: View, i: number): boolean {
  return view.markersIn(Math.max(0, i - 4), i).some((m) => m.tokenEnd === i && m.attributes.sense === 'despite');
}

/** «بعث برسالة تحذيرية إلى طهران يحث فيها قادتها»: a second finite verb in the present, joined by nothing, describes a noun before it. */
function describes({ doc, analysis: { tags } }: View, i: number): boolean {
  if (doc.language.code !== 'ar' || tags.tag[i] !== TAG.verb) return false;
  const reading = formAt(doc, i).readings[tags.reading[i]!];
  if (reading?.conjunction !== '') return false;
  // اندلع is the past of `it` and the present of `I`.
  if ((reading.features & FEATURE.present) === 0 || (reading.features & FEATURE.person1) !== 0) return false;
  const before = tags.tag[i - 1];
  return before === TAG.noun || before === TAG.adjective || before === TAG.proper;
}

/** A participle without article opens a clause of its own: مؤكدا أن, adding that. */
export function opensParticiple(view: View, i: number): boolean {
  const { doc, analysis } = view;
  const { tags } = analysis;
  if (tags.tag[i] !== TAG.participle) return false;
  const reading = formAt(doc, i).readings[tags.reading[i]!];
  if (!reading || reading.article) return false;
  if (doc.language.code === 'en')
    return (reading.features & FEATURE.activeParticiple) !== 0 && i > 0 && tags.tag[i - 1] === TAG.punctuation;
  const accusative =
    (reading.features & (FEATURE.accusative | FEATURE.dual | FEATURE.plural)) !== 0 ||
    (reading.features & FEATURE.feminine) !== 0;
  return (
    accusative &&
    (reading.features & FEATURE.activeParticiple) !== 0 &&
    (i === 0 ||
      tags.tag[i - 1] === TAG.punctuation ||
      tags.tag[i - 1] === TAG.noun ||
      tags.tag[i - 1] === TAG.adjective) &&
    !qualifies(view, i)
  );
}

/** «لضغوط متزايدة»: without tanwin it describes the indefinite noun before it. */
function qualifies(view: View, i: number): boolean {
  const before = view.reading(i - 1);
  if (view.analysis.tags.tag[i - 1] !== TAG.noun || !before) return false;
  const marked = ((view.reading(i)?.features ?? 0) & FEATURE.accusative) !== 0;
  return !marked && !before.article && before.pronoun === '';
}

function startsWithSubject({ doc, analysis: { tags } }: View, i: number): boolean {
  const tag = tags.tag[i];
  // «…, and a plane was turned back»
  if (tag === TAG.numeral) return doc.language.code === 'en';
  return tag === TAG.noun || tag === TAG.proper || tag === TAG.determiner || tag === TAG.pronoun || tag === TAG.negator;
}

/** After a comma a noun opens a new clause where a verb follows before the next comma. */
function verbBeforeSeparator(view: View, i: number, sentence: Sentence): ClauseKind | undefined {
  for (let j = i; j < sentence.tokenEnd; j++) {
    if (isVerb(view, j)) return 'main';
    const tag = view.analysis.tags.tag[j];
    if (tag === TAG.relative || tag === TAG.complementiser || tag === TAG.subordinator) return undefined;
    if (j > i && SEPARATORS.has(formAt(view.doc, j).surface)) return undefined;
  }
  return undefined;
}
