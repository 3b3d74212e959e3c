// In: the alignment of a run. Out: what was made of any two of its articles: one story or two, and what the gate kept apart.
import { passedOver } from '../align/passed-over.ts';
import type { Signatures } from '../align/signatures.ts';
import { whyUnlinked } from '../align/unlinked.ts';
import type { Checked } from '../check.ts';
import type { Article } from '../core/article.ts';
import type { NotCompared } from '../core/conflict.ts';
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
  { alignment, view: viewOf }: Checked,
  signatures: Signatures,
  article: (index: number) => Article,
  world: () => WorldRecords,
  say: Say,
): (a: string, b: string) => Promise<PairStory> {
  return async (a, b) => {
    const [x, y] = [numberOf(a, signatures), numberOf(b, signatures)];
    const topic = alignment.topics.find(({ articles }) => articles.includes(x) && articles.includes(y));
    const view = topic && (await viewOf(topic.index));
    const [first, second] = [x, y].map((index) => view?.members.find((m) => m.article === index));
    const together = view?.linked(first!, second!) === true;
    const passed = view
      ? passedOver({ ...view, statements: view.statements.filter((s) => s.member === first || s.member === second) })
      : [];
    return {
      together,
      unlinked: together
        ? []
        : whyUnlinked(signatures.whole(x), signatures.whole(y), world()).map(({ id, params }) => say(id, params)),
      passed: passed.map((p) => notCompared(p, article, say)),
    };
  };
}

/** The number of an article in the run, by its id; -1 where there is none. */
function numberOf(id: string, { size, head }: Signatures): number {
  let number = size - 1;
  while (number >= 0 && head(number).id !== id) number--;
  return number;
}
