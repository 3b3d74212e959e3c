// In: a clause of an article on a match. Out: the minutes of the goals that it tells: في الدقيقة 67, `a 78th-minute winner`.
import type { ClaimFigure } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { Mention } from '../core/mention.ts';
import type { Clause } from './clauses.ts';
import { type GameMark, marksOfGame, namesBeside, stepsBetween } from './game-marks.ts';
import type { View } from './view.ts';

/** Tokens before and behind a minute among which the scorer is named. */
const BEFORE = 9;
const BEHIND = 6;
/** Tokens from a minute to the words that say of which half it is. */
const REACH = 4;
const HALF = 45;
const LAST_MINUTE = 120;
const SHOT = 'shot';

/** `of` is the goal where the words say which: `first`, `equaliser`, `winner`. */
export function minutesOf(view: View, clause: Clause): ClaimFigure[] {
  const { token, tokenEnd } = clause;
  const sentence = view.doc.sentences[clause.sentence]!;
  const marks = marksOfGame(view, sentence.token, sentence.tokenEnd);
  if (!marks.some(({ tells }) => tells.startsWith(SHOT))) return [];
  return marks.flatMap((mark): ClaimFigure[] => {
    if (mark.tells !== 'minute' || mark.token < token || mark.token >= tokenEnd) return [];
    const minute = minuteAt(view, mark);
    if (!minute) return [];
    const [from, to] = [Math.min(minute.token, mark.token), Math.max(minute.tokenEnd, mark.tokenEnd)];
    const after = marks.filter((m) => m.token >= to && m.token < to + REACH);
    if (after.some(({ tells }) => tells === 'added-time') || view.fold(to) === '+') return [];
    if (!isOfGoal(view, marks, from, to)) return [];
    const value = minute.value + (after.some(({ tells }) => tells === 'second-half') ? HALF : 0);
    if (value < 1 || value > LAST_MINUTE) return [];
    return [
      {
        start: view.doc.tokens.start[from]!,
        end: view.doc.tokens.end[to - 1]!,
        text: textOf(view.doc, from, to),
        asks: 'goal-minute',
        of: goalBeside(view, marks, from, to),
        value: String(value),
        names: namesBeside(view, Math.max(sentence.token, from - BEFORE), Math.min(sentence.tokenEnd, to + BEHIND)),
      },
    ];
  });
}

interface Minute {
  readonly value: number;
  readonly token: number;
  readonly tokenEnd: number;
}

/** The number beside the word: behind it in Arabic, before it in English, over a hyphen. */
function minuteAt(view: View, { token, tokenEnd }: GameMark): Minute | undefined {
  if (view.doc.language.code === 'ar') return numberFrom(view, tokenEnd);
  const end = HYPHEN.test(view.fold(token - 1)) ? token - 1 : token;
  return asMinute(view.mentionsIn(end - LONGEST_ORDINAL, end).find((m) => m.tokenEnd === end));
}

const HYPHEN = /^[-–]$/;
const DIGITS = /^\d{1,3}$/;
/** Twenty-third, 67 th. */
const LONGEST_ORDINAL = 3;

function numberFrom(view: View, i: number): Minute | undefined {
  const minute = asMinute(view.mentionsIn(i, i + 1).find((m) => m.kind === 'ordinal' || m.kind === 'number'));
  if (minute || !DIGITS.test(view.fold(i))) return minute;
  return { value: Number(view.fold(i)), token: i, tokenEnd: i + 1 };
}

function asMinute(mention: Mention | undefined): Minute | undefined {
  if ((mention?.kind !== 'ordinal' && mention?.kind !== 'number') || mention.value === undefined) return undefined;
  return { value: mention.value, token: mention.token, tokenEnd: mention.tokenEnd };
}

/** Does a goal stand nearer to the minute than a chance, a save, a card or a substitution? */
function isOfGoal(view: View, marks: readonly GameMark[], from: number, to: number): boolean {
  let [nearest, goal] = [LONGEST, false];
  for (const { tells, token, tokenEnd } of marks) {
    if (tells !== 'missed' && !tells.startsWith(SHOT)) continue;
    const behind = token >= to;
    const distance = behind ? stepsBetween(view, to, token) + opening(view, token) : stepsBetween(view, tokenEnd, from);
    if (distance < 0 || distance >= nearest) continue;
    [nearest, goal] = [distance, tells !== 'missed'];
  }
  return goal;
}

/** «في الدقيقة 11، وأضاع السعيد فرصة»: a conjunction goes on to something else. */
const opening = (view: View, token: number): number => ((view.reading(token)?.conjunction ?? '') === '' ? 0 : NEXT);
const NEXT = 4;

/** Tokens from a minute to the words that say what happened. */
const LONGEST = 16;

/** Which goal it is, by the words nearest to the minute. */
function goalBeside(view: View, marks: readonly GameMark[], from: number, to: number): string {
  let [goal, nearest] = ['', BEFORE];
  for (const { tells, token, tokenEnd } of marks) {
    if (!tells.startsWith(`${SHOT}-`)) continue;
    const distance = token >= to ? stepsBetween(view, to, token) : stepsBetween(view, tokenEnd, from);
    if (distance < nearest) [goal, nearest] = [tells.slice(SHOT.length + 1), distance];
  }
  return goal;
}
