// In: a concept. Out: what it makes of its complement: begin, fail to.
import type { ConceptRecord } from '../core/world.ts';

/** What an affirmed concept makes of its complement: 1, it is so (begin, manage to); -1, it is not (stop, fail to); 0, another matter. */
export function carriesOver(record: ConceptRecord | undefined): -1 | 0 | 1 {
  if (record?.implicative === 'negative') return -1;
  return record?.implicative === 'positive' || record?.light ? 1 : 0;
}
