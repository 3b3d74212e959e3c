// In: articles in order. Out: their outcomes in the same order, made in several threads; an article that kills its thread is named, the rest goes on.
import { Worker } from 'node:worker_threads';
import type { Article } from '../core/article.ts';
import type { DeskData } from '../setup.ts';
import { type Outcome, type Reply, type Start, unpacked } from './messages.ts';

interface PoolOptions {
  readonly threads: number;
  /** The file that a thread runs. */
  readonly script: string | URL;
  readonly desk: DeskData;
}

export interface Pool {
  readonly run: (articles: readonly Article[]) => Promise<readonly Outcome[]>;
  readonly close: () => Promise<void>;
}

/** Most of what an extraction makes is garbage at once: with room for it little is copied. */
const YOUNG_GENERATION_MB = 64;

interface Job {
  readonly articles: readonly Article[];
  readonly done: (outcomes: readonly Outcome[]) => void;
}

/** Threads that extract. They are started when there is work for them. */
export function openPool(options: PoolOptions): Pool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  const finish = (worker: Worker, reply: Reply): void => {
    const job = busy.get(worker);
    busy.delete(worker);
    idle.push(worker);
    job?.done(unpacked(reply));
    next();
  };
  const die = (worker: Worker, fault: string): void => {
    const job = busy.get(worker);
    if (!job) return;
    busy.delete(worker);
    waiting.unshift(...retried(job, fault));
    next();
  };
  const next = (): void => {
    while (waiting.length > 0 && (idle.length > 0 || busy.size < options.threads)) {
      const worker = idle.pop() ?? startThread(options, finish, die);
      const job = waiting.shift()!;
      busy.set(worker, job);
      worker.postMessage(job.articles);
    }
  };
  return {
    run: (articles) =>
      new Promise((done) => {
        waiting.push({ articles, done });
        next();
      }),
    close: async () => {
      const all = [...idle, ...busy.keys()];
      busy.clear();
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

function startThread(
  { script, desk }: PoolOptions,
  finish: (worker: Worker, reply: Reply) => void,
  die: (worker: Worker, fault: string) => void,
): Worker {
  const worker = new Worker(script, {
    workerData: { desk } satisfies Start,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  worker.on('message', (reply: Reply) => finish(worker, reply));
  worker.on('error', (error: Error) => die(worker, error.message));
  worker.on('exit', (code: number) => die(worker, `exit ${code}`));
  return worker;
}

/** A job whose thread died: its articles one by one, so that the one that kills is known; alone, it is the one. */
function retried({ articles, done }: Job, fault: string): Job[] {
  if (articles.length === 1) {
    done([{ fault }]);
    return [];
  }
  const outcomes: Outcome[] = [];
  let left = articles.length;
  return articles.map((article, i) => ({
    articles: [article],
    done: ([outcome]) => {
      outcomes[i] = outcome!;
      if (--left === 0) done(outcomes);
    },
  }));
}
