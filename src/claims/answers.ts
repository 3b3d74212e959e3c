// In: an analysed document. Out: what it answers or leaves open about its story: cause, motive, owner, condition, course.

import type { Analysis, MarkerHit } from '../core/analysis.ts';
import type { Answer } from '../core/answer.ts';
import type { Sentence } from '../core/tokens.ts';
import { group } from '../lexicon/sets.ts';
import { isSurrounded } from './answer-surroundings.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { namedShipsIn } from './named-ships.ts';
import { nationalitiesIn } from './nationalities.ts';
import { isHeadNegated } from './negation.ts';
import { type View, viewOf } from './view.ts';

/** Words after a cue that stand in the evidence. */
const AFTER = 5;
/** Words between a question and what says that it is open or answered. */
const REACH = 9;

const asks = ({ attributes }: MarkerHit): string => String(attributes.asks);
const gives = ({ attributes }: MarkerHit): string => String(attributes.gives);

/** Answers in the order of the text. */
export function answersOf(analysis: Analysis): Answer[] {
  const cues = analysis.markers.filter(({ table }) => table === 'answer');
  const named = [...nationalitiesIn(analysis), ...namedShipsIn(analysis)];
  if (!cues.some((cue) => asks(cue) !== 'any')) return named.sort((a, b) => a.start - b.start || a.end - b.end);
  const view = viewOf(analysis);
  const found: Answer[] = [];
  let next = 0;
  analysis.doc.sentences.forEach((sentence, index) => {
    const own: MarkerHit[] = [];
    for (; next < cues.length && cues[next]!.token < sentence.tokenEnd; next++) own.push(cues[next]!);
    const isText = sentence.region === 'headline' || sentence.region === 'body';
    if (isText && own.some((cue) => asks(cue) !== 'any'))
      found.push(...answersIn({ view, sentence, index, cues: own, clauses: clausesOf(view, sentence, index) }));
  });
  return [...found, ...named].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A sentence with its cues. */
interface Asked {
  readonly view: View;
  readonly sentence: Sentence;
  readonly index: number;
  readonly cues: readonly MarkerHit[];
  readonly clauses: readonly Clause[];
}

function answersIn(asked: Asked): Answer[] {
  const { view, sentence, cues } = asked;
  return cues.flatMap((cue): Answer[] => {
    if (asks(cue) === 'any') return [];
    const around = isSurrounded(view, cue, sentence);
    if (!around) return [];
    if (gives(cue) === 'topic') return asTopic(asked, cue);
    if (gives(cue) === 'unknown') return [answer(asked, cue, 'unknown', cue.token, cue.tokenEnd + AFTER)];
    if (isOpen(asked, cue)) return [];
    return [{ ...answer(asked, cue, gives(cue), cue.token, cue.tokenEnd + AFTER), ...around }];
  });
}

/** «لم تعلن السلطات سبب الحريق», `the cause was not known`; «كشف سبب الحريق». */
function asTopic(asked: Asked, cue: MarkerHit): Answer[] {
  const { cues, view } = asked;
  const clause = clauseAt(asked, cue.token);
  const over = asked.clauses[clause.parent];
  const from = Math.max(cue.token - REACH, over && clause.token - over.token < REACH ? over.token : clause.token);
  const to = Math.min(clause.tokenEnd, cue.tokenEnd + REACH);
  const open = nearest(
    cue,
    cues.filter((other) => asks(other) === 'any' && from <= other.token && other.token < to),
  );
  const span = (other: { readonly token: number; readonly tokenEnd: number }): readonly [number, number] => [
    Math.min(cue.token, other.token),
    Math.max(cue.tokenEnd + 1, other.tokenEnd),
  ];
  if (open) return [answer(asked, cue, 'unknown', ...span(open))];
  const hit = view.conceptsIn(from, to).find(({ concept, head }) => MAKES_KNOWN.has(concept) && within(clause, head));
  if (!hit) return [];
  if (isHeadNegated(view, clause, hit.head)) return [answer(asked, cue, 'unknown', ...span(hit))];
  return TELLS.has(hit.concept) && hit.pos === 'verb' && !isOpen(asked, cue)
    ? [answer(asked, cue, 'told', ...span(hit))]
    : [];
}

/** The cue with the fewest words between: «the owner is not known, and the condition of the injured is unclear». */
const nearest = (cue: MarkerHit, others: readonly MarkerHit[]): MarkerHit | undefined =>
  [...others].sort((a, b) => wordsBetween(cue, a) - wordsBetween(cue, b))[0];

const wordsBetween = (a: MarkerHit, b: MarkerHit): number =>
  a.token < b.token ? b.token - a.tokenEnd : a.token - b.tokenEnd;

const within = ({ token, tokenEnd }: Clause, at: number): boolean => token <= at && at < tokenEnd;

/** Predicates of which a question is the object where it is answered, or negated where it is open. */
const MAKES_KNOWN = group('makes-known');
/** Whoever reveals the cause answers; who explains it may only be asked to. */
const TELLS = group('answers-by-itself');

const clauseAt = ({ clauses }: Asked, token: number): Clause =>
  clauses.findLast((clause) => clause.token <= token) ?? clauses[0]!;

/** Is the cue negated, supposed, asked or planned? */
function isOpen(asked: Asked, cue: MarkerHit): boolean {
  const { view, sentence } = asked;
  const clause = clauseAt(asked, cue.token);
  // «في حالة حرجة»: what the cue begins with is no `in case of`.
  const before = view.markersIn(clause.token, cue.token).filter(({ tokenEnd }) => tokenEnd <= cue.token);
  if (
    before.some(
      ({ table, attributes }) =>
        (table === 'hedge' && attributes.kind !== 'appears') || (table === 'negation' && NEGATES(attributes.kind)),
    )
  )
    return true;
  const { doc } = view;
  const last = doc.article.text.slice(doc.tokens.start[sentence.tokenEnd - 1]!, sentence.end);
  return last.includes('?') || last.includes('؟');
}

const IDLE = group('no-open-question');
const NEGATES = (kind: unknown): boolean => !IDLE.has(String(kind));

function answer(asked: Asked, cue: MarkerHit, given: string, token: number, to: number): Answer {
  const { view, sentence, index } = asked;
  const end = Math.max(cue.tokenEnd, Math.min(to, clauseAt(asked, cue.token).tokenEnd));
  const { start, end: last } = view.doc.tokens;
  return {
    question: asks(cue),
    gives: given,
    start: start[token]!,
    end: last[withoutMark(view, Math.max(token + 1, end)) - 1]!,
    sentence: index,
    field: sentence.region === 'headline' ? 'title' : 'body',
  };
}

/** A stretch ends with a word. */
function withoutMark(view: View, tokenEnd: number): number {
  let end = tokenEnd;
  while (end > 1 && view.reading(end - 1) === undefined) end--;
  return end;
}
