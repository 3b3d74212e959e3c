// In: a tagged sentence. Out: its clauses: where each begins and ends, what opens it, and its finite verb.
import type { Analysis } from '../core/analysis.ts';
import { formAt, type Sentence, type TokenSpan } from '../core/document.ts';
import { FEATURE } from '../core/lexeme.ts';
import { TAG } from '../core/syntax.ts';

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
export function clausesOf(analysis: Analysis, sentence: Sentence, index: number): Clause[] {
  const { tags } = analysis;
  const cuts: Cut[] = [{ at: sentence.token, kind: opensParticiple(analysis, sentence.token) ? 'participle' : 'main' }];
  let seenVerb = isVerb(analysis, sentence.token);
  for (let i = sentence.token + 1; i < sentence.tokenEnd; i++) {
    const kind = cutBefore(analysis, i, sentence, seenVerb);
    if (kind !== undefined && i > cuts[cuts.length - 1]!.at) {
      cuts.push({ at: i, kind, ...(joinsOn(analysis, i, kind) && { joined: true as const }) });
      seenVerb = false;
    }
    if (isVerb(analysis, i) || (kind === 'participle' && tags.tag[i] === TAG.participle)) seenVerb = true;
  }
  return cuts.map(({ at, kind }, n) =>
    clause(analysis, cuts, n, at, cuts[n + 1]?.at ?? sentence.tokenEnd, kind, index),
  );
}

/** Where a clause begins. `joined`: a further content of one speech (إن …، وإن …; that … and that …). */
interface Cut {
  readonly at: number;
  readonly kind: ClauseKind;
  readonly joined?: true;
}

function joinsOn({ doc, tags }: Analysis, i: number, kind: ClauseKind): boolean {
  if (kind !== 'said' || tags.tag[i] !== TAG.complementiser) return false;
  return tags.tag[i - 1] === TAG.conjunction || (formAt(doc, i).readings[tags.reading[i]!]?.conjunction ?? '') !== '';
}

const isVerb = ({ tags }: Analysis, i: number): boolean => tags.tag[i] === TAG.verb;

function cutBefore(analysis: Analysis, i: number, sentence: Sentence, seenVerb: boolean): ClauseKind | undefined {
  const { doc, tags } = analysis;
  const tag = tags.tag[i];
  const previous = formAt(doc, i - 1).surface;
  if (tag === TAG.complementiser) return 'said';
  if (tag === TAG.relative) return 'relative';
  if (tag === TAG.subordinator) return 'subordinate';
  if (previous === ':') return 'said';
  if (!seenVerb) return undefined;
  if (opensParticiple(analysis, i)) return 'participle';
  if (describes(analysis, i)) return 'relative';
  const coordinated =
    tags.tag[i - 1] === TAG.conjunction || (formAt(doc, i).readings[tags.reading[i]!]?.conjunction ?? '') !== '';
  // «لم يوقع الوزير الاتفاق ولم يحضر الجلسة»
  const negated = tag === TAG.negator && (tags.tag[i + 1] === TAG.verb || tags.tag[i + 1] === TAG.auxiliary);
  if (coordinated && (tag === TAG.verb || negated)) return 'main';
  if (!SEPARATORS.has(previous)) return undefined;
  // `…, and no further session was planned`
  if (tag === TAG.conjunction && startsWithSubject(analysis, i + 1))
    return verbBeforeSeparator(analysis, i + 1, sentence);
  if (tag === TAG.verb) return 'resumed';
  return coordinated || startsWithSubject(analysis, i) ? verbBeforeSeparator(analysis, i, sentence) : undefined;
}

/** «بعث برسالة تحذيرية إلى طهران يحث فيها قادتها»: a second finite verb in the present, joined by nothing, describes a noun before it. */
function describes({ doc, tags }: Analysis, i: number): boolean {
  if (doc.language.code !== 'ar' || tags.tag[i] !== TAG.verb) return false;
  const reading = formAt(doc, i).readings[tags.reading[i]!];
  if (!reading || reading.conjunction !== '') return false;
  // اندلع is the past of `it` and the present of `I`.
  if ((reading.features & FEATURE.present) === 0 || (reading.features & FEATURE.person1) !== 0) return false;
  const before = tags.tag[i - 1];
  return before === TAG.noun || before === TAG.adjective || before === TAG.proper;
}

/** A participle without article opens a clause of its own: مؤكدا أن, adding that. */
function opensParticiple({ doc, tags }: Analysis, i: number): boolean {
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

function startsWithSubject({ tags }: Analysis, i: number): boolean {
  const tag = tags.tag[i];
  return tag === TAG.noun || tag === TAG.proper || tag === TAG.determiner || tag === TAG.pronoun || tag === TAG.negator;
}

/** After a comma a noun opens a new clause where a verb follows before the next comma. */
function verbBeforeSeparator(analysis: Analysis, i: number, sentence: Sentence): ClauseKind | undefined {
  for (let j = i; j < sentence.tokenEnd; j++) {
    if (isVerb(analysis, j)) return 'main';
    const tag = analysis.tags.tag[j];
    if (tag === TAG.relative || tag === TAG.complementiser || tag === TAG.subordinator) return undefined;
    if (j > i && SEPARATORS.has(formAt(analysis.doc, j).surface)) return undefined;
  }
  return undefined;
}

function clause(
  analysis: Analysis,
  cuts: readonly Cut[],
  n: number,
  token: number,
  tokenEnd: number,
  kind: ClauseKind,
  sentence: number,
): Clause {
  const verb = verbIn(analysis, token, tokenEnd, kind);
  return {
    token,
    tokenEnd,
    start: analysis.doc.tokens.start[token]!,
    end: analysis.doc.tokens.end[tokenEnd - 1]!,
    kind,
    sentence,
    verb,
    parent: parentOf(cuts, n),
    opener: formAt(analysis.doc, token).fold,
  };
}

function verbIn(analysis: Analysis, token: number, tokenEnd: number, kind: ClauseKind): number {
  if (kind === 'participle') return token;
  let described = -1;
  for (let i = token; i < tokenEnd; i++) {
    if (!isVerb(analysis, i)) continue;
    if (described >= 0 && !hasAuxiliary(analysis, i, token)) continue;
    if (!mayDescribe(analysis, i, token)) return i;
    if (described < 0) described = i;
  }
  return described;
}

/** `the girls kidnapped on Sunday were released`: a bare participle after its noun gives way to a verb with an auxiliary. */
function mayDescribe({ doc, tags }: Analysis, i: number, token: number): boolean {
  if (doc.language.code !== 'en' || i === token) return false;
  const participle = formAt(doc, i).readings.some((r) => (r.features & FEATURE.passiveParticiple) !== 0);
  return participle && (tags.tag[i - 1] === TAG.noun || tags.tag[i - 1] === TAG.proper);
}

/** Does an auxiliary stand right before the verb, adverbs passed over? */
function hasAuxiliary({ tags }: Analysis, i: number, token: number): boolean {
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
