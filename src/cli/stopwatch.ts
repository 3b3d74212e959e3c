// In: the names of stages as they begin. Out: the time that each took, on the wall and of the processor, with all threads.
import process from 'node:process';

/** Milliseconds since some moment. `performance`, which tells the same, takes longer to load than a short run to compare. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

export interface Stopwatch {
  /** Ends the stage that runs and begins another. */
  readonly begin: (stage: string) => void;
  readonly times: () => ReadonlyArray<{ readonly stage: string; readonly wall: number; readonly cpu: number }>;
}

/** Seconds by stage. */
export function startStopwatch(): Stopwatch {
  const times: Array<{ stage: string; wall: number; cpu: number }> = [];
  let from = { wall: now(), cpu: process.cpuUsage() };
  const end = (): void => {
    const to = { wall: now(), cpu: process.cpuUsage() };
    const last = times.at(-1);
    if (last) {
      last.wall += (to.wall - from.wall) / 1e3;
      last.cpu += (to.cpu.user + to.cpu.system - from.cpu.user - from.cpu.system) / 1e6;
    }
    from = to;
  };
  return {
    begin: (stage) => {
      end();
      times.push({ stage, wall: 0, cpu: 0 });
    },
    times: () => {
      end();
      return times;
    },
  };
}
