// In: what is said of counted people. Out: the same, as it is meant of people: seized is arrested, a passenger is aboard.
import { isOutcome } from './enumerations.ts';
import type { View } from './view.ts';

const SEIZED = 'seized';
const ARRESTED = 'arrested';
const ABOARD = 'aboard';

/** `act`: the protest or strike that they are said to be in, for people of whom no more is told than where they went. */
export function meantOfPeople(view: View, of: string, state: string, act: string | undefined): string {
  // ضبط 18 شخصا: the word for goods is that for people, too.
  if (state === SEIZED) return ARRESTED;
  if (isOutcome(state)) return state;
  if (act !== undefined) return act;
  return state === '' && view.analysis.world.nouns[of]?.outcome === ABOARD ? ABOARD : state;
}
