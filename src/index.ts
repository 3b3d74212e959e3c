// In: nothing. Out: the public API of the package; re-exports only.
export type { Article, Lang } from './core/article.ts';
