// In: a clause of an article on a match. Out: the scores that it gives: 3-1, بهدفين لهدف, بثلاثية نظيفة; how it stood for a while is none.
import type { ClaimFigure } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import { FEATURE } from '../core/lexeme.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import { type GameMark, markAt, marksOfGame, namesBeside, stepsBetween, tellsAt } from './game-marks.ts';
import { OVER, type View } from './view.ts';

/** Tokens from a word of winning to the score, and from the score to the word. */
const REACH = 14;
const REACH_AFTER = 8;
/** Tokens between a score and what says of which part of the match it is; a comma counts for several. */
const REACH_OF_PHASE = 7;
/** Tokens between a score and a word that says that it stood so for a while (`a 2-0 lead`). */
const REACH_OF_RUNNING = 3;
const MOST_POINTS = 199;

interface Score extends TokenSpan {
  readonly value: string;
}

/** The scores of a clause, each with the part of the match that it is of: `final` where none is said. */
export function scoresOf(view: View, clause: Clause): ClaimFigure[] {
  const { token, tokenEnd } = view.doc.sentences[clause.sentence]!;
  const marks = marksOfGame(view, token, tokenEnd);
  if (!marks.some(({ tells }) => tells === 'decided' || tells === 'goalless')) return [];
  const scores = scoresIn(view, clause).filter((score) => !isOfSets(view, score));
  return scores.flatMap((score): ClaimFigure[] => {
    if (!isDecided(view, marks, score)) return [];
    const phase = phaseOf(view, marks, score);
    return phase === 'earlier'
      ? []
      : [
          {
            ...placeOf(view, score),
            asks: 'score',
            of: phase,
            value: score.value,
            names: namesBeside(view, token, tokenEnd),
          },
        ];
  });
}

function placeOf({ doc }: View, { token, tokenEnd }: TokenSpan): Pick<ClaimFigure, 'start' | 'end' | 'text'> {
  return { start: doc.tokens.start[token]!, end: doc.tokens.end[tokenEnd - 1]!, text: textOf(doc, token, tokenEnd) };
}

function scoresIn(view: View, { token, tokenEnd }: Clause): Score[] {
  const found: Score[] = [];
  for (let i = token; i < tokenEnd; i++) {
    const score = digitsAt(view, i) ?? goalsAgainst(view, i) ?? goalless(view, i);
    if (!score) continue;
    found.push(score);
    i = score.tokenEnd - 1;
  }
  return found;
}

const DIGITS = /^\d{1,3}$/;
const BETWEEN = /^[-–—/:]$/;

/** 3-1, 2/صفر, 100-98; no date, hour, share or telephone number. */
function digitsAt(view: View, i: number): Score | undefined {
  const [x, y] = [view.fold(i), view.fold(i + 2)];
  const second = DIGITS.test(y) ? Number(y) : tellsAt(view, i + 2) === 'nil' ? 0 : undefined;
  if (!DIGITS.test(x) || second === undefined || !BETWEEN.test(view.fold(i + 1))) return undefined;
  if (BETWEEN.test(view.fold(i - 1)) || BETWEEN.test(view.fold(i + 3)) || view.over(i) & OVER.time) return undefined;
  const first = Number(x);
  if (first > MOST_POINTS || second > MOST_POINTS || (first < second && countsOn(view, i + 3))) return undefined;
  return { ...tokens(view, i, i + 3), value: scoreOf(first, second) };
}

/** `won 10-15 new members`: they count what follows. */
function countsOn(view: View, i: number): boolean {
  const tag = view.analysis.tags.tag[i];
  return view.doc.language.code === 'en' && (tag === TAG.noun || tag === TAG.adjective);
}

/** The higher first: who won is another question. */
const scoreOf = (x: number, y: number): string => `${Math.max(x, y)}-${Math.min(x, y)}`;

const tokens = ({ doc }: View, token: number, tokenEnd: number): TokenSpan => ({
  token,
  tokenEnd,
  start: doc.tokens.start[token]!,
  end: doc.tokens.end[tokenEnd - 1]!,
});

function goalless(view: View, i: number): Score | undefined {
  const mark = tellsAt(view, i) === 'goalless' ? markAt(view, i) : undefined;
  return mark && { ...tokens(view, i, mark.tokenEnd), value: '0-0' };
}

