// In: a topic. Out: how alike the sentences of two statements are: by their words, and in two languages by what they name.
import { oncePer } from '../../core/once.ts';
import type { TopicView } from '../../core/topic.ts';
import { type ContextLikeness, contextLikeness } from './likeness.ts';
import { sceneLikeness } from './scene.ts';

export const contextAcross = oncePer((view: TopicView): ContextLikeness => {
  const [words, scene] = [contextLikeness(view), sceneLikeness(view)];
  return (a, b) => (a.member.extraction.lang === b.member.extraction.lang ? words(a, b) : scene(a, b));
});
