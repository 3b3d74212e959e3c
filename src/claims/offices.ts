// In: the world's offices. Out: those that each person ever held, in the world's order.
import { oncePer } from '../core/once.ts';
import type { OfficeRecord, WorldRecords } from '../core/world.ts';

/** The offices of each person; worked out once for a world. */
export const officesHeldBy = oncePer((world: WorldRecords): ReadonlyMap<string, readonly OfficeRecord[]> => {
  const held = new Map<string, OfficeRecord[]>();
  for (const office of Object.values(world.offices))
    for (const { person } of office.holders) {
      const known = held.get(person);
      if (!known) held.set(person, [office]);
      else if (!known.includes(office)) known.push(office);
    }
  return held;
});
