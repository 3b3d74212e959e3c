// In: a clause. Out: its figures that neither count nor measure: scores, minutes of goals, tallies, ages of persons.
import type { ClaimFigure } from '../core/claim.ts';
import { agesOf } from './ages.ts';
import type { Clause } from './clauses.ts';
import { tellsOfGame } from './game-marks.ts';
import { minutesOf } from './goal-minutes.ts';
import { scoresOf } from './match-scores.ts';
import { talliesOf } from './tallies.ts';
import type { View } from './view.ts';

const NONE: readonly never[] = [];

export function figuresOf(view: View, clause: Clause): readonly ClaimFigure[] {
  const ages = agesOf(view, clause);
  return tellsOfGame(view)
    ? [...scoresOf(view, clause), ...minutesOf(view, clause), ...talliesOf(view, clause), ...ages]
    : ages.length > 0
      ? ages
      : NONE;
}
