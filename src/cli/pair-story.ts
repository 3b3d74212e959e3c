// In: the alignment of a run. Out: what was made of any two of its articles: one story or two, and what the gate kept apart.
import type { Alignment } from '../align/index.ts';
import { passedOver } from '../align/passed-over.ts';
import { whyUnlinked } from '../align/unlinked.ts';
import type { Article } from '../core/article.ts';
import type { NotCompared } from '../core/conflict.ts';
import type { Extraction } from '../core/extraction.ts';
import type { Say } from '../core/say.ts';
import type { WorldRecords } from '../core/world.ts';
import { notCompared } from './reported.ts';

export interface PairStory {
  /** Do they tell one story, directly, not through a third article alone? */
  readonly together: boolean;
  /** Why not. */
  readonly unlinked: readonly string[];
  /** Passages that look like a conflict and were not compared. */
  readonly passed: readonly NotCompared[];
}

export function pairStories(
  { views }: Alignment,
  extractions: readonly Extraction[],
  all: readonly Article[],
  world: WorldRecords,
  say: Say,
): (a: string, b: string) => PairStory {
  return (a, b) => {
    const view = views.find((v) => [a, b].every((id) => v.members.some((m) => m.extraction.id === id)));
    const [x, y] = [a, b].map((id) => extractions.find((e) => e.id === id)!) as [Extraction, Extraction];
    const [first, second] = [x, y].map((e) => view?.members.find((m) => m.extraction === e));
    const together = view?.linked(first!, second!) === true;
    const passed = view
      ? passedOver({ ...view, statements: view.statements.filter((s) => s.member === first || s.member === second) })
      : [];
    return {
      together,
      unlinked: together ? [] : whyUnlinked(x, y, world).map(({ id, params }) => say(id, params)),
      passed: passed.map((p) => notCompared(p, all, say)),
    };
  };
}
