// In: two statements. Out: how far they speak of the same people and things: shared participants, objects and predicates.

import type { Claim, Participant } from '../../core/claim.ts';
import { isKindOfEither, lineFrom } from '../../core/hierarchy.ts';
import { oncePer } from '../../core/once.ts';
import type { ConceptRecord, WorldRecords } from '../../core/world.ts';

/** Ids of a claim's participants, countries and their capitals taken together (Tehran acts for Iran). */
export const participantIds = (world: WorldRecords, claim: Claim): ReadonlySet<string> => actorsIn(world)(claim);

const actorsIn = oncePer((world: WorldRecords) =>
  oncePer((claim: Claim) => new Set(claim.who.flatMap((p) => (p.id === undefined ? [] : [actorId(world, p.id)])))),
);

/** A capital that acts is its country. */
function actorId(world: WorldRecords, id: string): string {
  if (!id.startsWith('place:')) return id;
  const country = world.places[id.slice('place:'.length)]?.capitalOf;
  return country === undefined ? id : `place:${country}`;
}

/** Ids of the participants in one part. */
export function idsOf(world: WorldRecords, claim: Claim, part: Participant['part']): ReadonlySet<string> {
  if (!claim.who.some((p) => p.part === part)) return NOBODY;
  return new Set(claim.who.flatMap((p) => (p.part === part && p.id !== undefined ? [actorId(world, p.id)] : [])));
}

const NOBODY: ReadonlySet<string> = new Set();

export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true;
  return false;
}

/** The concept itself and every broader one. */
export function lineOf(world: WorldRecords, concept: string): readonly ConceptRecord[] {
  const known = linesIn(world);
  const found =
    known.get(concept) ?? lineFrom(concept, (id) => world.concepts[id]?.is).flatMap((id) => world.concepts[id] ?? []);
  // Words that no table has are many.
  if (found.length > 0) known.set(concept, found);
  return found;
}

const linesIn = oncePer((_world: WorldRecords) => new Map<string, readonly ConceptRecord[]>());

/** Do two concepts exclude each other: are they, or what they are kinds of, opposites? */
export function opposed(world: WorldRecords, a: string, b: string): boolean {
  if (a === b) return false;
  const [x, y] = [lineOf(world, a), lineOf(world, b)];
  if (x.some((r) => r.id === b) || y.some((r) => r.id === a)) return false;
  return x.some((r) => r.opposites.length > 0 && y.some((s) => r.opposites.includes(s.id)));
}

/** Opposites that often follow each other in time. */
function reversed(world: WorldRecords, a: string, b: string): boolean {
  return lineOf(world, a).some((r) => lineOf(world, b).some((s) => r.reversals.includes(s.id)));
}

/** How one concept stands to another. */
export interface Relation {
  readonly narrower: boolean;
  readonly broader: boolean;
  readonly opposite: boolean;
  readonly reversal: boolean;
}

/** How a concept stands to others, worked out once for each pair: acts are compared by the million. */
export function relationsOf(world: WorldRecords, a: string): (b: string) => Relation {
  const known = relationsIn(world);
  const row = known.get(a) ?? new Map<string, Relation>();
  known.set(a, row);
  return (b) => {
    const found = row.get(b);
    if (found) return found;
    const relation = {
      narrower: lineOf(world, a).some((r) => r.id === b),
      broader: lineOf(world, b).some((r) => r.id === a),
      opposite: opposed(world, a, b),
      reversal: reversed(world, a, b),
    };
    row.set(b, relation);
    return relation;
  };
}

/** The concepts that a concept is narrower or broader than or opposed to, itself among them; none of a word that no table has. */
export function relativesOf(world: WorldRecords, concept: string): ReadonlySet<string> {
  const known = relativesIn(world);
  const found = known.get(concept) ?? relatives(world, concept);
  known.set(concept, found);
  return found;
}

const relativesIn = oncePer((_world: WorldRecords) => new Map<string, ReadonlySet<string>>());

function relatives(world: WorldRecords, concept: string): Set<string> {
  const line = lineOf(world, concept);
  const heads = [concept, ...line.flatMap((record) => record.opposites)];
  return new Set([...line.map(({ id }) => id), ...heads.flatMap((head) => kindsIn(world).get(head) ?? [])]);
}

/** The concepts that are kinds of each, itself among them. */
const kindsIn = oncePer((world: WorldRecords): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const id of Object.keys(world.concepts))
    for (const { id: broader } of lineOf(world, id)) {
      const kinds = found.get(broader);
      if (kinds) kinds.push(id);
      else found.set(broader, [id]);
    }
  return found;
});

const relationsIn = oncePer((_world: WorldRecords) => new Map<string, Map<string, Relation>>());

/** Are two ids the same concept or noun, or one a kind of the other? */
export function kinConcepts(world: WorldRecords, a: string, b: string): boolean {
  return a === b || isKindOfEither(world, a, b) || isKindOfEither(world, b, a);
}
