// In: a stream of articles. Out: the extraction of each, in order: from the cache, by this thread, or by others once there are many.
import type { Article } from '../core/article.ts';
import { outcomeOf } from '../parallel/extracting.ts';
import type { Outcome } from '../parallel/messages.ts';
import type { Pool } from '../parallel/pool.ts';
import type { Setup } from '../setup.ts';
import { type Cache, keyOf } from '../store/cache.ts';
import type { Resources } from './resources.ts';
import { expectLongRun } from './tiering.ts';

export interface Extracted {
  readonly article: Article;
  readonly outcome: Outcome;
  /** Content key, where the cache asked for it. */
  readonly key?: string;
}

/** So many articles are extracted by this thread before others are started: they take a moment to warm up. So many make a run long. */
const ALONE = 48;
const BATCH = 16;
/** Batches that wait, for each thread: no more articles are in memory than these hold. */
const AHEAD = 3;

interface Batch {
  readonly articles: readonly Article[];
  readonly keys: readonly string[] | undefined;
  /** How many of them were in no cache. */
  readonly missing: number;
  readonly outcomes: Promise<readonly Outcome[]>;
}

/** Extractions of articles in their order. What is new goes into the cache, which is written at the end. */
export async function* outcomesOf(articles: AsyncIterable<Article>, resources: Resources): AsyncGenerator<Extracted> {
  const { threads, script, desk, cache, run } = resources;
  let pool: Pool | undefined;
  const window: Batch[] = [];
  let read = 0;
  let alone = 0;
  try {
    let batch: Article[] = [];
    for await (const article of articles) {
      batch.push(article);
      await run?.breathe();
      if (++read === ALONE) expectLongRun();
      if (batch.length < (pool ? BATCH : 1)) continue;
      const begun = started(batch, pool, resources);
      window.push(begun);
      batch = [];
      alone += begun.missing;
      if (!pool && alone >= ALONE) pool = (await import('../parallel/pool.ts')).openPool({ threads, script, desk });
      while (window.length > (pool ? threads * AHEAD : 0)) yield* finished(window.shift()!);
    }
    if (batch.length > 0) window.push(started(batch, pool, resources));
    while (window.length > 0) yield* finished(window.shift()!);
    cache?.commit();
  } finally {
    await pool?.close();
  }
}

async function* finished({ articles, keys, outcomes }: Batch): AsyncGenerator<Extracted> {
  const made = await outcomes;
  for (const [i, article] of articles.entries()) yield { article, outcome: made[i]!, ...(keys && { key: keys[i]! }) };
}

/** Begins the extraction of what is not in the cache. */
function started(articles: readonly Article[], pool: Pool | undefined, resources: Resources): Batch {
  const { cache, counted, setup } = resources;
  const keys = cache && articles.map(keyOf);
  const known = articles.map((_, i) => cache?.get(keys![i]!));
  const missing = articles.filter((_, i) => known[i] === undefined);
  counted.hits += articles.length - missing.length;
  const fresh = pool && missing.length > 0 ? pool.run(missing) : outcomesHere(missing, setup);
  const outcomes = fresh.then((made) => {
    let next = 0;
    return articles.map((_, i) => known[i] ?? kept(made[next++]!, keys?.[i], cache));
  });
  return { articles, keys, missing: missing.length, outcomes };
}

/** Extracts in this thread; what it needs is loaded where there is something to extract. */
export async function outcomesHere(articles: readonly Article[], setup: Setup): Promise<Outcome[]> {
  if (articles.length === 0) return [];
  const { extract } = await import('../pipeline.ts');
  return articles.map((article) => outcomeOf(article, setup, extract));
}

function kept(outcome: Outcome, key: string | undefined, cache: Cache | undefined): Outcome {
  if (key !== undefined && !('fault' in outcome)) cache?.put(key, outcome);
  return outcome;
}
