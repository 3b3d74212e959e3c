// In: a clause of an article on a match. Out: what a side or player has now: 58 نقطة in the table, a hat-trick in the match, a twelfth title.
import type { ClaimFigure } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { Mention, NumberMention, OrdinalMention } from '../core/mention.ts';
import type { Clause } from './clauses.ts';
import { type GameMark, marksOfGame, namesBeside, stepsBetween } from './game-marks.ts';
import { goalsAt } from './match-scores.ts';
import type { View } from './view.ts';

/** Words from a word of having to the number. */
const REACH = 5;
/** Words from a number of times to the title that is won. */
const REACH_OF_TITLE = 12;
const LEAST = 2;

/** All of a clause; a lead of so many points, goals of a season and titles in a row are none. */
export function talliesOf(view: View, clause: Clause): ClaimFigure[] {
  const sentence = view.doc.sentences[clause.sentence]!;
  const marks = marksOfGame(view, sentence.token, sentence.tokenEnd);
  const tells = (what: string): boolean => marks.some((mark) => mark.tells === what);
  if (marks.length === 0) return [];
  return [
    ...(tells('has') ? pointsOf(view, clause, marks) : []),
    ...(marks.some((mark) => mark.tells.startsWith('shot')) && !tells('season') ? goalsOf(view, clause, marks) : []),
    ...titlesOf(view, clause, marks),
  ];
}

const isNumber = (mention: Mention): mention is NumberMention =>
  mention.kind === 'number' && mention.within === undefined;

/** «رفع رصيده إلى 58 نقطة», `move to 50 points`; not a gap of seven points. */
function pointsOf(view: View, clause: Clause, marks: readonly GameMark[]): ClaimFigure[] {
  return clause.mentions.filter(isNumber).flatMap((mention): ClaimFigure[] => {
    const head = mention.counted?.head;
    if (head === undefined || view.analysis.nounAt(head) !== 'point' || (mention.value ?? 0) < LEAST) return [];
    const nearest = marks.findLast(({ token, tells }) => token < mention.token && (tells === 'has' || tells === 'gap'));
    if (nearest?.tells !== 'has' || stepsBetween(view, nearest.tokenEnd, mention.token) > REACH) return [];
    return [figureOf(view, clause, 'points', mention.token, Math.max(mention.tokenEnd, head + 1), mention.value!)];
  });
}

/** «أحرز أربعة أهداف», `scored a hat-trick`: of one player, who is named. */
function goalsOf(view: View, clause: Clause, marks: readonly GameMark[]): ClaimFigure[] {
  const { token, tokenEnd } = view.doc.sentences[clause.sentence]!;
  const players = view.mentionsIn(token, tokenEnd).flatMap((m) => (m.kind === 'person' ? [m.id] : []));
  if (new Set(players).size !== 1) return [];
  for (let i = clause.token; i < clause.tokenEnd; i++) {
    const goals = goalsAt(view, i);
    if (!goals || goals.value < LEAST) continue;
    const shot = marks.findLast(({ token, tells }) => token < i && tells === 'shot');
    const against = marks.some(
      ({ token, tells }) => token === goals.tokenEnd && (tells === 'nil' || tells === 'level'),
    );
    if (!shot || against || stepsBetween(view, shot.tokenEnd, i) > REACH) continue;
    return [figureOf(view, clause, 'goals', i, goals.tokenEnd, goals.value)];
  }
  return [];
}

/** «توج باللقب للمرة الثالثة عشرة», `their 12th league title`, «رصيده إلى 16 لقبا». */
function titlesOf(view: View, clause: Clause, marks: readonly GameMark[]): ClaimFigure[] {
  return clause.mentions.flatMap((mention): ClaimFigure[] => {
    if (mention.kind !== 'ordinal' && !isNumber(mention)) return [];
    const head = mention.counted?.head;
    const noun = head === undefined ? undefined : view.analysis.nounAt(head);
    if (head === undefined || (mention.value ?? 0) < LEAST || isOtherCounter(view, marks, mention)) return [];
    const ofTitle = noun !== undefined && TITLES.has(noun);
    const won = noun === 'time' && mention.kind === 'ordinal' && isWonBefore(view, clause, mention);
    if (!ofTitle && !won) return [];
    const [from, to] = [Math.min(head, mention.token), Math.max(head + 1, mention.tokenEnd)];
    return [figureOf(view, clause, 'titles', from, to, mention.value!)];
  });
}

const TITLES = new Set(['title', 'cup']);
const WON = new Set(['win', 'champion']);

function isWonBefore(view: View, clause: Clause, { token }: OrdinalMention): boolean {
  const from = Math.max(clause.token, token - REACH_OF_TITLE);
  const won = view.conceptsIn(from, token).some(({ concept }) => WON.has(concept));
  for (let t = from; won && t < token; t++) if (TITLES.has(view.analysis.nounAt(t) ?? '')) return true;
  return false;
}

/** In a row, this season: another counter. */
function isOtherCounter(view: View, marks: readonly GameMark[], { token, tokenEnd }: Mention): boolean {
  return marks.some(
    (m) => m.tells === 'in-a-row' && m.token >= token - 2 && stepsBetween(view, tokenEnd, m.token) <= 2,
  );
}

function figureOf(
  view: View,
  clause: Clause,
  asks: ClaimFigure['asks'],
  token: number,
  tokenEnd: number,
  value: number,
): ClaimFigure {
  const { tokens } = view.doc;
  const sentence = view.doc.sentences[clause.sentence]!;
  return {
    start: tokens.start[token]!,
    end: tokens.end[tokenEnd - 1]!,
    text: textOf(view.doc, token, tokenEnd),
    asks,
    of: '',
    value: String(value),
    names: namesBeside(view, sentence.token, sentence.tokenEnd),
  };
}
