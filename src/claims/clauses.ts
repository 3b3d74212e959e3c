// In: a tagged sentence. Out: its clauses: where each begins and ends, what opens it, and its finite verb.
import type { ConceptHit } from '../core/analysis.ts';
import { formAt } from '../core/document.ts';
import { FEATURE } from '../core/lexeme.ts';
import type { Mention } from '../core/mention.ts';
import { oncePer } from '../core/once.ts';
import type { TokenSpan } from '../core/span.ts';
import { type NounPhrase, TAG } from '../core/syntax.ts';
import type { Sentence } from '../core/tokens.ts';
import { argumentsOf } from './arguments.ts';
import { type ClauseKind, cutBefore, isVerb, joinsOn, opensParticiple, quotedIn, says, seems } from './clause-cuts.ts';
import type { View } from './view.ts';

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
  /** What begins in it, in order. */
  readonly hits: readonly ConceptHit[];
  readonly mentions: readonly Mention[];
  /** The noun phrases that can be its subject or object. */
  readonly phrases: readonly NounPhrase[];
}

/** Clauses of a sentence, in order; together they cover it. Found once, however many ask. */
export function clausesOf(view: View, sentence: Sentence, index: number): readonly Clause[] {
  const known = found(view);
  const clauses = known[index] ?? clausesIn(view, sentence, index);
  known[index] = clauses;
  return clauses;
}

/** By the index of the sentence. */
const found = oncePer((_: View): Array<readonly Clause[] | undefined> => []);

function clausesIn(view: View, sentence: Sentence, index: number): Clause[] {
  const { tags } = view.analysis;
  const cuts: Cut[] = [
    { at: sentence.token, kind: opensParticiple(view, sentence.token) ? 'participle' : 'main', joined: false },
  ];
  const opening = quotedIn(view, sentence);
  let verb = isVerb(view, sentence.token) || cuts[0]!.kind === 'participle' ? sentence.token : -1;
  for (let i = sentence.token + 1; i < sentence.tokenEnd; i++) {
    const kind = opening.includes(i) && says(view, verb) ? 'said' : cutBefore(view, i, sentence, verb >= 0);
    if (kind !== undefined && i > cuts[cuts.length - 1]!.at) {
      cuts.push({ at: i, kind, joined: joinsOn(view, i, kind) });
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
  readonly joined: boolean;
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
    hits: view.conceptsIn(token, tokenEnd),
    mentions: view.mentionsIn(token, tokenEnd),
    phrases: argumentsOf(view, sentence, token, tokenEnd),
  };
}

function verbIn(view: View, token: number, tokenEnd: number, kind: ClauseKind): number {
  if (kind === 'participle') return token;
  let described = -1;
  for (let i = token; i < tokenEnd; i++) {
    if (!isVerb(view, i)) continue;
    if (described >= 0 && goesOn(view, described, i)) return i;
    if (described >= 0 && !hasAuxiliary(view, i, token)) continue;
    if (!mayDescribe(view, i, token)) return i;
    if (described < 0) described = i;
  }
  return described;
}

/** `Forces allied with the government captured the hall`: a participle with its preposition, then the verb with its object. */
function goesOn({ analysis: { tags } }: View, described: number, verb: number): boolean {
  if (tags.tag[described + 1] !== TAG.preposition || tags.tag[verb + 1] === TAG.preposition) return false;
  for (let t = described + 1; t < verb; t++)
    if (tags.tag[t] === TAG.punctuation || tags.tag[t] === TAG.conjunction) return false;
  return tags.tag[verb - 1] === TAG.noun || tags.tag[verb - 1] === TAG.proper;
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
