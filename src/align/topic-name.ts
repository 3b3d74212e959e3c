// In: a topic. Out: what a report calls it.
import type { Topic } from './index.ts';

/** What a report calls a topic's id. */
export const nameOf = ({ index }: Pick<Topic, 'index'>): string => `t${index}`;
