// In: a desk's records and the world they join. Out: ids that no table has, with what was probably meant, and ids that lead in a circle.
import { circleFrom } from '../core/hierarchy.ts';
import type { Say } from '../core/say.ts';
import type { WorldRecords } from '../core/world.ts';
import { nearest } from './nearest.ts';
import type { DeskWorld } from './schema.ts';

/** A fault at a path below `world`. */
interface WorldFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type Named = readonly [path: readonly PropertyKey[], table: keyof WorldRecords, id: string | undefined];

type OwnRecords = { readonly [T in keyof WorldRecords]?: WorldRecords[T] };

export function referenceFaults(world: DeskWorld, own: OwnRecords, base: WorldRecords, say: Say): WorldFault[] {
  return [...danglingReferences(world, own, base, say), ...circles(world, own, base, say)];
}

function danglingReferences(world: DeskWorld, own: OwnRecords, base: WorldRecords, say: Say): WorldFault[] {
  const ids = (table: keyof WorldRecords): string[] => [...Object.keys(own[table] ?? {}), ...Object.keys(base[table])];
  return [...namedIds(world), ...officeIds(world, base)].flatMap(([path, table, id]) => {
    if (id === undefined || own[table]?.[id] || base[table][id]) return [];
    const meant = nearest(id, ids(table));
    const params = { id, table, ...(meant && { meant }) };
    return [{ path, message: say(meant ? 'config.world-unknown-suggest' : 'config.world-unknown', params) }];
  });
}

function namedIds(world: DeskWorld): Named[] {
  return [
    ...(world.concepts ?? []).flatMap(({ opposites, reversals, entails, objects, converse, is }, i): Named[] => [
      ...[...opposites, ...reversals, ...entails, converse, is].map((id): Named => [['concepts', i], 'concepts', id]),
      ...objects.map((id): Named => [['concepts', i], 'nouns', id]),
    ]),
    ...(world.antonyms ?? []).flatMap((pair, i) => pair.map((id): Named => [['antonyms', i], 'concepts', id])),
    ...(world.nouns ?? []).map(({ is }, i): Named => [['nouns', i], 'nouns', is]),
    ...(world.organisations ?? []).map((r, i): Named => [['organisations', i], 'organisations', r.in]),
    ...(world.places ?? []).flatMap((r, i) => [r.in, r.capitalOf].map((id): Named => [['places', i], 'places', id])),
  ];
}

/** An office names its title, its country or body, and its holders. */
function officeIds(world: DeskWorld, base: WorldRecords): Named[] {
  const countries = new Set([...Object.values(base.places), ...(world.places ?? [])].map((p) => p.iso));
  return (world.offices ?? []).flatMap(({ id, holders }, i): Named[] => {
    const [title, of] = id.split('@') as [string, string];
    return [
      [['offices', i], 'titles', title],
      [['offices', i], 'organisations', countries.has(of) ? undefined : of],
      ...holders.map((term): Named => [['offices', i], 'people', term.person]),
    ];
  });
}

/** Records that stand above themselves: a town in a district that lies in the town. */
function circles(world: DeskWorld, own: OwnRecords, base: WorldRecords, say: Say): WorldFault[] {
  return (['concepts', 'nouns', 'organisations', 'places'] as const).flatMap((table) => {
    const above = (id: string): string | undefined => {
      const record: { readonly is?: string | undefined; readonly in?: string } | undefined =
        own[table]?.[id] ?? base[table][id];
      return record?.is ?? record?.in;
    };
    return (world[table] ?? []).flatMap(({ id }, i) => {
      const circle = circleFrom(id, above);
      if (!circle) return [];
      return [{ path: [table, i], message: say('config.world-circle', { id, way: [...circle, id].join(', ') }) }];
    });
  });
}
