// In: a tagged sentence. Out: its clauses: where each begins and ends, what opens it, and its finite verb.
import { formAt, type Sentence, type TokenSpan } from '../core/document.ts';
import { FEATURE } from '../core/lexeme.ts';
import { TAG } from '../core/syntax.ts';
import type { View } from './view.ts';

/**
 * main: on its own or coordinated; said: content of speech or thought (إن …, that …, a colon); relative: describes a noun;
 * subordinate: time, cause, condition; participle: مؤكدا …, adding …; resumed: the main clause after a relative one.
 */
export type ClauseKind = 'main' | 'said' | 'relative' | 'subordinate' | 'participle' | 'resumed';

export interface Clause extends TokenSpan {
  readonly kind: ClauseKind;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** Token of the finite verb or clause-bearing participle; -1 for a nominal clause. */
  readonly verb: number;
  /** Index, among the clauses of the sentence, of the clause that this one hangs on; -1 for none. */
  readonly parent: number;
  /** Folded word that opens it: أن, الذي, because. */
  readonly opener: string;
}

const SEPARATORS = new Set(['،', ',', '؛', ';', '-', '–', '—', '(', ')', '..', '...', '…', '.', '|', '/']);

/** Clauses of a sentence, in order; together they cover it. */
export function clausesOf(view: View, sentence: Sentence, index: number): Clause[] {
  const { tags } = view.analysis;
  const cuts: Cut[] = [{ at: sentence.token, kind: opensParticiple(view, sentence.token) ? 'participle' : 'main' }];
  const opening = new Set(quotedIn(view, sentence));
  let verb = isVerb(view, sentence.token) || cuts[0]!.kind === 'participle' ? sentence.token : -1;
  for (let i = sentence.token + 1; i < sentence.tokenEnd; i++) {
    const kind = opening.has(i) && says(view, verb) ? 'said' : cutBefore(view, i, sentence, verb >= 0);
    if (kind !== undefined && i > cuts[cuts.length - 1]!.at) {
      cuts.push({ at: i, kind, ...(joinsOn(view, i, kind) && { joined: true as const }) });
      verb = -1;
    }
    if (isVerb(view, i) || seems(view, i) || (kind === 'participle' && tags.tag[i] === TAG.participle)) verb = i;
  }
  return cuts.map(({ at, kind }, n) => clause(view, cuts, n, at, cuts[n + 1]?.at ?? sentence.tokenEnd, kind, index));
}

/** Where a clause begins. `joined`: a further content of one speech (إن …، وإن …; that … and that …). */
interface Cut {
  readonly at: number;
  readonly kind: ClauseKind;
  readonly joined?: true;
}

function joinsOn({ doc, analysis: { tags } }: View, i: number, kind: ClauseKind): boolean {
  if (kind !== 'said' || tags.tag[i] !== TAG.complementiser) return false;
  return tags.tag[i - 1] === TAG.conjunction || (formAt(doc, i).readings[tags.reading[i]!]?.conjunction ?? '') !== '';
}

/** The first tokens of the quotations of a sentence that may hold a clause. */
function quotedIn({ doc }: View, { token, tokenEnd }: Sentence): number[] {
  return doc.quotations
    .filter((q) => token < q.token && q.token < tokenEnd && q.tokenEnd - q.token >= SHORTEST_STATEMENT)
    .map((q) => q.token);
}

/** A word in quotation marks is no statement. */
const SHORTEST_STATEMENT = 4;

/** «وقال “لا قيمة للمفاوضات”»: is the word at `token` one of saying? */
function says(view: View, token: number): boolean {
  const record = view.record(view.conceptAt(token)?.concept ?? '');
  return record?.class === 'speech' && record.content === 'clause';
}

/** بدا عاجزا, يسعى إلى: verbs that only say how surely or whether by intent; the clause has its verb in them. */
const seems = (view: View, i: number): boolean =>
  view.analysis.tags.tag[i] === TAG.adverb &&
  view.doc.language.code === 'ar' &&
  view.markersIn(i, i + 1).some((m) => m.table === 'hedge' && (m.key === 'it-seems' || m.key === 'intends-to'));

const isVerb = ({ analysis: { tags } }: View, i: number): boolean => tags.tag[i] === TAG.verb;

