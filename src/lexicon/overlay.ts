// In: what a desk knows beyond the tool's own data. Out: the shape of it as a run uses it, and the world with it.
import type { Lang } from '../core/article.ts';
import type { WorldRecords } from '../core/world.ts';

/** A desk's own records, compiled: plain data, as the tool's own data files are. */
export interface Overlay {
  /** Compiled lexicons of the desk's words. */
  readonly lexicons: Readonly<Partial<Record<Lang, Uint8Array>>>;
  /** Records that are new, or known ones as the desk completes them. */
  readonly records: { readonly [T in keyof WorldRecords]?: WorldRecords[T] };
}

/** The world with a desk's records in it. */
export function withRecords(world: WorldRecords, { records }: Overlay): WorldRecords {
  const joined = Object.entries(records).map(([table, own]) => [
    table,
    { ...world[table as keyof WorldRecords], ...own },
  ]);
  return { ...world, ...(Object.fromEntries(joined) as Partial<WorldRecords>) };
}
