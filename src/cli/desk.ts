// In: the configuration of a run. Out: what the desk adds of its own: words and records, the time zone, facts that hold.
import path from 'node:path';
import type { Loaded } from '../config/load.ts';
import type { Article } from '../core/article.ts';
import { createSetup, type DeskData, readWorld, type Setup } from '../setup.ts';
import type { CommandContext } from './context.ts';

export interface Desk {
  readonly setup: Setup;
  /** What the setup is made of, for other threads. */
  readonly data: DeskData;
  /** Reference facts, each an article of one sentence. */
  readonly facts: readonly Article[];
}

/** @throws UserError naming the line of a record or fact that cannot be used. */
export async function deskOf(loaded: Loaded | undefined, { io, say }: CommandContext): Promise<Desk> {
  if (!loaded) return { setup: createSetup(), data: {}, facts: [] };
  const { timeZone, world, references } = loaded.config;
  const overlay = world && (await import('../config/world.ts')).overlayOf(loaded, readWorld(), say);
  const data = { ...(overlay && { overlay }), ...(timeZone !== undefined && { timeZone }) };
  const setup = createSetup(data);
  if (references === undefined) return { setup, data, facts: [] };
  const { loadFacts } = await import('../config/facts.ts');
  return { setup, data, facts: loadFacts(path.resolve(path.dirname(loaded.file), references), io.cwd, say) };
}
