// In: what is said of the counted. Out: the same, as it is meant of people (seized is arrested, a passenger is aboard), or of things.
import { isOutcome, type Outcome } from '../core/outcome.ts';
import type { View } from './view.ts';

const SEIZED = 'seized';
const ARRESTED = 'arrested';
const ABOARD = 'aboard';
const HELD = 'hold';

/** `act`: the protest or strike that they are said to be in, for people of whom no more is told than where they went. */
export function meantOfPeople(view: View, of: string, state: string, act: string | undefined): string {
  // ضبط 18 شخصا: the word for goods is that for people, too.
  // Three journalists held since 2015: talks are held, people are kept.
  if (state === SEIZED || state === HELD) return ARRESTED;
  if (isOutcome(state)) return state;
  if (act !== undefined) return act;
  return state === '' && view.analysis.world.nouns[of]?.outcome === ABOARD ? ABOARD : state;
}

/** What becomes of people alone. */
const OF_PEOPLE: ReadonlySet<string> = new Set<Outcome>([
  'injured',
  'casualty',
  'hospitalised',
  'infected',
  'recovered',
  'arrested',
  'wanted',
  'charged',
  'jailed',
  'convicted',
  'acquitted',
  'kidnapped',
  'displaced',
  'homeless',
]);

/** «نقلوا بعشرين سيارة إسعاف», خطفهم مسلحون في أربع سيارات: of things that the lexicon knows nothing is said that becomes of people. */
export function meantOfThings(view: View, of: string, state: string): string {
  return OF_PEOPLE.has(state) && view.analysis.world.nouns[of] !== undefined ? '' : state;
}
