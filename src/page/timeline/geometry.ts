// In: nothing. Out: the measures that the parts of the chart share.
import type { ScaleTime } from 'd3-scale';

export type TimeScale = ScaleTime<number, number>;

/** CSS pixels. */
export const ROW_HEIGHT = 30;

/** Milliseconds. */
export const DAY = 86_400_000;
