// In: the counts of a report and what its run took. Out: the lines of --stats: counts, cache hits, time by stage, memory.
import process from 'node:process';
import type { Stopwatch } from './stopwatch.ts';

export interface Cost {
  readonly threads: number;
  /** Articles and topics that were in the cache; undefined where there is none. */
  readonly cacheHits: { readonly hits: number; readonly topics: number } | undefined;
  readonly watch: Stopwatch;
}

/** One fact a line, its name first: `articles 5`, `time.align 0.12 wall 0.10 cpu`. */
export function* costLines(counts: Readonly<Record<string, number>>, cost: Cost): Iterable<string> {
  for (const [name, count] of Object.entries(counts)) yield `${name} ${count}`;
  yield `threads ${cost.threads}`;
  if (cost.cacheHits) {
    yield `cacheHits ${cost.cacheHits.hits}`;
    yield `cacheHits.topics ${cost.cacheHits.topics}`;
  }
  for (const { stage, wall, cpu } of cost.watch.times())
    yield `time.${stage} ${wall.toFixed(2)} s wall ${cpu.toFixed(2)} s cpu`;
  yield `peakMemory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
}