/** بهدفين لهدف, بثلاثة أهداف مقابل هدف, بثلاثية نظيفة, بهدف لمثله, `three goals to one`. */
function goalsAgainst(view: View, i: number): Score | undefined {
  const own = goalsAt(view, i);
  if (!own || view.reading(i)?.article) return undefined;
  const at = own.tokenEnd;
  const tells = tellsAt(view, at);
  const end = markAt(view, at)?.tokenEnd ?? at;
  if (tells === 'nil' || tells === 'level')
    return { ...tokens(view, i, end), value: scoreOf(own.value, tells === 'nil' ? 0 : own.value) };
  const linked = isLink(view, at) ? at + 1 : view.reading(at)?.preposition === 'ل' ? at : undefined;
  const other = linked === undefined ? undefined : (goalsAt(view, linked) ?? numberAt(view, linked));
  return other && { ...tokens(view, i, other.tokenEnd), value: scoreOf(own.value, other.value) };
}

const LINKS = new Set(['to', 'compared-with']);
const isLink = (view: View, i: number): boolean =>
  view.markersIn(i, i + 1).some(({ table, key }) => table === 'particle' && LINKS.has(key));

interface Goals {
  readonly value: number;
  readonly tokenEnd: number;
}

/** So many goals, said in a number with its noun, in the dual, the singular or one word (ثلاثية). */
export function goalsAt(view: View, i: number): Goals | undefined {
  const mark = markAt(view, i);
  if (mark?.goals !== undefined) return { value: mark.goals, tokenEnd: mark.tokenEnd };
  const number = numberAt(view, i);
  if (number?.head !== undefined && view.analysis.nounAt(number.head) === GOAL)
    return { value: number.value, tokenEnd: Math.max(number.tokenEnd, number.head + 1) };
  if (number || view.analysis.nounAt(i) !== GOAL) return undefined;
  const { features = 0, article } = view.reading(i) ?? {};
  if (article || (features & FEATURE.plural) !== 0) return undefined;
  return { value: (features & FEATURE.dual) !== 0 ? 2 : 1, tokenEnd: i + 1 };
}

const GOAL = 'goal';

function numberAt(view: View, i: number): (Goals & { readonly head: number | undefined }) | undefined {
  const mention = view.mentionsIn(i, i + 1).find((m) => m.kind === 'number' && m.within === undefined);
  if (mention?.kind !== 'number' || mention.value === undefined || !Number.isInteger(mention.value)) return undefined;
  return { value: mention.value, tokenEnd: mention.tokenEnd, head: mention.counted?.head };
}

/** 6-3 6-4: two scores beside each other are of sets. */
function isOfSets(view: View, { token, tokenEnd }: Score): boolean {
  const after = SKIPPED.has(view.fold(tokenEnd)) ? tokenEnd + 1 : tokenEnd;
  const before = SKIPPED.has(view.fold(token - 1)) ? token - 2 : token - 1;
  return (
    digitsAt(view, after) !== undefined ||
    (DIGITS.test(view.fold(before)) && DIGITS.test(view.fold(before - 2)) && BETWEEN.test(view.fold(before - 1)))
  );
}

const SKIPPED = wordSet('joins-two-scores');

/** Does a word of winning, losing or drawing stand by, and none of leading nearer? */
function isDecided(view: View, marks: readonly GameMark[], { token, tokenEnd }: Score): boolean {
  const running = marks.some(
    (m) =>
      m.tells === 'running' &&
      ((m.tokenEnd <= token && token - m.tokenEnd <= REACH_OF_RUNNING) ||
        (m.token >= tokenEnd && m.token - tokenEnd < REACH_OF_RUNNING)),
  );
  if (running) return false;
  const decided = marks.some(
    (m) =>
      (m.tells === 'decided' || m.tells === 'goalless') && m.token >= token - REACH && m.token < tokenEnd + REACH_AFTER,
  );
  return decided || (view.over(token - 1) & OVER.name) !== 0;
}

function phaseOf(view: View, marks: readonly GameMark[], { token, tokenEnd }: Score): string {
  let [phase, nearest] = ['final', REACH_OF_PHASE];
  for (const m of marks) {
    if (!m.tells.startsWith(PHASE)) continue;
    const [from, to] = m.token >= tokenEnd ? [tokenEnd, m.token] : [m.tokenEnd, token];
    const distance = stepsBetween(view, from, to) / (m.tells === EARLIER ? 2 : 1);
    if (distance < nearest) [phase, nearest] = [m.tells.slice(PHASE.length), distance];
  }
  return phase;
}

const PHASE = 'phase-';
const EARLIER = 'phase-earlier';
