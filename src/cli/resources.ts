// In: the settings of a run. Out: what extraction may use: threads, the cache, a folder for scratch; who hears of its faults.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { type DeskData, dataFolder, type Setup } from '../setup.ts';
import { type Cache, type Edition, openCache } from '../store/cache.ts';
import type { CommandContext } from './context.ts';
import type { Desk } from './desk.ts';
import type { Interruptible } from './interrupt.ts';
import { CODE } from './version.ts';

export interface Resources {
  readonly setup: Setup;
  readonly desk: DeskData;
  readonly threads: number;
  /** What a thread runs. */
  readonly script: string;
  /** Extractions of earlier runs. */
  readonly cache: Cache | undefined;
  /** What was found in topics by earlier runs. */
  readonly comparisons: Cache | undefined;
  /** A folder for what does not fit into memory. */
  readonly scratch: string;
  readonly fault: (path: string, reason: string) => void;
  /** Where a signal may end the run. */
  readonly run?: Interruptible;
  /** Extractions and topics that were in the cache. */
  readonly counted: { hits: number; topics: number };
}

interface ResourceSettings {
  readonly threads?: number;
  readonly cache: boolean;
}

/** What a run within another program uses: one thread beside the program's own once there are many articles, no cache. */
export function resourcesWithin(setup: Setup, desk: DeskData, fault: Resources['fault']): Resources {
  return {
    setup,
    desk,
    threads: 1,
    script: workerScript(),
    cache: undefined,
    comparisons: undefined,
    scratch: tmpdir(),
    fault,
    counted: { hits: 0, topics: 0 },
  };
}

const workerScript = (): string => path.resolve(dataFolder(), '../worker.js');

/** More threads than these wait for the one that reads. */
const MOST_THREADS = 8;

export function openResources(
  { setup, data }: Desk,
  settings: ResourceSettings,
  fault: Resources['fault'],
  context: CommandContext,
): Resources {
  return {
    setup,
    desk: data,
    threads: settings.threads ?? Math.min(MOST_THREADS, availableParallelism()),
    script: workerScript(),
    ...(settings.cache ? cachesOf(data, context) : NO_CACHES),
    scratch: context.io.env.TMPDIR ?? tmpdir(),
    fault,
    counted: { hits: 0, topics: 0 },
  };
}

/** Writes what an interrupted run leaves to the next. Is there anything to keep it in? */
export function keepIn({ cache, comparisons }: Caches): boolean {
  cache?.save();
  comparisons?.save();
  return cache !== undefined;
}

type Caches = Pick<Resources, 'cache' | 'comparisons'>;
const NO_CACHES: Caches = { cache: undefined, comparisons: undefined };

/** The caches of this version and desk. Where they cannot be used that is said once, and the run goes on without. */
function cachesOf(data: DeskData, { io, say }: CommandContext): Caches {
  const folder = cacheFolder(io.env);
  if (folder === undefined) return NO_CACHES;
  const tell = (file: string): void =>
    io.stderr(`factdiff: ${say('cli.cache-damaged', { file: path.basename(file), folder })}\n`);
  try {
    const edition = editionOf(data);
    const comparisons = { ...edition, desk: `${edition.desk} comparisons` };
    return { cache: openCache(folder, edition, tell), comparisons: openCache(folder, comparisons, tell) };
  } catch (error) {
    const reason = String((error as NodeJS.ErrnoException).code ?? (error as Error).message);
    io.stderr(`factdiff: ${say('cli.cache-unusable', { folder, reason })}\n`);
    return NO_CACHES;
  }
}

/** `FACTDIFF_CACHE`, else a folder of the user's cache. The source as it is run in development changes under its own cache: none there. */
function cacheFolder(env: CommandContext['io']['env']): string | undefined {
  if (env.FACTDIFF_CACHE) return env.FACTDIFF_CACHE;
  if (CODE === undefined) return undefined;
  const base = env.XDG_CACHE_HOME || (env.HOME && path.join(env.HOME, '.cache'));
  return base ? path.join(base, 'factdiff') : undefined;
}

/** Code, compiled data and what the desk adds: an extraction of another edition is no use. */
export function editionOf({ overlay, timeZone }: DeskData): Edition {
  const lexicons = overlay && Object.values(overlay.lexicons);
  const desk = createHash('sha256').update(JSON.stringify([timeZone, { ...overlay, lexicons: undefined }]));
  for (const lexicon of lexicons ?? []) if (lexicon) desk.update(lexicon);
  const data = readFileSync(path.join(dataFolder(), 'digest'), 'utf8');
  return { rules: `${CODE ?? 'source'} ${data}`, desk: desk.digest('hex') };
}
