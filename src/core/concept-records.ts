// In: the world. Out: its concepts by id, all with one shape: claims ask each of them a dozen things at every clause.
import { oncePer } from './once.ts';
import type { ConceptRecord, WorldRecords } from './world.ts';

/** The same records with every key, absent values undefined. */
export const conceptRecords = oncePer(
  ({ concepts }: WorldRecords): ReadonlyMap<string, ConceptRecord> =>
    new Map(Object.entries(concepts).map(([id, concept]) => [id, wholeRecord(concept)])),
);

const wholeRecord = (concept: ConceptRecord): ConceptRecord => ({
  outcome: undefined,
  passive: undefined,
  patient: undefined,
  converse: undefined,
  is: undefined,
  stance: undefined,
  content: undefined,
  light: undefined,
  implicative: undefined,
  ...concept,
});