function cutBefore(view: View, i: number, sentence: Sentence, seenVerb: boolean): ClauseKind | undefined {
  const { doc, analysis } = view;
  const { tags } = analysis;
  const tag = tags.tag[i];
  const previous = formAt(doc, i - 1).surface;
  if (tag === TAG.complementiser) return isConcession(view, i) ? 'subordinate' : 'said';
  if (tag === TAG.relative) return 'relative';
  if (tag === TAG.subordinator) return 'subordinate';
  if (previous === ':') return 'said';
  if (tag === TAG.pronoun && (view.reading(i)?.conjunction ?? '') !== '') return 'main';
  if (!seenVerb) return SEPARATORS.has(previous) && joinsVerb(view, i) ? 'main' : undefined;
  if (opensParticiple(view, i)) return 'participle';
  if (describes(view, i)) return 'relative';
  const coordinated =
    tags.tag[i - 1] === TAG.conjunction || (formAt(doc, i).readings[tags.reading[i]!]?.conjunction ?? '') !== '';
  // «لم يوقع الوزير الاتفاق ولم يحضر الجلسة»
  if (coordinated && (tag === TAG.verb || (tag === TAG.negator && tags.tag[i + 1] === TAG.verb))) return 'main';
  if (!SEPARATORS.has(previous)) return undefined;
  // `…, and no further session was planned`
  if (tag === TAG.conjunction && startsWithSubject(view, i + 1)) return verbBeforeSeparator(view, i + 1, sentence);
  if (tag === TAG.verb) return 'resumed';
  return coordinated || startsWithSubject(view, i) ? verbBeforeSeparator(view, i, sentence) : undefined;
}

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
function opensParticiple({ doc, analysis: { tags } }: View, i: number): boolean {
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
      tags.tag[i - 1] === TAG.adjective)
  );
}

function startsWithSubject({ analysis: { tags } }: View, i: number): boolean {
  const tag = tags.tag[i];
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

function clause(
  view: View,
  cuts: readonly Cut[],
  n: number,
  token: number,
  tokenEnd: number,
  kind: ClauseKind,
  sentence: number,
): Clause {
  const verb = verbIn(view, token, tokenEnd, kind);
  return {
    token,
    tokenEnd,
    start: view.doc.tokens.start[token]!,
    end: view.doc.tokens.end[tokenEnd - 1]!,
    kind,
    sentence,
    verb,
    parent: parentOf(cuts, n),
    opener: formAt(view.doc, token).fold,
  };
}

function verbIn(view: View, token: number, tokenEnd: number, kind: ClauseKind): number {
  if (kind === 'participle') return token;
  let described = -1;
  for (let i = token; i < tokenEnd; i++) {
    if (!isVerb(view, i)) continue;
    if (described >= 0 && !hasAuxiliary(view, i, token)) continue;
    if (!mayDescribe(view, i, token)) return i;
    if (described < 0) described = i;
  }
  return described;
}

/** `the girls kidnapped on Sunday were released`: a bare participle after its noun gives way to a verb with an auxiliary. */
function mayDescribe({ doc, analysis: { tags } }: View, i: number, token: number): boolean {
  if (doc.language.code !== 'en' || i === token) return false;
  const participle = formAt(doc, i).readings.some((r) => (r.features & FEATURE.passiveParticiple) !== 0);
  return participle && (tags.tag[i - 1] === TAG.noun || tags.tag[i - 1] === TAG.proper);
}

/** Does an auxiliary stand right before the verb, adverbs passed over? */
function hasAuxiliary({ analysis: { tags } }: View, i: number, token: number): boolean {
  for (let t = i - 1; t >= token; t--) {
    if (tags.tag[t] === TAG.auxiliary) return true;
    if (tags.tag[t] !== TAG.adverb && tags.tag[t] !== TAG.negator) return false;
  }
  return false;
}

/**
 * A resumed or coordinated clause passes over what only describes a noun of the clause before, a further content of speech hangs where
 * the one before it does; others hang on the clause before.
 */
function parentOf(cuts: readonly Cut[], n: number): number {
  if (n === 0) return -1;
  const { kind, joined } = cuts[n]!;
  const content = joined ? cuts.findLastIndex((cut, i) => i < n && cut.kind === 'said') : -1;
  if (content >= 0) return parentOf(cuts, content);
  if (kind !== 'resumed' && kind !== 'main') return n - 1;
  let at = n - 1;
  while (at > 0 && (cuts[at]!.kind === 'relative' || (kind === 'resumed' && cuts[at]!.kind === 'participle'))) at--;
  return at;
}
