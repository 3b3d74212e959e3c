// In: nothing. Out: what becomes of people and things, the vocabulary in which concepts, nouns and counts meet.

/**
 * What becomes of people or things: the one vocabulary in which concepts (kill), nouns (corpse) and counts meet.
 * People: dead; injured; casualty (dead or injured); survived; missing; rescued; trapped (cannot get out); stranded (cannot go on);
 * aboard; hospitalised; infected; recovered (from an illness); vaccinated; arrested; wanted; charged; jailed; convicted; acquitted;
 * released; kidnapped (hostages too); displaced; homeless; sheltered; evacuated; deported; dismissed; present (a crowd).
 * Things: destroyed; damaged; seized.
 */
export const OUTCOMES = [
  'dead',
  'injured',
  'casualty',
  'survived',
  'missing',
  'rescued',
  'trapped',
  'stranded',
  'aboard',
  'hospitalised',
  'infected',
  'recovered',
  'vaccinated',
  'arrested',
  'wanted',
  'charged',
  'jailed',
  'convicted',
  'acquitted',
  'released',
  'kidnapped',
  'displaced',
  'homeless',
  'sheltered',
  'evacuated',
  'deported',
  'dismissed',
  'present',
  'destroyed',
  'damaged',
  'seized',
  'unidentified',
  'abstained',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Is what is said of the counted one of the vocabulary? */
export const isOutcome = (state: string): boolean => OUTCOMES.some((o) => o === state);
